import type { SentenceFacts } from "./facts.ts";
import type { ReportState } from "./report-state.ts";

/** Sentences at most from an attack to what tells with which weapons it was made. */
const meansReach = 2;

/** "The enemy used guns and Grads": uncounted weapons, beside no place or time, are those of the attack told just before. */
export function tellOfMeans(facts: SentenceFacts, state: ReportState): void {
  const frame = state.current("attack");
  const { index } = facts.context.sentence;
  if (!frame || !facts.weapons.length || index - frame.lastSentence > meansReach) return;
  if (facts.places.length + facts.times.length > 0 || facts.air.launched.some(({ things }) => things.counted)) return;
  const uses = facts.context.terms.of("launch").filter((hit) => facts.standingAt(hit.from) === "news");
  if (!uses.length || facts.acts.some((act) => !act.value.weak)) return;
  const types = new Set(facts.weapons.flatMap(({ type }) => type ?? []));
  for (const { item, type } of facts.weapons) if (type) frame.weapons.add(item);
  for (const type of types) frame.typeVotes.set(type, (frame.typeVotes.get(type) ?? 0) + 1);
}
