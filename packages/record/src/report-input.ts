import { type ReportLanguage, rawTextOf, reportLanguages, sourceKinds, TocsinError } from "@tocsin/model";
import { z } from "zod";
import { sha256Of } from "./identity.ts";
import { parseInput } from "./parse-input.ts";

/** Largest raw text that is taken, in bytes of UTF-8: a long article has some 50 kB. */
export const maxTextBytes = 1_048_576;
/** Shorter texts (alerts, one-line posts) recur word for word on other days and are then new reports. */
const recurringTextLength = 280;
/** First characters of files that are pasted or uploaded by mistake: PDF, ZIP (also Word), GIF. */
const binaryHeads = ["%PDF-", "PK\u0003\u0004", "GIF87a", "GIF89a"];
const dayMs = 86_400_000;

const sourceInput = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(sourceKinds).optional(),
  url: z.url().nullish(),
  defaultLang: z.enum(reportLanguages).nullish(),
  country: z.string().length(2).nullish(),
  region: z.string().max(10).nullish(),
  independenceGroup: z.string().max(200).nullish(),
});
export type SourceInput = z.input<typeof sourceInput>;

const reportFields = z.object({
  title: z.string().max(2_000).nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  source: sourceInput.nullish(),
  externalId: z.string().min(1).max(500).nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  archiveUrl: z.url({ protocol: /^https?$/ }).nullish(),
  lang: z.string().nullish(),
  retrievedAt: z.date().optional(),
  channel: z.enum(["form", "command", "import", "feed", "api", "tip", "sample"]),
  isSummary: z.boolean().default(false),
});
export type NewReport = z.input<typeof reportFields>;

/** A report that may be stored: checked, dated and keyed. */
export interface CheckedReport {
  title: string | null;
  text: string;
  textLength: number;
  sha256: string;
  contentKey: string;
  lang: ReportLanguage | null;
  publishedAt: Date;
  publishedPrecision: "day" | "time";
  source: z.output<typeof sourceInput>;
  externalId: string | null;
  url: string | null;
  archiveUrl: string | null;
  retrievedAt: Date | null;
  channel: z.output<typeof reportFields>["channel"];
  isSummary: boolean;
}

/**
 * Checks a report before it is stored. The text itself is taken exactly as it is: HTML stays as it came and is shown as
 * text. Throws a coded error that says what to do: `empty_text`, `text_too_long`, `binary_text`, `unknown_language`,
 * `missing_date`, `invalid_date`, `future_date` or `invalid_input`.
 */
export function checkReport(input: NewReport, now: Date): CheckedReport {
  const fields = parseInput(reportFields, input);
  const title = fields.title && fields.title.trim() !== "" ? fields.title : null;
  const raw = rawTextOf({ title, text: fields.text });
  checkText(fields.text, raw);
  const published = checkDate(fields.publishedAt, now);
  const normalised = normaliseWhiteSpace(raw);
  const day = normalised.length < recurringTextLength ? published.publishedAt.toISOString().slice(0, 10) : "";
  return {
    ...published,
    title,
    text: fields.text,
    textLength: raw.length,
    sha256: sha256Of(raw),
    contentKey: sha256Of(`${day}\n${normalised}`),
    lang: checkLanguage(fields.lang),
    source: fields.source ?? { name: hostOf(fields.url) ?? "Unnamed source", kind: "contributor" },
    externalId: fields.externalId ?? null,
    url: fields.url ?? null,
    archiveUrl: fields.archiveUrl ?? null,
    retrievedAt: fields.retrievedAt ?? null,
    channel: fields.channel,
    isSummary: fields.isSummary,
  };
}

function checkText(text: string, raw: string): void {
  if (normaliseWhiteSpace(text) === "") {
    throw new TocsinError("empty_text", "The text is empty.", "Paste the words of the report.");
  }
  const bytes = Buffer.byteLength(raw, "utf8");
  if (bytes > maxTextBytes) {
    const megabytes = (bytes / 1_048_576).toFixed(1);
    throw new TocsinError(
      "text_too_long",
      `The text has ${megabytes} MB; 1 MB is the most.`,
      "Submit one article at a time.",
    );
  }
  if (looksBinary(raw)) {
    throw new TocsinError(
      "binary_text",
      "This is not plain text.",
      "Copy the words of the report, or save it as UTF-8 text.",
    );
  }
}

/** Control characters and undecodable bytes do not occur in articles; a stray one is tolerated, a NUL never. */
function looksBinary(raw: string): boolean {
  if (raw.includes("\u0000") || !raw.isWellFormed()) return true;
  if (binaryHeads.some((head) => raw.startsWith(head))) return true;
  let odd = 0;
  for (const char of raw) {
    const code = char.codePointAt(0) as number;
    if ((code < 32 && !(code >= 9 && code <= 13)) || (code >= 127 && code < 160 && code !== 133) || code === 0xfffd)
      odd++;
  }
  return odd > 2 && odd / raw.length > 0.01;
}

function checkLanguage(lang: string | null | undefined): ReportLanguage | null {
  if (lang === null || lang === undefined || lang === "") return null;
  const known = reportLanguages.find((code) => code === lang.toLowerCase().split("-")[0]);
  if (known) return known;
  throw new TocsinError(
    "unknown_language",
    `Reports in the language "${lang.slice(0, 20)}" cannot be read.`,
    `Languages that can be: ${reportLanguages.join(", ")}. Leave it out to have it found.`,
  );
}

function checkDate(
  given: string | null | undefined,
  now: Date,
): Pick<CheckedReport, "publishedAt" | "publishedPrecision"> {
  const text = given?.trim() ?? "";
  if (text === "") {
    throw new TocsinError(
      "missing_date",
      "The publication date is missing.",
      "Give it as 2024-03-21 or 2024-03-21T08:30+02:00.",
    );
  }
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const publishedAt = new Date(parts ? `${text.slice(0, 10)}T${parts[4] ?? "00:00"}${parts[5] ?? "Z"}` : Number.NaN);
  const realDay = parts && new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDate() === Number(parts[3]);
  if (!realDay || Number.isNaN(publishedAt.getTime()) || publishedAt.getUTCFullYear() < 1990) {
    throw new TocsinError(
      "invalid_date",
      `"${text.slice(0, 40)}" is not a date.`,
      "Give it as 2024-03-21 or 2024-03-21T08:30+02:00.",
    );
  }
  const publishedPrecision = parts?.[4] ? "time" : "day";
  // Somewhere it is already tomorrow; and clocks of servers differ by minutes.
  const toleranceMs = publishedPrecision === "day" ? dayMs / 2 : 600_000;
  if (publishedAt.getTime() > now.getTime() + toleranceMs) {
    throw new TocsinError(
      "future_date",
      `The publication date ${text.slice(0, 40)} lies in the future.`,
      "Check the year and the day.",
    );
  }
  return { publishedAt, publishedPrecision };
}

/** One space for every run of white space and invisible marks: a re-flowed copy is the same document. */
function normaliseWhiteSpace(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function hostOf(url: string | null | undefined): string | null {
  return url ? new URL(url).hostname.replace(/^www\./, "") : null;
}
