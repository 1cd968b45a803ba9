import type { Clause } from "./clause.ts";
import { draftCasualty } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { newFrame, rankOf } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

const sideBySide = 2;
const verbReach = 2;

/**
 * "Ukraine and Russia had reported strikes that killed several civilians": both governments' summary, which places no attack.
 * It is a statement of its own; true when the clause was read so.
 */
export function readAssessment(clause: Clause, state: ReportState): boolean {
  const { facts } = clause;
  const place = clause.place?.located.place;
  if ((place && rankOf(place) > 0) || countriesSpeaking(facts).size < 2) return false;
  const { sentence } = facts.context;
  const frame = newFrame("statement", { start: sentence.start, end: sentence.end }, sentence.index, sentence.paragraph);
  frame.type = "statement.assessment";
  frame.scope = "aggregate";
  for (const name of countriesSpeaking(facts)) frame.actors.push({ name, role: "authority", assertedBy: null });
  frame.claims.push(...clause.casualties.map((finding) => draftCasualty(facts, finding)));
  const time = facts.times.find((t) => !t.weak);
  frame.when = time?.when ?? null;
  frame.ownTime = time !== undefined;
  state.frames.push(frame);
  return true;
}

/** Countries named side by side as the subject of a speech verb. */
function countriesSpeaking(facts: SentenceFacts): Set<string> {
  for (const verb of facts.context.terms.speech("say")) {
    const countries = facts.places
      .filter((p) => p.to <= verb.from && p.located.place?.precision === "country")
      .slice(-2);
    const [first, second] = countries;
    if (!first || !second || second.from - first.to > sideBySide || verb.from - second.to > verbReach) continue;
    const names = countries.flatMap((p) => (p.located.place ? [p.located.place.name] : []));
    if (new Set(names).size > 1) return new Set(names);
  }
  return new Set();
}
