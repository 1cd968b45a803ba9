import { type Hit, PhraseMatcher } from "../lexicon/matcher.ts";
import type { Token } from "../segment/types.ts";
import { frenchSpellings } from "./french-names.ts";
import { type Person, people } from "./people.ts";

let matcher: PhraseMatcher<Person> | null = null;

/** Known persons named among tokens `from`…`to`, given names taken in; possessives ("Gladkov's") count too. */
export function findPersons(tokens: readonly Token[], from: number, to: number): Hit<Person>[] {
  matcher ??= buildMatcher();
  const found: Hit<Person>[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token?.capital || token.kind !== "word") continue;
    const hits = matcher.matchAt(tokens, at, to);
    const named = hits.filter((hit) => isFormOf(tokens[hit.to - 1]?.lower ?? "", hit.value));
    const best = named.reduce<Hit<Person> | null>((a, b) => (!a || b.to > a.to ? b : a), null);
    if (!best) continue;
    found.push(best);
    at = best.to - 1;
  }
  return found;
}

/** Behind the stem of a Ukrainian or Russian surname. */
const endings = new Set(
  " а у о і и ы е є ю я й ь ом ем єм им ім ым ою ею єю ой ей ій ої ів ий ый ові еві єві ого ому его ему ими ыми их ых ця цю цем ца цу цом".split(
    " ",
  ),
);

/** "Ігнатові" is a form of "Ігнат"; "Ігнатенко" is somebody else's name. */
function isFormOf(word: string, person: Person): boolean {
  const stems = (stemsOf.get(person) ?? []).filter((stem) => word.startsWith(stem));
  return stems.length === 0 || stems.some((stem) => endings.has(word.slice(stem.length)));
}

/** Surnames that are given by their stems, without what marks them. */
const stemsOf: ReadonlyMap<Person, readonly string[]> = new Map(
  people.map((person) => {
    const stems = person.surnames.split(" ").filter((name) => name.endsWith("*"));
    return [person, stems.map((name) => name.replace("!", "").slice(0, -1))];
  }),
);

function buildMatcher(): PhraseMatcher<Person> {
  const built = new PhraseMatcher<Person>();
  for (const person of people) {
    const given = person.given.split(" ");
    // "Lund Poulsen", "von der Leyen": a given name may have several words; initials are "О. Синєгубов".
    const initials = [...new Set(given.map((g) => `${g.charAt(0)} .`))];
    for (const entry of person.surnames.split(" ")) {
      const needsGiven = entry.startsWith("!");
      const surname = needsGiven ? entry.slice(1) : entry;
      const forms = surname.endsWith("*") ? surname : `${surname}|${surname}'s`;
      for (const name of given) built.add(`${name} ${forms}`, person);
      for (const initial of initials) built.add(`${initial} ${forms}`, person);
      if (!needsGiven) built.add(forms, person);
    }
    addFrenchNames(built, person);
  }
  return built;
}

/** "Iouri Slioussar", "Serguiï Lyssak", "Alexander Goussev": as the French press spells them; alone only what nobody else bears. */
function addFrenchNames(built: PhraseMatcher<Person>, person: Person): void {
  const inFrench = (names: readonly string[]) => {
    const stems = names.filter((name) => /[а-яіїєґ]/.test(name));
    return [...new Set(stems.flatMap((name) => frenchSpellings(name.replace("!", ""))))];
  };
  const ownGiven = person.given.split(" ");
  const surnames = person.surnames.split(" ");
  const written = inFrench(surnames);
  if (!written.length) return;
  const given = [...new Set([...inFrench(ownGiven), ...ownGiven.filter((name) => /^[a-z]/.test(name))])];
  built.add(`${given.join("|")} ${written.join("|")}`, person);
  const alone =
    person.side === "UA" || person.side === "RU" ? inFrench(surnames.filter((n) => !n.startsWith("!"))) : [];
  if (alone.length) built.add(alone.join("|"), person);
}
