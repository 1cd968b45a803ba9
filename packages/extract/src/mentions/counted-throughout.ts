import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { hasMark, type SentenceContext } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { relatePlaces } from "./frame.ts";

/** Words at most between such words and the figure. */
const reach = 1;

/**
 * "Hit a hospital in Kyiv, in a barrage that killed 36 across Ukraine": the figure that stands right beside such words is the
 * country's, and not of the places of the sentence that lie in it.
 */
export function countedThroughout(
  { context, places }: SentenceFacts,
  distinct: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): { country: PlaceHit; figure: CasualtyFinding } | null {
  const cues = context.terms.cue("throughout").map(({ from, to }) => ({ from, at: to }));
  // "Killing six in Kyiv and wounding 22 nationwide".
  const meant = context.terms
    .of("sameArea")
    .flatMap(({ from, value }) => (value === "country" ? [{ from, at: from }] : []));
  for (const cue of [...cues, ...meant]) {
    const country = places.find(({ from, located }) => from === cue.at && located.place?.precision === "country");
    const whole = country?.located.place;
    if (!country || !whole) continue;
    const figure = figures.find(
      ({ from, to, group }) =>
        (group.min ?? 0) > 1 && (isRightBehind(context, to, cue.from) || isRightBehind(context, country.to, from)),
    );
    const isWithin = ({ located }: PlaceHit) => located.place && relatePlaces(located.place, whole) === "inside";
    if (figure && distinct.some(isWithin)) return { country, figure };
  }
  return null;
}

function isRightBehind(context: SentenceContext, end: number, begin: number): boolean {
  return begin >= end && begin - end <= reach && !hasMark(context, end, begin, ",;");
}
