import { mainPlace } from "./clause-places.ts";
import type { SentenceFacts } from "./facts.ts";
import { relatePlaces } from "./frame.ts";
import { hasCue } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { scenesOf } from "./scenes.ts";

/**
 * "A drone attack injured one in the region. The incident occurred in the town of A": the place of the attack told just before, by a
 * sentence that tells of nothing else.
 */
export function placeScene(facts: SentenceFacts, state: ReportState): void {
  const attack = state.current("attack");
  const { index } = facts.context.sentence;
  if (!hasCue(facts, "scene") || !attack?.place || !state.justToldAttack(index)) return;
  if (facts.casualties.length + facts.damaged.length + facts.weapons.length > 0 || attack.scope !== "single") return;
  if (facts.acts.some((act) => !act.value.weak && act.value.type !== null)) return;
  // "Another attack occurred in the village of B".
  const more = facts.context.terms.cue("additional");
  if (facts.acts.some((act) => more.some(({ to }) => to <= act.from && act.from - to <= 1))) return;
  const cues = facts.context.terms.cue("scene");
  const place = mainPlace(
    scenesOf(facts, () => true),
    cues,
  );
  const found = place?.located.place ?? null;
  if (!found || relatePlaces(found, attack.place) !== "inside") return;
  attack.place = found;
  attack.placeScore = place?.located.score ?? 0;
  state.touch(attack, facts.context.sentence);
}
