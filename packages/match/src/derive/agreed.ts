import type { EventType, Mention, Modality, PlaceRef, When } from "@tocsin/model";
import { comparePlace } from "../compare/place.ts";
import { timeWindowOf } from "../time-window.ts";

/** From vague to specific; a type not listed is specific. */
const vagueTypes: readonly EventType[] = ["explosion.unknown"];
const placeOrder: readonly PlaceRef["precision"][] = [
  "point",
  "settlement",
  "near",
  "district",
  "region",
  "area",
  "country",
];
const timeOrder: readonly When["precision"][] = ["hour", "part_of_day", "day", "week", "month", "year"];

/** The place most mentions agree with, of those the most precise. Contested when another place cannot be the same. */
export function choosePlace(mentions: readonly Mention[]): { place: PlaceRef | null; isContested: boolean } {
  const placed = mentions.filter((mention) => mention.place !== null);
  const fits = (a: Mention, b: Mention) => comparePlace(a, b).every((reason) => reason.weight > 0);
  const best = mostAgreed(placed, fits, (mention) => placeOrder.indexOf((mention.place as PlaceRef).precision));
  return { place: best?.place ?? null, isContested: best !== null && placed.some((mention) => !fits(best, mention)) };
}

/** The tightest time that most mentions agree with; a stated time goes before a publication date. */
export function chooseWhen(mentions: readonly Mention[]): When | null {
  const stated = mentions.filter((mention) => mention.when?.text);
  const timed = stated.length > 0 ? stated : mentions.filter((mention) => mention.when !== null);
  const best = mostAgreed(timed, overlaps, (mention) => timeOrder.indexOf((mention.when as When).precision));
  return best?.when ?? null;
}

function overlaps(a: Mention, b: Mention): boolean {
  const left = timeWindowOf(a);
  const right = timeWindowOf(b);
  return !left || !right || Math.max(left.from, right.from) < Math.min(left.until, right.until);
}

/** Highest number of fitting others, then the finest, then the commonest value, then the first received. */
function mostAgreed(
  mentions: readonly Mention[],
  fits: (a: Mention, b: Mention) => boolean,
  coarseness: (m: Mention) => number,
) {
  let best: Mention | null = null;
  let bestRank: readonly [number, number] = [-1, 0];
  for (const mention of mentions) {
    const agreeing = mentions.filter((other) => fits(mention, other)).length;
    const rank = [agreeing, -coarseness(mention)] as const;
    if (rank[0] > bestRank[0] || (rank[0] === bestRank[0] && rank[1] > bestRank[1])) {
      best = mention;
      bestRank = rank;
    }
  }
  return best;
}

/** The most specific type, by the number of reports that tell it. Contested when reports tell of different causes. */
export function chooseType(mentions: readonly Mention[]): { type: EventType; isContested: boolean } {
  const counts = new Map<EventType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  const specific = [...counts].filter(([type]) => !vagueTypes.includes(type));
  const ranked = (specific.length > 0 ? specific : [...counts]).sort(([, x], [, y]) => y - x);
  const type = ranked[0]?.[0] ?? "explosion.unknown";
  return { type, isContested: new Set(specific.map(([name]) => causeOf(name))).size > 1 };
}

/** Whether fire came from afar, from a mine, from saboteurs …: tellers who name different weapons do not yet disagree. */
function causeOf(type: EventType): string {
  const head = type.split(".")[0] ?? type;
  return head === "strike" || head === "shelling" ? "fire" : head;
}

const modalityOrder: readonly Modality[] = ["occurred", "ongoing", "alleged", "planned", "negated"];

/** What is told as having happened outweighs what is alleged or planned. */
export function chooseModality(mentions: readonly Mention[]): Modality {
  return modalityOrder.find((modality) => mentions.some((mention) => mention.modality === modality)) ?? "occurred";
}
