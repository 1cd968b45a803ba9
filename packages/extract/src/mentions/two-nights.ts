import type { SentenceContext } from "../claims/context.ts";
import type { Token } from "../segment/types.ts";
import { attackedSide } from "./attacked-side.ts";
import { readFacts, type SentenceFacts } from "./facts.ts";

interface Span {
  from: number;
  to: number;
}

/**
 * "Russia shot down 111 drones overnight, while Ukraine was attacked by 128 drones, 72 of which were shot down": the nights of both
 * countries in one sentence are read each by itself, as if it were a sentence of its own. Any other sentence stays whole.
 */
export function nightsOf(facts: SentenceFacts, previous: SentenceFacts | null): SentenceFacts[] {
  const { sentence, terms } = facts.context;
  const counted = [...facts.air.launched, ...facts.air.intercepted].map(({ things }) => things);
  const joint = terms
    .cue("joint")
    .find(({ from, to }) => counted.some((things) => things.to <= from) && counted.some((things) => things.from >= to));
  if (!joint) return [facts];
  const nights = [
    { from: sentence.from, to: joint.from },
    { from: joint.to, to: sentence.to },
  ].map((part) => readPart(facts, part, previous));
  const [first, second] = nights.map((night) => attackedSide(night) ?? onlyDefender(night));
  return first && second && first !== second ? nights : [facts];
}

/** "La Russie a abattu 111 drones": the only side that is named where nothing is told to be launched. */
function onlyDefender({ air, context: { terms } }: SentenceFacts): "UA" | "RU" | null {
  const sides = new Set(terms.of("actor").map(({ value }) => value.side));
  const [side] = sides;
  const isKnown = sides.size === 1 && (side === "UA" || side === "RU");
  return isKnown && !air.launched.length ? side : null;
}

function readPart(facts: SentenceFacts, part: Span, previous: SentenceFacts | null): SentenceFacts {
  const isIn = ({ from, to }: Span) => from >= part.from && to <= part.to;
  const { voice, mostOf, before } = facts;
  const [places, times] = [facts.places.filter(isIn), facts.times.filter(isIn)];
  const around = { places, times, voice: voice && isIn(voice) ? voice : null, mostOf, before };
  return readFacts(contextOf(facts.context, part), around, previous);
}

function contextOf({ document, compiled, sentence, tokens, numbers }: SentenceContext, part: Span): SentenceContext {
  const [first, last] = [tokens[part.from], tokens[part.to - 1]] as [Token, Token];
  return {
    document,
    compiled,
    sentence: { ...sentence, ...part, start: first.start, end: last.end },
    tokens,
    terms: compiled.annotator(tokens)(part),
    numbers: new Map([...numbers].filter(([, number]) => number.from >= part.from && number.to <= part.to)),
  };
}
