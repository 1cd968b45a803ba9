import type { CasualtyFinding } from "./casualty-finding.ts";
import type { SentenceContext } from "./context.ts";
import { newGroup } from "./group.ts";

/** Tokens at most between "fifth" and "body", or "the body of" and "fifth". */
const reach = 2;

/** "The body of a fifth victim was found", "знайдено восьме тіло": so many are dead with this one. */
export function findNumberedBodies(context: SentenceContext): CasualtyFinding[] {
  const { terms, tokens, compiled } = context;
  const bodies = terms.of("person").filter(({ value }) => value.dead);
  if (!bodies.length) return [];
  const [found] = bodies.flatMap((body) => {
    const from = Math.max(context.sentence.from, body.from - reach - 1);
    for (let at = from; at <= Math.min(context.sentence.to - 1, body.to + reach); at++) {
      const count = compiled.lexicon.ordinals[tokens[at]?.lower ?? ""];
      if (count !== undefined && !hasPause(context, Math.min(at, body.from), Math.max(at, body.to - 1)))
        return [{ count, from: Math.min(at, body.from), to: Math.max(at + 1, body.to) }];
    }
    return [];
  });
  if (!found) return [];
  const { count, from, to } = found;
  const group = { ...newGroup(from, to, { min: count, max: count, qualifier: "exact" }), noun: true };
  const told = { weak: false, unsure: false, gap: 0, placeAt: null, toHospital: false, borne: false };
  return [{ metric: "killed", group, from, to, growth: true, ...told }];
}

function hasPause({ tokens }: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.kind === "punct") return true;
  return false;
}
