import { isMark, type SentenceContext } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts, TimeHit } from "./facts.ts";

/** Words at most from "at" to the place: "по Марганецькій громаді". */
const aimReach = 2;
/** Tokens at most behind the place where no dash stands for the verb. */
const endReach = 1;

/**
 * "They struck Nikopol in the morning. In the evening – at Marhanets": the words for the attack of the sentence before, where only
 * a time, a dash and another target go on from it. Empty where they do not.
 */
export function gappedAttack(
  context: SentenceContext,
  places: readonly PlaceHit[],
  times: readonly TimeHit[],
  before: SentenceFacts | null,
): SentenceFacts["acts"] {
  const { sentence, terms } = context;
  const told = before?.acts.findLast((act) => !act.value.weak && before.standingAt(act.from) === "news");
  if (!told || told.value.repels || !times.length || before?.context.sentence.noise !== sentence.noise) return [];
  const aim = terms
    .cue("heading")
    .find(({ to }) => places.some((hit) => hit.located.place && hit.from >= to && hit.from - to < aimReach));
  if (!aim) return [];
  const place = places.findLast((hit) => hit.from >= aim.to && hit.from - aim.to < aimReach);
  const hasDash = isMark(context, aim.from - 1, "–—-");
  const opening = hasDash ? aim.from - 1 : aim.from;
  const isOpened = Array.from({ length: opening - sentence.from }, (_, n) => sentence.from + n).every(
    (at) =>
      times.some((time) => at >= time.from && at < time.to) ||
      terms.at("filler", at) !== null ||
      terms.cue("additional").some((cue) => at >= cue.from && at < cue.to) ||
      isMark(context, at, ",▪•*"),
  );
  if (!isOpened || opening === sentence.from) return [];
  if (!hasDash && sentence.to - (place?.to ?? sentence.to) > endReach) return [];
  return [{ ...told, from: aim.from, to: aim.to }];
}
