/** Codes of expected failures. Each app maps them once to its own words or status. */
export const errorCodes = [
  "empty_text",
  "text_too_long",
  "binary_text",
  "unknown_language",
  "missing_date",
  "future_date",
  "invalid_date",
  "invalid_input",
  "duplicate_report",
  "not_found",
  "not_allowed",
  "conflict",
  "unavailable",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure: what is wrong, and what the person can do about it. Safe to show to a reader. */
export class TocsinError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | null;
  constructor(code: ErrorCode, message: string, hint: string | null = null) {
    super(message);
    this.name = "TocsinError";
    this.code = code;
    this.hint = hint;
  }
}
