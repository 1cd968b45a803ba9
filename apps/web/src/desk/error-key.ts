import type { ErrorCode } from "@tocsin/model";

/** Codes that the desk has words of its own for. */
const worded = [
  "empty_text",
  "text_too_long",
  "binary_text",
  "unknown_language",
  "missing_date",
  "future_date",
  "invalid_date",
  "invalid_input",
  "not_allowed",
  "unavailable",
] as const satisfies ErrorCode[];

/** Message of an expected failure: the record's codes become the desk's words here and nowhere else. */
export function errorKey(code: string): `errors.${(typeof worded)[number]}` | "errors.other" {
  const known = worded.find((candidate) => candidate === code);
  return known ? `errors.${known}` : "errors.other";
}
