import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import type { SentenceFacts } from "./facts.ts";
import type { DraftClaim, Frame } from "./frame.ts";

/** Sentences back from the words that take something back to what they mean. */
const reach = 2;

/**
 * Takes out of an event what a sentence takes back ("the death of a child was not confirmed, the dead are two"), and gives the
 * sentence as it then stands: without the people named before those words. Without such words it is given as it is.
 *
 * @param frame The event told just before.
 */
export function takeBack(facts: SentenceFacts, frame: Frame | null): SentenceFacts {
  const [word] = facts.context.terms.cue("withdrawn");
  if (!word) return facts;
  const isBefore = (finding: CasualtyFinding) => finding.from < word.from;
  const named = facts.casualties.filter(isBefore);
  // "Reports of a death were not confirmed" names whom it means, though it counts nobody.
  const words = facts.context.terms.of("casualty").filter((hit) => hit.from < word.from);
  const metrics = new Set<string>(words.length ? words.map((hit) => hit.value.metric) : tolls);
  const { index } = facts.context.sentence;
  if (frame) frame.claims = frame.claims.filter((claim) => !isMeant(claim, named, metrics, index));
  return { ...facts, casualties: facts.casualties.filter((finding) => !isBefore(finding)) };
}

const tolls = ["killed", "injured", "missing"] as const;

/** What the words name, of those that they count; where they count nobody, whom the sentence before counted so. */
function isMeant(
  claim: DraftClaim,
  named: readonly CasualtyFinding[],
  metrics: ReadonlySet<string>,
  sentence: number,
): boolean {
  if (sentence - claim.sentence > reach) return false;
  if (!named.length) return claim.sentence === sentence - 1 && metrics.has(claim.metric);
  return named.some(
    ({ metric, group }) =>
      metric === claim.metric && (group.population === "unspecified" || group.population === claim.population),
  );
}
