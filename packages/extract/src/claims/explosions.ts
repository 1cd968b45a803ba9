import type { ThingFinding } from "./bind-things.ts";
import { hasMark, type SentenceContext } from "./context.ts";
import { countedThings } from "./things.ts";

/** "Around ten loud explosions": a count of the explosions themselves. */
export function findExplosions(context: SentenceContext): ThingFinding[] {
  const findings: ThingFinding[] = [];
  for (const act of context.terms.of("act")) {
    if (act.value.type !== "explosion.unknown") continue;
    for (const number of context.numbers.values()) {
      if (number.kind !== "count" || number.to > act.from || act.from - number.to > 2) continue;
      // "Three soldiers were hurt: a grenade exploded": the number is of what stands before the mark.
      if (hasMark(context, number.to, act.from, ",:;.–—")) continue;
      // "Взрывы раздавались в двух районах", "в двух районах раздавались взрывы": districts are counted.
      if (context.terms.cue("units").some(({ from }) => from >= number.to && from < act.from)) continue;
      // "26 lives were taken by the blast".
      if (context.terms.of("casualty").some(({ from, to }) => from < act.from && to > number.to)) continue;
      // "One blast was to sound at the station".
      if (context.terms.cue("hypothetical").some(({ from }) => from === act.to)) continue;
      const things = countedThings("missile", number, number.from, act.to);
      findings.push({ metric: "explosions", things, from: number.from, to: act.to });
    }
  }
  return findings;
}
