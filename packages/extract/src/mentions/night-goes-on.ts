import { saysAllStopped } from "../claims/all-stopped.ts";
import { draftThings } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { isWhere } from "./is-where.ts";
import type { ReportState } from "./report-state.ts";

/** Adds to a night in the air what a sentence without a verb for it tells of what the one before counted. */
export function goOnWithNight(facts: SentenceFacts, state: ReportState): void {
  if (saysAllStopped(facts.context)) tellAllStopped(facts, state);
  else if (!goesOnWithList(facts, state)) keepOpen(facts, state);
}

/** "Six drones were launched. All were shot down": what the sentence before says was launched. */
function tellAllStopped(facts: SentenceFacts, state: ReportState): void {
  const { sentence } = facts.context;
  const frame = state.current("interception");
  if (frame?.lastSentence !== sentence.index - 1) return;
  const told = frame.claims.filter(({ metric, sentence: at }) => metric === "launched" && at === sentence.index - 1);
  const span = { start: sentence.start, end: sentence.end };
  frame.claims.push(...told.map((claim) => ({ ...claim, metric: "intercepted" as const, quote: span })));
  const attack = state.current("attack");
  if (told.length && attack?.lastSentence === sentence.index - 1) attack.typeVotes.set("interception", 1);
  state.touch(frame, sentence);
}

/**
 * "593 drones were launched. As well as 38 missiles", or the lines of a list: "154 targets were shot down:\n149 drones;\nfive
 * missiles". More of what the sentence before counted last.
 */
function goesOnWithList(facts: SentenceFacts, state: ReportState): boolean {
  const { context, weapons } = facts;
  const { sentence, terms, numbers, tokens } = context;
  const frame = state.current("interception");
  // "14 drones – over the A region": a place's own.
  if (facts.places.some((hit) => isWhere(facts, hit))) return false;
  const counted = weapons.filter((things) => things.counted && numbers.has(things.from));
  const isLine = sentence.from > 0 && ":;,".includes(tokens[sentence.from - 1]?.text ?? ".");
  const isOpened = isLine || terms.at("and", sentence.from) !== null;
  if (!isOpened || !counted.length || facts.acts.length > 0 || frame?.lastSentence !== sentence.index - 1) return false;
  const told = frame.claims.filter((claim) => claim.sentence === sentence.index - 1).map(({ metric }) => metric);
  // "Shot down 144 of 210 targets" counts those shot down.
  const metric = (["intercepted", "launched"] as const).find((outcome) => told.includes(outcome));
  if (!metric) return false;
  frame.claims.push(
    ...counted.map((things) => draftThings(facts, { metric, things, from: things.from, to: things.to })),
  );
  for (const { item } of counted) frame.weapons.add(item);
  state.touch(frame, sentence);
  return true;
}

/** "17 drones were shot down. This was reported by the ministry. Six of them over A": a list goes on behind who told of the night. */
function keepOpen({ context: { sentence, terms } }: SentenceFacts, state: ReportState): void {
  const frame = state.current("interception");
  if (frame?.lastSentence === sentence.index - 1 && terms.speech("back").length > 0) state.touch(frame, sentence);
}
