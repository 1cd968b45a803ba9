import { mainPlace } from "./clause-places.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { relatePlaces } from "./frame.ts";
import { timeOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { scenesOf } from "./scenes.ts";

/** "The incident happened on the road A – B, B district, the evening before": where and when the attack just told of was. */
export function tellOfIncident(facts: SentenceFacts, state: ReportState): void {
  const { terms, sentence } = facts.context;
  const [incident] = terms.cue("incident");
  const attack = state.attackJustTold(sentence.index);
  if (!incident || !attack || attack.background) return;
  const place = mainPlace(
    scenesOf(facts, ({ from }) => facts.standingAt(from) === "news"),
    [incident],
  )?.located;
  if (place?.place && (!attack.place || relatePlaces(place.place, attack.place) === "inside")) {
    attack.place = place.place;
    attack.placeScore = place.score;
  }
  fillTime(attack, timeOf(facts, incident.from), state);
  state.touch(attack, sentence);
}
