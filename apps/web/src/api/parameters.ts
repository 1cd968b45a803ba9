import { isCalendarDay } from "#time/calendar.ts";
import { fromLocal, homeZone } from "#time/zones.ts";
import { apiOperations } from "./openapi.ts";
import { badRequest } from "./respond.ts";

/**
 * Refuses a request with a parameter that its address does not take. A misspelt name would otherwise be passed over, and a
 * program would take an answer to another question for the one to its own.
 */
export function requireKnown(url: URL, known: readonly string[]): void {
  const unknown = [...new Set(url.searchParams.keys())].find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const takes = known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes none.";
  throw badRequest(`There is no parameter "${unknown.slice(0, 40)}" at ${url.pathname}. ${takes}`);
}

/** Parameters that the API's document tells of an operation, by its path as the document has it. */
export function parametersOf(path: string): string[] {
  return apiOperations.find((operation) => operation.path === path)?.parameters.map(({ name }) => name) ?? [];
}

/**
 * The moment that an answer is to be known at; null for the present. A day or a time is Kyiv's, as in the addresses of pages, and
 * a bare day means its end; with an offset or Z it is any zone's.
 */
export function momentOf(url: URL, now: Date): Date | null {
  const given = url.searchParams.get("at");
  if (given === null || given === "") return null;
  const at = fromLocal(given, homeZone) ?? fromOffset(given);
  if (at === null) {
    throw badRequest(
      `at must be a day or a time, as 2024-03-20, 2024-03-20T14:00 (Kyiv time) or 2024-03-20T12:00Z; "${given.slice(0, 40)}" is not.`,
    );
  }
  if (at > now) throw badRequest(`at must lie in the past; ${at.toISOString()} is still to come.`);
  return at;
}

/** A plus sign in an address stands for a space, and programs forget to write it as %2B. */
function fromOffset(given: string): Date | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+ -]\d{2}:\d{2})$/.exec(given);
  const [, day = "", time = "", offset = ""] = parts ?? [];
  const at = new Date(`${day}${time}${offset.replace(" ", "+")}`);
  return isCalendarDay(day) && !Number.isNaN(at.getTime()) ? at : null;
}
