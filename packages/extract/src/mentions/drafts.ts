import type { ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { joinSameKind } from "../claims/same-kind.ts";
import type { Things } from "../claims/things.ts";
import type { SentenceFacts } from "./facts.ts";
import type { DraftClaim } from "./frame.ts";

/** The claims that a finding makes, with the sentence's speaker and time. */
export function draftCasualty(facts: SentenceFacts, finding: CasualtyFinding): DraftClaim {
  const { group } = finding;
  return {
    ...baseDraft(facts, finding.from, finding.to),
    metric: finding.metric,
    population: group.population,
    min: group.min,
    max: group.max,
    qualifier: group.qualifier,
    stance: finding.unsure ? "unsure" : (facts.voice?.stance ?? "asserts"),
    individual: group.individual,
    definite: group.definite,
    age: group.individual ? ageWithin(facts, group) : null,
    ordinal: group.individual && group.additional ? ordinalWithin(facts, group) : null,
    additional: group.additional,
    among: finding.among ?? isAmong(facts, finding),
    reflexive: group.reflexive,
    object: finding.from < group.from,
    newlyNamed: isNewlyNamed(facts, finding),
    aboard: group.individual ? aboardOf(facts, group) : null,
    laterDeath: facts.context.terms.cue("laterDeath").length > 0,
    growth: finding.growth,
    corrects: finding.corrects ?? false,
    weak: finding.weak,
    parts: joinSameKind(facts.context, group.parts),
    confidence: confidenceOf(finding, facts),
  };
}

function isNewlyNamed({ context }: SentenceFacts, { from, group }: CasualtyFinding): boolean {
  const hasArticles = context.compiled.lexicon.article.length > 0;
  return !hasArticles && group.individual && !group.definite && from < group.from;
}

function aboardOf({ context }: SentenceFacts, { from, to }: CasualtyFinding["group"]): DraftClaim["aboard"] {
  const noun = context.terms.of("person").find((hit) => hit.value.aboard && hit.from >= from && hit.to <= to);
  return noun?.value.aboard ?? null;
}

function ageWithin(facts: SentenceFacts, { from, to }: CasualtyFinding["group"]): number | null {
  for (let at = from; at < to; at++) {
    const number = facts.context.numbers.get(at);
    if (number?.kind === "age") return number.min;
  }
  return null;
}

/** "A baby was among those hurt", "among the hurt are a baby and a girl". */
function isAmong({ context }: SentenceFacts, { group, from, to }: CasualtyFinding): boolean {
  const leads = (cue: { from: number; to: number }) => cue.from <= from && cue.to > from && cue.to <= group.from;
  // "66 were hurt, 16 of them children": the word opens its parts.
  const opensParts = (cue: { from: number }) => group.parts.some((part) => part.to > cue.from);
  const isBehind = (cue: { from: number }) => cue.from >= group.to && cue.from < to && !opensParts(cue);
  return context.terms.cue("including").some((cue) => isBehind(cue) || leads(cue));
}

function ordinalWithin({ context }: SentenceFacts, { from, to }: CasualtyFinding["group"]): number | null {
  const { ordinals } = context.compiled.lexicon;
  for (let at = from; at < to; at++) {
    const ordinal = ordinals[context.tokens[at]?.lower ?? ""];
    if (ordinal !== undefined) return ordinal;
  }
  return null;
}

function confidenceOf(finding: CasualtyFinding, facts: SentenceFacts): number {
  let confidence = finding.weak ? 0.4 : 0.95;
  confidence -= Math.min(0.3, finding.gap * 0.02);
  if (!finding.group.noun) confidence -= 0.04;
  if (finding.unsure) confidence -= 0.3;
  if (facts.context.sentence.title) confidence -= 0.05;
  if (finding.group.definite) confidence -= 0.2;
  return Math.max(0.1, confidence);
}

/** Of things with which a number or an article stands. */
export const countedConfidence = 0.9;

export function draftThings(facts: SentenceFacts, finding: ThingFinding): DraftClaim {
  const { things } = finding;
  return {
    ...baseDraft(facts, finding.from, finding.to),
    metric: finding.metric,
    item: finding.metric === "explosions" || things.mixed ? null : things.item,
    ...quantityOf(things),
    parts: things.parts.map((part) => ({ population: "unspecified", item: part.item, ...quantityOf(part) })),
    confidence: things.counted ? countedConfidence : 0.75,
  };
}

function quantityOf(things: Things): Pick<DraftClaim, "min" | "max" | "qualifier"> {
  return { min: things.min, max: things.max, qualifier: things.qualifier };
}

export function draftZero(facts: SentenceFacts, zero: SentenceFacts["zeros"][number]): DraftClaim[] {
  return zero.metrics.map((metric) => ({
    ...baseDraft(facts, zero.from, zero.to),
    metric,
    min: 0,
    max: 0,
    qualifier: "none_reported",
    confidence: 0.85,
  }));
}

function baseDraft(facts: SentenceFacts, from: number, to: number): DraftClaim {
  const { tokens, sentence } = facts.context;
  const asOf = facts.times.find((time) => time.role === "as_of");
  return {
    metric: "killed",
    population: "unspecified",
    item: null,
    min: null,
    max: null,
    qualifier: "exact",
    speaker: facts.voice?.speaker ?? null,
    stance: facts.voice?.stance ?? "asserts",
    asOf: asOf?.when.from ?? null,
    start: tokens[from]?.start ?? sentence.start,
    end: tokens[to - 1]?.end ?? sentence.end,
    sentence: sentence.index,
    title: sentence.title,
    individual: false,
    definite: false,
    age: null,
    ordinal: null,
    additional: false,
    among: false,
    reflexive: false,
    object: false,
    newlyNamed: false,
    aboard: null,
    laterDeath: false,
    growth: false,
    corrects: false,
    weak: false,
    parts: [],
    confidence: 0.8,
  };
}
