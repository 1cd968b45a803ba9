import { convertAmount } from "./convert.ts";
import { type AidStatement, byArrival, statementDate } from "./statement.ts";

/** Statements of one amount are one package within this many days; the same round sum a year later is a new one. */
const sameAmountDays = 240;
/** An amount and its conversion are told by reports of the same days. */
const sameConvertedDays = 14;
/** Statements without an amount are one package only when they name the same goods within this many days. */
const sameItemsDays = 21;
/** Two outlets round one amount differently: within one part in fifty they are the same. */
const amountTolerance = 0.02;

/** Whether two sums in one currency are one, rounded differently. */
export function isSameSum(a: number, b: number): boolean {
  return Math.abs(a - b) / Math.max(a, b, 1) <= amountTolerance;
}

/** What a grouping decision rests on, in words a reader understands. */
export interface AidReason {
  code: "same_coalition" | "same_amount" | "same_items";
  text: string;
}

/**
 * Groups statements into packages: same donors, and the same amount, the same goods close in time, or the same
 * coalition step. An amount told without a coalition joins one coalition's package at most, the nearest in time, so that it
 * never draws two together. Depends on the set alone, not on the order it is given in. Each group is in arrival order, and
 * its first statement is the founding one that the package's id is made from.
 */
export function groupStatements(statements: readonly AidStatement[]): AidStatement[][] {
  const ordered = [...statements].sort(byArrival);
  const groups = new Groups(ordered.length);
  for (const block of Map.groupBy(ordered.keys(), (i) => donorKey(ordered[i] as AidStatement)).values()) {
    const pairs = pairsWithin(block, ordered);
    for (const { a, b } of pairs) if (coalitionKey(a.of) === coalitionKey(b.of)) groups.join(a.at, b.at);
    for (const { a, b } of nearestCoalition(pairs, groups)) groups.join(a.at, b.at);
  }
  return [...Map.groupBy(ordered.keys(), (i) => groups.of(i)).values()].map((members) =>
    members.map((i) => ordered[i] as AidStatement),
  );
}

/** Two statements of one package, in order of arrival. */
interface Pair {
  a: { at: number; of: AidStatement };
  b: { at: number; of: AidStatement };
}

function pairsWithin(block: readonly number[], ordered: readonly AidStatement[]): Pair[] {
  const known = block.map((at) => ({ at, of: ordered[at] as AidStatement }));
  const pairs: Pair[] = [];
  for (const [n, b] of known.entries()) {
    for (let i = 0; i < n; i++) {
      const a = known[i] as Pair["a"];
      if (samePackage(a.of, b.of)) pairs.push({ a, b });
    }
  }
  return pairs;
}

/** Of the pairs with a coalition on one side only, those that join a group without one to the coalition nearest to it. */
function nearestCoalition(pairs: readonly Pair[], groups: Groups): Pair[] {
  const open = pairs.filter(({ a, b }) => coalitionKey(a.of) !== coalitionKey(b.of));
  const bare = ({ a, b }: Pair) => (a.of.coalition ? b : a);
  const named = ({ a, b }: Pair) => (a.of.coalition ? a : b);
  return [...Map.groupBy(open, (pair) => groups.of(bare(pair).at)).values()].flatMap((of) => {
    const [nearest] = of.toSorted((x, y) => daysBetween(x) - daysBetween(y) || named(x).at - named(y).at);
    return of.filter((pair) => nearest && coalitionKey(named(pair).of) === coalitionKey(named(nearest).of));
  });
}

function daysBetween({ a, b }: Pair): number {
  return daysApart(a.of, b.of);
}

function coalitionKey({ coalition }: AidStatement): string | null {
  return coalition && foldCoalition(coalition.name);
}

/** Union-find over the statements' positions; a group is named by its first. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  of(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    this.#parent[at] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}

/** Statements can be one package only within a block: the same donors and recipient. */
export function donorKey(statement: Pick<AidStatement, "donors" | "recipient">): string {
  const donors = [...statement.donors].sort().join("+") || "?";
  return `${donors}>${statement.recipient ?? "UA"}`;
}

/** Why two statements of one block are about one package, or null when they are not. */
export function samePackage(a: AidStatement, b: AidStatement): AidReason | null {
  const days = daysApart(a, b);
  if (a.type && b.type && a.type !== b.type && a.type !== "mixed" && b.type !== "mixed") return null;
  if (a.coalition && b.coalition && foldCoalition(a.coalition.name) !== foldCoalition(b.coalition.name)) return null;
  if (a.amountMin !== null && b.amountMin !== null) return sameAmount(a, b, days);
  if (a.coalition && b.coalition && a.amountMin === null && b.amountMin === null) {
    return sharesItem(a, b) || (!a.items.length && !b.items.length)
      ? { code: "same_coalition", text: "the same step in the same coalition" }
      : null;
  }
  if (a.coalition || b.coalition) return null;
  if (days <= sameItemsDays && sharesItem(a, b)) return { code: "same_items", text: "the same donor and goods" };
  return null;
}

function daysApart(a: AidStatement, b: AidStatement): number {
  return Math.abs(Date.parse(statementDate(a)) - Date.parse(statementDate(b))) / 86_400_000;
}

/** Two currencies tell one amount where it is given in the donor's own and in another, close in time, at the month's rate. */
function sameAmount(a: AidStatement, b: AidStatement, days: number): AidReason | null {
  const isOneCurrency = a.currency === b.currency;
  if (days > (isOneCurrency ? sameAmountDays : sameConvertedDays)) return null;
  const [first, second] = isOneCurrency ? [a.amountMin, b.amountMin] : [inEuro(a), inEuro(b)];
  if (first === null || second === null) return null;
  if (!isSameSum(first, second)) return null;
  return {
    code: "same_amount",
    text: isOneCurrency ? "the same donor and amount" : "the same donor, and one amount in two currencies",
  };
}

/** A statement's amount at the rate of its month; null where it names none, or one without a rate. */
export function inEuro(statement: AidStatement): number | null {
  if (statement.amountMin === null || statement.currency === null) return null;
  const converted = convertAmount(statement.amountMin, statement.currency, statementDate(statement), "EUR");
  return "amount" in converted ? converted.amount : null;
}

function sharesItem(a: AidStatement, b: AidStatement): boolean {
  return a.items.some((x) =>
    b.items.some((y) => x.item === y.item && (x.count === null || y.count === null || x.count === y.count)),
  );
}

/** One key for the spellings of a coalition's name: "the International Drone Coalition" and "drone coalition" are one. */
export function foldCoalition(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/\b(the|international|so-called|capability)\b/g, " ")
    .replace(/[^a-zа-яіїєґ0-9]+/g, " ")
    .trim();
}
