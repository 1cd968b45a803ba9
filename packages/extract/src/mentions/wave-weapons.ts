import type { AirCounts } from "../claims/air-counts.ts";
import type { SentenceFacts } from "./facts.ts";
import type { Frame } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

type Launched = AirCounts["launched"];

/** Words at most of a sentence that is a count of weapons and no more. */
const mostOfBare = 8;

/** "There was a massive attack on the country. More than 500 drones. In all, nearly a hundred missiles": counts without a verb behind what told of the wave. */
export function weaponsOfWave(facts: SentenceFacts, state: ReportState): Launched {
  const { context, weapons, acts, places, casualties } = facts;
  const { sentence, numbers, terms, tokens } = context;
  const verbs = terms.of("intercept").length + terms.of("launch").length;
  // The lines of a list are told elsewhere.
  const isLine = ":;,".includes(tokens[sentence.from - 1]?.text ?? ".");
  const isOnly = !acts.length && !places.length && !casualties.length && !verbs && !isLine;
  const counted = weapons.filter((things) => things.counted && numbers.get(things.from)?.kind === "count");
  if (!isOnly || !counted.length || sentence.to - sentence.from > mostOfBare) return [];
  const isWave = (frame: Frame | null) =>
    frame?.lastSentence === sentence.index - 1 &&
    (frame.scope === "wave" || frame.claims.some(({ metric }) => metric === "launched"));
  if (!isWave(state.current("attack")) && !isWave(state.current("interception"))) return [];
  return counted.map((things) => ({ metric: "launched", things, from: things.from, to: things.to }));
}
