import { type DraftClaim, partOf } from "../mentions/frame.ts";
import { addBeside, addMore, addTold } from "./add-up.ts";
import { tellApart } from "./same-person.ts";
import { foldSame, type Settled } from "./settled.ts";

/**
 * The claims of one metric of people: stated totals, else the persons told one by one; parts bound to their wholes.
 *
 * @param dead What is told of the dead beside them: "others" may be others than those.
 */
export function settlePeople(drafts: readonly DraftClaim[], dead: readonly DraftClaim[]): Settled[] {
  const zeros = drafts.filter((d) => d.qualifier === "none_reported").slice(0, 1);
  const figures = drafts.filter((d) => d.qualifier !== "none_reported");
  const firm = figures.filter((d) => !d.weak);
  const used = firm.length ? firm : figures.slice(0, 1);
  const totals = withAmong(used.filter((d) => !d.individual));
  const people = used.filter((d) => d.individual);
  const doer = people.find((d) => d.reflexive) ?? null;
  const numbered = totals.filter((d) => d.min !== null || d.max !== null);
  const stated = withDoer(foldSame([...numbered, ...ofTitle(numbered, people)]), doer);
  const vague = totals.filter((d) => d.min === null && d.max === null).slice(0, 1);
  const counted = countPeople(people, stated);
  const all = [...addBeside(addTold(addMore(stated, dead), people, dead), people, dead), ...counted];
  const claims = all.length ? all : foldSame(vague);
  return [...bindParts(claims), ...zeros.map((z) => ({ ...z, whole: null }))];
}

/** "Strike kills one", and below "killed one person, the governor said": who says it, and in what words. */
function ofTitle(totals: readonly DraftClaim[], people: readonly DraftClaim[]): readonly DraftClaim[] {
  const isOne = totals.some((d) => d.title && d.min === 1 && d.max === 1);
  return isOne ? people.filter((d) => !d.title && d.speaker && !d.reflexive && !d.additional).slice(0, 1) : [];
}

/** "21 were hurt. A baby and a girl were among them": the two are part of the largest total, where one is told. */
function withAmong(totals: readonly DraftClaim[]): readonly DraftClaim[] {
  const among = totals.filter((d) => d.among);
  const wholes = totals.filter((d) => !d.among);
  const [first, ...rest] = wholes;
  if (!among.length || !first) return totals;
  const most = rest.reduce((best, d) => ((d.min ?? 0) > (best.min ?? 0) ? d : best), first);
  if (among.some((d) => (d.min ?? 0) > (most.min ?? 0))) return totals;
  const parts = among.flatMap((d) => (d.parts.length ? d.parts : [partOf(d)]));
  return wholes.map((d) => (d === most ? { ...d, parts: [...d.parts, ...parts] } : d));
}

/** "Killed his two sons before taking his own life": the doer is one more than those he killed. */
function withDoer(stated: Settled[], doer: DraftClaim | null): Settled[] {
  if (doer?.metric !== "killed") return stated;
  const most = Math.max(0, ...stated.map((d) => d.min ?? 0));
  const add = (d: Settled): Settled => {
    if (!d.object || d.sentence !== doer.sentence || d.min !== most || d.start > doer.start) return d;
    const parts = d.parts.length ? d.parts : [partOf(d)];
    const sum = { min: most + 1, max: d.max === null ? null : d.max + 1, population: "unspecified" as const, parts };
    return { ...d, ...sum, end: doer.end, confidence: d.confidence * 0.7 };
  };
  return stated.map(add);
}

/** Persons told one by one: who differs in kind or is "another" is a new one. With a stated total they are its parts. */
function countPeople(people: readonly DraftClaim[], totals: readonly Settled[]): Settled[] {
  const distinct = tellApart(people);
  distinct.push(...countDoer(people, distinct, totals));
  const top = Math.max(0, ...totals.map((t) => t.min ?? t.max ?? 0));
  const last = people.find((d) => d.metric === "killed" && (d.ordinal ?? 0) > Math.max(top, distinct.length));
  if (last) return [countedUpTo(last)];
  if (!distinct.length || top >= distinct.length) return [];
  const [first] = distinct as [DraftClaim];
  if (distinct.length === 1) return [{ ...first, whole: null }];
  return [sumOf(first, distinct)];
}

/** "A fifth victim has died": five are dead. "A third was hurt" may be beside two dead. */
function countedUpTo(person: DraftClaim): Settled {
  const { ordinal, confidence } = person;
  const rest = { individual: false, population: "unspecified", confidence: confidence * 0.8, whole: null } as const;
  return { ...person, min: ordinal, max: ordinal, ...rest };
}

/** "Killed his wife, then himself": the doer is one more of the dead, and the only one hurt where nobody else is. */
function countDoer(
  people: readonly DraftClaim[],
  others: readonly DraftClaim[],
  totals: readonly Settled[],
): DraftClaim[] {
  const doers = people.filter((p) => p.reflexive);
  const [first] = doers;
  if (!first || totals.length) return [];
  if (!others.length) return [first];
  // "A boy died after shooting himself": told of twice.
  const isBeside = (doer: DraftClaim) =>
    people.some((d) => d.object && d.sentence === doer.sentence && d.start < doer.start);
  const beside = first.metric === "killed" ? doers.find(isBeside) : undefined;
  return beside ? [beside] : [];
}

function sumOf(first: DraftClaim, people: readonly DraftClaim[]): Settled {
  const last = people.at(-1) as DraftClaim;
  const populations = new Set(people.map((d) => d.population));
  const parts = people.map(partOf);
  return {
    ...first,
    whole: null,
    min: people.length,
    max: people.length,
    individual: false,
    population: populations.size === 1 ? first.population : "unspecified",
    start: Math.min(first.start, last.start),
    end: Math.max(first.end, last.end),
    parts: populations.size === 1 ? [] : parts,
    confidence: Math.min(...people.map((d) => d.confidence)) * 0.65,
  };
}

function sizeOf({ min, max }: Settled): number {
  return min ?? max ?? 0;
}

/** "25 were killed at the station. The ministry said 200 soldiers had been": soldiers whom somebody else counts. */
function isOtherArmy(a: Settled, b: Settled): boolean {
  return (a.population === "military") !== (b.population === "military") && a.speaker?.name !== b.speaker?.name;
}

/** Smaller figures without a speaker of their own are part of the largest; named parts become claims of their own. */
function bindParts(claims: Settled[]): Settled[] {
  const top = claims.reduce<Settled | null>((best, c) => (!best || (c.min ?? 0) > (best.min ?? 0) ? c : best), null);
  const out: Settled[] = [];
  for (const claim of claims) {
    const differs = claim.speaker && top?.speaker && claim.speaker.name !== top.speaker.name;
    if (top && claim !== top && sizeOf(claim) < sizeOf(top) && !differs && !isOtherArmy(claim, top)) claim.whole = top;
    const special = ["child", "woman", "man", "responder"].includes(claim.population);
    const whole: Settled = special ? { ...claim, population: "unspecified", told: claim.population } : claim;
    out.push(whole);
    if (claim === top) for (const c of claims) if (c.whole === top) c.whole = whole;
    if (special) out.push({ ...claim, parts: [], whole });
    for (const part of whole.parts) {
      if ((part.population === "unspecified" && !part.item) || part.population === claim.population) continue;
      out.push({ ...whole, ...part, parts: [], whole });
    }
  }
  return out;
}
