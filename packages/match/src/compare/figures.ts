import { type Claim, type Item, type Mention, type Metric, weaponKinds } from "@tocsin/model";
import { because, type Ground } from "../reason.ts";
import { isEitherForeign } from "./place.ts";
import { itemInWords } from "./words.ts";

/** Figures that only rise while an event's toll becomes known. */
const tolls = ["killed", "injured"] as const;
type Tolls = Readonly<Record<(typeof tolls)[number], Range | null>>;
/** Figures that identify one event when they agree, and tell two apart when exact and different. */
const counts: readonly Metric[] = [
  "launched",
  "intercepted",
  "lost",
  "hit",
  "explosions",
  "sheltered",
  "evacuated",
  "without_power",
  "losses",
];
/** From this size an equal toll is telling by itself. */
const largeToll = 6;

interface Range {
  min: number;
  max: number;
  isExact: boolean;
}

/**
 * Figures of two mentions: a toll may grow, so a higher later one is no contradiction; an equal one speaks for one event,
 * the more the larger it is. The caller drops reasons *for* where the place already speaks against: an equal toll in
 * another place is no evidence.
 */
export function compareFigures(a: Mention, b: Mention): Ground[] {
  if (a.claims.length === 0 || b.claims.length === 0) return [];
  return isEitherForeign(a, b) ? compareHints(a, b) : [...compareTolls(a, b), ...compareCounts(a, b)];
}

/** Off the mapped ground: whether the tolls as read agree, per metric. */
function compareHints(a: Mention, b: Mention): Ground[] {
  return tolls.flatMap((metric) => {
    const left = tollsOf(a)[metric];
    const right = tollsOf(b)[metric];
    if (!left || !right) return [];
    if (left.min !== right.min)
      return [because("toll.hint_other", () => `${label(left)} against ${label(right)} ${metric}`)];
    return [
      because(
        "toll.hint_same",
        () => `same number ${metric}, ${left.min}`,
        left.min === 1 ? 0.5 : Math.min(2, left.min / 3),
      ),
    ];
  });
}

function compareTolls(a: Mention, b: Mention): Ground[] {
  const reasons: Ground[] = [];
  const [earlier, later] = a.publishedAt <= b.publishedAt ? [a, b] : [b, a];
  const isUndated = isOrderUnknown(earlier, later);
  for (const metric of tolls) {
    const before = tollsOf(earlier)[metric];
    const after = tollsOf(later)[metric];
    if (!before || !after) continue;
    const word = metric === "killed" ? "killed" : "injured";
    if (before.min === after.min && before.min > 0) reasons.push(equalToll(before.min, word));
    else if (after.min > before.min) reasons.push(grownToll(before, after, word));
    else if (after.min < before.min) {
      reasons.push(isUndated ? grownToll(after, before, word) : shrunkToll(before, after, word));
    }
  }
  return reasons;
}

/** Of one day's reports, one dated by the day alone may be the earlier or the later. */
function isOrderUnknown(a: Mention, b: Mention): boolean {
  if (a.publishedAt === b.publishedAt) return true;
  return a.publishedAt.slice(0, 10) === b.publishedAt.slice(0, 10) && (isDayAlone(a) || isDayAlone(b));
}

function isDayAlone({ publishedAt }: Mention): boolean {
  return publishedAt.length === 10 || publishedAt.endsWith("T00:00:00.000Z");
}

/** Mentions are compared with many others, and never change. */
const tollsByMention = new WeakMap<Mention, Tolls>();

function tollsOf(mention: Mention): Tolls {
  const known = tollsByMention.get(mention);
  if (known) return known;
  const found = { killed: totalOf(mention.claims, "killed"), injured: totalOf(mention.claims, "injured") };
  tollsByMention.set(mention, found);
  return found;
}

function equalToll(count: number, word: string): Ground {
  const text = () => `same number ${word}, ${count}`;
  if (count >= largeToll) return because("toll.same_large", text, Math.min(1.4, 0.6 + count / 40));
  return because("toll.same", text, count === 1 ? 0.4 : 1);
}

function grownToll(before: Range, after: Range, word: string): Ground {
  const text = () => `${word}: risen from ${label(before)} to ${label(after)} in the later report`;
  // "None so far" says how early it was written, and little of how many there will be.
  if (before.min === 0) return because("toll.differs", text);
  if (after.min > leapFactor * before.min + 1) return because("toll.leap", text);
  return because(before.min >= (rareToll[word] ?? Number.POSITIVE_INFINITY) ? "toll.grew_large" : "toll.grew", text);
}

