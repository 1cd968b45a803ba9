import type { PlaceHit, SentenceFacts } from "./facts.ts";

const stemLength = 5;
/** Words at most between an attack and "on". */
const aimReach = 2;
/** Words at most between a village and the region that it is in. */
const unitReach = 2;

/**
 * The beginning of a village's or community's name that the sentence says and the gazetteer does not place, lower case: "у селі
 * Новосілка", "Малинівська громада". What happened there is not told of the places named before.
 */
export function unknownPlaceOf(facts: SentenceFacts): string | null {
  const { tokens, terms, sentence } = facts.context;
  const struck = struckNameOf(facts) ?? unsureNameOf(facts);
  if (struck) return struck;
  for (const head of terms.cue("locality")) {
    for (const at of [head.to, head.from - 1])
      if (at > sentence.from && isUnknownName(facts, at)) return tokens[at]?.lower.slice(0, stemLength) ?? null;
  }
  return null;
}

/** "In the village of Unknown": where the sentence tells of such places, as places that are nowhere. */
export function unknownPlacesIn(facts: SentenceFacts): PlaceHit[] {
  const { terms, tokens } = facts.context;
  const within = terms.cue("within");
  return terms.cue("locality").flatMap(({ from, to }) => {
    if (!within.some((cue) => cue.to === from) || !isUnknownName(facts, to)) return [];
    const [start, end, text] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0, tokens[to]?.text ?? ""];
    const nowhere = {
      place: null,
      score: 0,
      kind: "settlement",
      role: null,
      reasons: [],
      candidates: () => [],
    } as const;
    return [{ from, to: to + 1, located: { start, end, text, ...nowhere, reasons: [] } }];
  });
}

function isUnknownName(facts: SentenceFacts, at: number): boolean {
  const { tokens, sentence } = facts.context;
  const name = tokens[at];
  const isName = name?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(name.text);
  return isName && at >= sentence.from && at < sentence.to && !isPlaced(facts, at);
}

/** "A strike on Yablunivka, …": what an attack is directed at, by a name that ends the phrase. */
function struckNameOf(facts: SentenceFacts): string | null {
  const { tokens, terms, sentence, compiled } = facts.context;
  const { channels } = compiled.lexicon;
  for (const heading of terms.cue("heading")) {
    const at = heading.to;
    const name = tokens[at];
    if (at >= sentence.to || name?.kind !== "word" || !/^\p{Lu}\p{Ll}{2}/u.test(name.text)) continue;
    if (
      isPlaced(facts, at) ||
      terms.at("object", at) ||
      channels.has(name.lower) ||
      facts.times.some((time) => at >= time.from && at < time.to)
    )
      continue;
    const isAimed = facts.acts.some((act) => act.to <= heading.from && heading.from - act.to <= aimReach);
    const ends = at + 1 >= sentence.to || tokens[at + 1]?.kind === "punct" || terms.at("and", at + 1) !== null;
    if (isAimed && ends) return name.lower.slice(0, stemLength);
  }
  return null;
}

/** "In Romanivka, Sumy region", where the villages of that name that are known lie elsewhere. */
function unsureNameOf({ places, context }: SentenceFacts): string | null {
  const at = places.findIndex(({ to, located }, n) => {
    const next = places[n + 1];
    return located.place === null && next?.located.place?.precision === "region" && next.from - to <= unitReach;
  });
  const name = context.tokens[places[at]?.from ?? -1];
  return name ? name.lower.slice(0, stemLength) : null;
}

function isPlaced(facts: SentenceFacts, at: number): boolean {
  return facts.places.some((hit) => hit.located.place !== null && at >= hit.from && at < hit.to);
}
