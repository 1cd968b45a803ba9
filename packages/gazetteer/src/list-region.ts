import type { Draft, Scored } from "./draft.ts";
import type { IndexedPlace } from "./load.ts";
import { isWithinKm } from "./support.ts";

/** Letters at most between two names of a list; a name that nobody knows may stand there. */
const longestGap = 40;
/** A list tells its region where so many of its places lie in one, and so large a share of those that are told. */
const leastOfRegion = 4;
/** A list of communities tells it sooner: each is told by the adjective of its seat. */
const leastCommunities = 3;
const shareOfRegion = 0.6;
/** A town is meant wherever it lies, unless it is far from the rest of the list. */
const townPopulation = 10_000;
const cityPopulation = 30_000;
const farKm = 250;
/** A village beside one of the list is meant, over whatever border. */
const besideKm = 40;
const leastLead = 0.8;

/**
 * "Under fire were Antonivka, Berehove, Beryslav, …": of a list whose places lie in one region, a village of a common name is
 * the one there; where we know none there, it is one that we do not know, and no namesake elsewhere.
 */
export function settleByList(drafts: readonly Draft[], text: string): void {
  for (const list of listsOf(drafts, text, "name", leastOfRegion)) {
    const region = regionOfList(list, leastOfRegion);
    if (region === null) continue;
    const members = list.flatMap(({ chosen }) => (chosen?.place.region === region ? [chosen.place] : []));
    for (const draft of list) if (isElsewhere(draft, region, members)) moveTo(draft, region);
  }
  for (const list of listsOf(drafts, text, "hromada", leastCommunities)) forgetNamesakes(list);
}

/** "The A, B, C and D communities": one of another region is the namesake of one that we do not know. */
function forgetNamesakes(list: readonly Draft[]): void {
  const region = regionOfList(list, leastCommunities);
  if (region === null) return;
  const members = list.flatMap(({ chosen }) => (chosen?.place.region === region ? [chosen.place] : []));
  for (const draft of list) {
    const place = draft.chosen?.place;
    if (!place || place.region === region || draft.chosen?.confirmed) continue;
    if (!members.some((member) => isWithinKm(member, place, besideKm))) draft.chosen = null;
  }
}

function* listsOf(
  drafts: readonly Draft[],
  text: string,
  form: Draft["hit"]["form"],
  least: number,
): Generator<Draft[]> {
  let list: Draft[] = [];
  for (const draft of drafts) {
    const last = list.at(-1);
    const gap = last ? text.slice(last.end, draft.start) : "";
    if (draft.hit.form === form && last && gap.length <= longestGap && isLink(gap)) list.push(draft);
    else {
      if (list.length > least) yield list;
      list = draft.hit.form === form ? [draft] : [];
    }
  }
  if (list.length > least) yield list;
}

/** A comma, or "and", and nothing that ends a sentence or opens a list. */
function isLink(gap: string): boolean {
  return !/[.:;!?\n]/.test(gap) && (/,/.test(gap) || /^ (?:та|і|й|и|and|et) (?:\S+ )?$/.test(gap));
}

function regionOfList(list: readonly Draft[], least: number): string | null {
  const told = list.flatMap(({ chosen, around }) =>
    chosen?.place.kind === "settlement" && !around.common ? [chosen.place.region] : [],
  );
  const counts = new Map<string, number>();
  for (const region of told) if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= least && most[1] >= shareOfRegion * told.length ? most[0] : null;
}

function isElsewhere({ chosen, scored }: Draft, region: string, members: readonly IndexedPlace[]): boolean {
  if (chosen === null) return scored.some(({ place }) => place.region === region);
  const { place } = chosen;
  if (place.kind !== "settlement" || place.region === region || chosen.confirmed) return false;
  if (place.population >= cityPopulation || members.some((member) => isWithinKm(member, place, besideKm))) return false;
  const isFar = !members.some((member) => isWithinKm(member, place, farKm));
  if (isFar) return true;
  return place.population < townPopulation && scored.length > 1;
}

function moveTo(draft: Draft, region: string): void {
  const there = draft.scored.filter(({ place }) => place.kind === "settlement" && place.region === region);
  draft.chosen = leaderOf(there);
  draft.tiedRegion = draft.chosen ? null : region;
}

function leaderOf([best, second]: readonly Scored[]): Scored | null {
  if (!best || (second && best.score - second.score < leastLead)) return null;
  return best;
}