/** Tolls this high are rare enough that one which grew is hardly another event's. */
const rareToll: Readonly<Record<string, number>> = { killed: 5, injured: 20 };

/** A toll that grows by more than this is as likely another event's. */
const leapFactor = 3;

function shrunkToll(before: Range, after: Range, word: string): Ground {
  const text = () => `${word}: ${label(before)} in the earlier report, only ${label(after)} in the later`;
  // A toll is corrected downwards, but the dead and injured do not all come back.
  const isSharp = after.max === 0 || (after.max * 2 < before.min && before.min - after.max >= 3);
  return because(isSharp ? "toll.conflict" : "toll.differs", text);
}

function compareCounts(a: Mention, b: Mention): Ground[] {
  const reasons: Ground[] = [];
  for (const [metric, counted] of countsOf(a)) {
    const others = countsOf(b).get(metric);
    if (!others) continue;
    for (const [item, left] of counted) {
      const right = others.get(item);
      const equal = right ? right.min === left.min : hasEqualKind(item, left, counted, others);
      const what = () => [item ? itemInWords(item) : "", metric.replaceAll("_", " ")].join(" ").trim();
      if (equal && left.min > 1) {
        reasons.push(because("count.same", () => `same count, ${left.min} ${what()}`, countStrength(left.min)));
      } else if (!equal && right && left.isExact && right.isExact) {
        const strength = differenceStrengths[metric] ?? 0.3;
        if (strength > 0)
          reasons.push(because("count.differs", () => `${left.min} against ${right.min} ${what()}`, strength));
      }
    }
  }
  return reasons;
}

type Counts = ReadonlyMap<Item | null, Range>;

/** "55 drones" of one report are the "55 Shaheds" of another that counts no other drones. */
function hasEqualKind(item: Item | null, { min }: Range, counted: Counts, others: Counts): boolean {
  if (item === null) return false;
  for (const [other, range] of others) {
    if (other === null || range.min !== min || counted.has(other)) continue;
    if (weaponKinds[item]?.includes(other) || weaponKinds[other]?.includes(item)) return true;
  }
  return false;
}

const countsByMention = new WeakMap<Mention, ReadonlyMap<Metric, Counts>>();

/** What a mention counts besides its toll, by metric and item. */
function countsOf(mention: Mention): ReadonlyMap<Metric, Counts> {
  const known = countsByMention.get(mention);
  if (known) return known;
  const found = new Map<Metric, Map<Item | null, Range>>();
  for (const { metric, item } of mention.claims) {
    if (!counts.includes(metric) || found.get(metric)?.has(item)) continue;
    const range = totalOf(mention.claims, metric, item);
    if (!range) continue;
    const counted = found.get(metric) ?? new Map<Item | null, Range>();
    found.set(metric, counted.set(item, range));
  }
  countsByMention.set(mention, found);
  return found;
}

/**
 * How firmly a different count tells two events apart. Other counts (explosions heard) shift with the hour, and those of a
 * measure from day to day.
 */
const differenceStrengths: Partial<Record<Metric, number>> = {
  evacuated: 0,
  without_power: 0,
  losses: 3,
  launched: 1,
  intercepted: 1,
  lost: 1,
  hit: 1,
};

/** The larger a count, the less it is shared by chance. */
function countStrength(count: number): number {
  if (count >= 1000) return 2;
  return count >= 10 ? 1 : 0.6;
}

/** The whole figure of a metric within a mention: parts and demographic breakdowns are left aside, the highest statement counts. */
function totalOf(claims: readonly Claim[], metric: Metric, item: Claim["item"] = null): Range | null {
  let best: Range | null = null;
  for (const claim of claims) {
    if (claim.metric !== metric || claim.subsetOf !== null || claim.retracted || claim.stance === "denies") continue;
    if (metric !== "killed" && metric !== "injured" && claim.item !== item) continue;
    if (claim.min === null) continue;
    const max = claim.max ?? Number.POSITIVE_INFINITY;
    if (!best || claim.min > best.min) best = { min: claim.min, max, isExact: claim.qualifier === "exact" };
  }
  return best;
}

function label(range: Range): string {
  return range.max === Number.POSITIVE_INFINITY ? `${range.min} or more` : String(range.min);
}
