import { eventFamily, type Item, type Mention, type Speaker, weaponKinds } from "@tocsin/model";
import { because, type Ground } from "../reason.ts";
import { itemInWords } from "./words.ts";

/** Weapons named by both: the same, one a kind of the other, or different. */
export function compareWeapons(a: Mention, b: Mention): Ground[] {
  if (a.weapons.length === 0 || b.weapons.length === 0) return [];
  const shared = a.weapons.find((weapon) => b.weapons.includes(weapon));
  if (shared) return [because("weapon.same", () => `same weapon, ${itemInWords(shared)}`)];
  const [kind] = a.weapons.flatMap((x) => b.weapons.flatMap((y) => kindAmong(x, y) ?? []));
  if (kind) return [because("weapon.same", kind, 0.6)];
  const [left, right] = [a.weapons[0] as Item, b.weapons[0] as Item];
  return [because("weapon.differs", () => `${itemInWords(left)} against ${itemInWords(right)}`)];
}

/** Says so where one weapon is a kind of the other. */
function kindAmong(a: Item, b: Item): string | null {
  if (weaponKinds[a]?.includes(b)) return `${itemInWords(a)} is a kind of ${itemInWords(b)}`;
  return weaponKinds[b]?.includes(a) ? `${itemInWords(b)} is a kind of ${itemInWords(a)}` : null;
}

/** Named targets ("printing house", "school no. 134"). Different numbers of one kind ("school no. 12") are different targets. */
export function compareTargets(a: Mention, b: Mention): Ground[] {
  if (a.targets.length === 0 || b.targets.length === 0) return [];
  const shared = a.targets.find((target) => b.targets.some((other) => fits(target, other)));
  if (shared) return [because("target.same", () => `same target, ${shared}`)];
  return [because("target.differs", () => `${a.targets[0]} against ${b.targets[0]}`)];
}

function fits(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < leastName || !longer.includes(shorter)) return false;
  const [number, other] = [digits(a), digits(b)];
  return !number || !other || number === other;
}

/** A shorter name may stand in another by chance. */
const leastName = 6;

function digits(text: string): string {
  return text.match(/\d+/g)?.join() ?? "";
}

/** Who speaks. For statements the speaker is the event's identity; for attacks a shared official is a small hint. */
export function compareSpeakers(a: Mention, b: Mention): Ground[] {
  const left = speakersOf(a);
  const right = speakersOf(b);
  if (left.size === 0 || right.size === 0) return [];
  for (const [key, speaker] of left) {
    if (right.has(key)) return [because("speaker.same", () => `both cite ${speaker.name}`)];
  }
  // A side's running count of losses is known by its numbers; its staff has a name in every language.
  if (a.type === "statement.losses") return [];
  const isStatement = eventFamily(a.type) === "statement" && eventFamily(b.type) === "statement";
  return isStatement ? [because("speaker.other", "different people speak")] : [];
}

/** Mentions are compared with many others, and never change. */
const speakersByMention = new WeakMap<Mention, ReadonlyMap<string, Speaker>>();

function speakersOf(mention: Mention): ReadonlyMap<string, Speaker> {
  const known = speakersByMention.get(mention);
  if (known) return known;
  const found = new Map<string, Speaker>();
  for (const { speaker } of mention.claims) if (speaker) found.set(speakerKey(speaker), speaker);
  speakersByMention.set(mention, found);
  return found;
}

/** Two spellings of one official meet in the office's region where that is known; otherwise the name's last word decides. */
export function speakerKey(speaker: Speaker): string {
  const surname = speaker.name.toLowerCase().split(/\s+/).at(-1) ?? "";
  return speaker.region && speaker.office ? `${speaker.region}:${officeKind(speaker.office)}` : surname;
}

function officeKind(office: string): string {
  const word = office.toLowerCase();
  if (/mayor|мер\b|міський голова|мэр|maire/u.test(word)) return "mayor";
  if (/governor|head of|губернатор|голова|глава|gouverneur|chef de/u.test(word)) return "governor";
  return word;
}
