import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { findPeople } from "../claims/people.ts";
import { draftCasualty } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import type { DraftClaim } from "./frame.ts";

/** How sure it is that a pronoun means the only person of the sentence before. */
const meantConfidence = 0.8;

const hurt: ReadonlySet<string> = new Set(["hospitalised", "seriously_injured"]);

/**
 * The claims of a finding. "A drone dropped explosives on a 57-year-old man. He suffered a leg wound": who is told of by a pronoun is
 * the only person of the sentence before that nothing was said of. If he is in hospital, he is one of the hurt.
 */
export function draftVictim(
  facts: SentenceFacts,
  finding: CasualtyFinding,
  previous: SentenceFacts | null,
): DraftClaim[] {
  const draft = draftCasualty(facts, finding);
  const person = finding.weak && previous ? personMeant(facts, finding, previous) : null;
  if (!person) return [draft];
  const told: DraftClaim = { ...draft, ...person, weak: false, definite: false, confidence: meantConfidence };
  return hurt.has(told.metric) ? [told, { ...told, metric: "injured" }] : [told];
}

function personMeant(
  { context }: SentenceFacts,
  { group, metric }: CasualtyFinding,
  previous: SentenceFacts,
): Pick<DraftClaim, "population" | "age"> | null {
  const { sentence, terms } = context;
  const isPronoun =
    group.individual && terms.speech("pronouns").some((hit) => hit.from >= group.from && hit.to === group.to);
  const before = previous.context.sentence;
  if (!isPronoun || before.index !== sentence.index - 1 || before.paragraph !== sentence.paragraph) return null;
  // Of a shooting, a pronoun may mean who shot as well.
  if (!previous.acts.some((act) => act.value.type !== "attack.shooting") && !previous.weapons.length) return null;
  const people = findPeople(previous.context).filter(({ noun, reflexive }) => noun && !reflexive);
  const [person, ...others] = people;
  if (!person?.individual || person.definite || person.dead || others.length > 0) return null;
  // "A man was wounded. He died in hospital": who was hurt before is dead now.
  const isToldOf = (told: CasualtyFinding) => told.group.from === person.from;
  if (previous.casualties.some((told) => isToldOf(told) && !(metric === "killed" && told.metric === "injured")))
    return null;
  const ages = [...previous.context.numbers.values()].filter(
    ({ kind, from }) => kind === "age" && from >= person.from && from < person.to,
  );
  return { population: person.population, age: ages[0]?.min ?? null };
}
