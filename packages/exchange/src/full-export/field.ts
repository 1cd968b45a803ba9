/** Types of Frictionless Table Schema that fields have. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "date" | "datetime";

/** One field of a table: the data dictionary. Unknown is empty or null, never 0. */
export interface Field {
  name: string;
  type: FieldType;
  /** HXL tag (hxlstandard.org 1.1). */
  hxl: string;
  meaning: string;
}

export const field = (name: string, type: FieldType, hxl: string, meaning: string): Field => ({
  name,
  type,
  hxl,
  meaning,
});

export const quoteFields = [
  field("quote_start", "integer", "#meta+quote+start", "Where the quote begins in the report's text, in UTF-16 units."),
  field("quote_end", "integer", "#meta+quote+end", "Where the quote ends, not included."),
  field("confidence", "number", "#meta+confidence", "How sure the reader was, 0 to 1."),
];
