import type { SentenceContext } from "./context.ts";
import { type Group, newGroup } from "./group.ts";

/** "The bodies of a man": the word for the dead, and whose they are. */
export function isBodyOf(context: SentenceContext, group: Group): boolean {
  return group.dead && !isBody(context, group);
}

/** "La vie à une femme et à son fils", "the lives of a man and of two women": the small word before the first stands before the next too. */
export function isSaidBefore({ tokens, sentence }: SentenceContext, { from }: Group, at: number): boolean {
  const small = tokens[from - 1];
  return from > sentence.from && small?.kind === "word" && small.lower === tokens[at]?.lower;
}

/** "His mother and grandmother": the word for whose kin it is stands for both. */
export function isSharedKin({ terms }: SentenceContext, before: Group, at: number): boolean {
  return terms.at("possessive", before.from) !== null && terms.at("person", at) !== null;
}

/** "A man and woman were killed": the article stands for both. */
export function isSharedArticle({ terms }: SentenceContext, first: Group, at: number): boolean {
  return first.individual && terms.at("article", first.from) !== null && terms.at("person", at) !== null;
}

/** "47-річний та 52-річний чоловіки": ages that "and" joins before their noun. */
export function isRow(context: SentenceContext, { from, to, individual }: Group): boolean {
  const opening = context.numbers.get(from);
  return (
    opening?.kind === "age" && !individual && context.terms.of("and").some((and) => and.from > from && and.to < to)
  );
}

/** "Among the injured are two children, and one person died": who has a word of his own is no member of the list. */
export function isSaidApart({ terms }: SentenceContext, first: Group, member: Group): boolean {
  const isAmong = terms.cue("including").some((cue) => cue.to <= first.from && first.from - cue.to <= 1);
  // "Others had been injured": a word for the time may stand before the verb.
  const isNext = (from: number) =>
    from === member.to || (from === member.to + 1 && terms.at("filler", member.to) !== null);
  return isAmong && terms.of("casualty").some((hit) => isNext(hit.from) && hit.value.slots.includes("before"));
}

/** True where a word tells of the first of two right before him, and another of the second right behind. */
export function hasOwnWords({ terms }: SentenceContext, first: Group, member: Group): boolean {
  const words = terms.of("casualty").filter(({ value }) => !value.noun);
  const before = words.filter((hit) => hit.to === first.from);
  const behind = words.filter((hit) => hit.from === member.to && hit.value.slots.includes("before"));
  return before.some((a) => behind.some((b) => a.value.metric !== b.value.metric));
}

/** "eleven people, eight of them": the eight are no more people. */
export function tellsOfThem(context: SentenceContext, at: number): boolean {
  const number = context.numbers.get(at);
  return (
    number !== undefined && context.terms.cue("including").some((hit) => hit.from === number.to || hit.from === at)
  );
}

/** "His wife, a 43-year-old woman": one person, told twice. */
export function isApposition(context: SentenceContext, before: Group, member: Group, joined: boolean): boolean {
  return (
    !joined &&
    member.individual &&
    before.individual &&
    context.terms.at("possessive", before.from) !== null &&
    context.numbers.get(member.from) !== undefined
  );
}

/** "Three people, a teenager and two women": the list behind a comma spells the number out. */
export function explains([first, ...rest]: readonly Group[]): boolean {
  const listed = sum(rest.map((m) => m.min));
  return first !== undefined && !first.individual && first.min !== null && first.min > 1 && listed === first.min;
}

/** "A man and his wife's body": the group ends in the word for the dead. */
export function isBody({ terms }: SentenceContext, { from, to }: Group): boolean {
  return terms.of("person").some((hit) => hit.value.dead && hit.from >= from && hit.to === to);
}

/** The members of a list as one group, with each of them as a part. */
export function joinMembers(members: readonly Group[], to: number, endsInBody: boolean): Group {
  const [first] = members as [Group];
  const base = newGroup(first.from, to, {
    min: sum(members.map((m) => m.min)),
    max: sum(members.map((m) => m.max)),
    qualifier: members.find((m) => m.qualifier !== "exact")?.qualifier ?? "exact",
  });
  const same = members.every((m) => m.population === first.population);
  return {
    ...base,
    population: same ? first.population : "unspecified",
    noun: true,
    // "The bodies of a man and a woman", but not "his body and others".
    dead: first.dead && !endsInBody,
    definite: first.definite,
    additional: members.some((m) => m.additional),
    parts: members.flatMap((m) => (m.parts.length ? m.parts : [m])),
  };
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
}
