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

/** What a grouping decision rests on, in words a reader understands. */
export interface AidReason {
  code: "same_coalition" | "same_amount" | "same_items";
  text: string;
}

/**
 * Groups statements into packages: same donors, and the same amount, the same goods close in time, or the same
 * coalition step. Depends on the set alone, not on the order it is given in. Each group is in arrival order, and its
 * first statement is the founding one that the package's id is made from.
 */
export function groupStatements(statements: readonly AidStatement[]): AidStatement[][] {
  const ordered = [...statements].sort(byArrival);
  const parent = ordered.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    parent[i] = root;
    return root;
  };
  const blocks = new Map<string, number[]>();
  ordered.forEach((statement, i) => {
    const key = donorKey(statement);
    const earlier = blocks.get(key) ?? [];
    for (const j of earlier) {
      if (find(i) === find(j) || samePackage(ordered[j] as AidStatement, statement) === null) continue;
      const [low, high] = [Math.min(find(i), find(j)), Math.max(find(i), find(j))];
      parent[high] = low;
    }
    blocks.set(key, [...earlier, i]);
  });
  const groups = new Map<number, AidStatement[]>();
  ordered.forEach((statement, i) => {
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), statement]);
  });
  return [...groups.values()];
}

/** Statements can be one package only within a block: the same donors and recipient. */
export function donorKey(statement: AidStatement): string {
  const donors = [...statement.donors].sort().join("+") || "?";
  return `${donors}>${statement.recipient ?? "UA"}`;
}

/** Why two statements of one block are about one package, or null when they are not. */
export function samePackage(a: AidStatement, b: AidStatement): AidReason | null {
  const days = Math.abs(Date.parse(statementDate(a)) - Date.parse(statementDate(b))) / 86_400_000;
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

/** Two currencies tell one amount where it is given in the donor's own and in another, close in time, at the month's rate. */
function sameAmount(a: AidStatement, b: AidStatement, days: number): AidReason | null {
  const isOneCurrency = a.currency === b.currency;
  if (days > (isOneCurrency ? sameAmountDays : sameConvertedDays)) return null;
  const [first, second] = isOneCurrency ? [a.amountMin, b.amountMin] : [inEuro(a), inEuro(b)];
  if (first === null || second === null) return null;
  if (Math.abs(first - second) / Math.max(first, second, 1) > amountTolerance) return null;
  return {
    code: "same_amount",
    text: isOneCurrency ? "the same donor and amount" : "the same donor, and one amount in two currencies",
  };
}

function inEuro(statement: AidStatement): number | null {
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
