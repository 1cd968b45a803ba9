import { hash } from "node:crypto";

/** SHA-256 of `text` in UTF-8, hexadecimal. */
export function sha256Of(text: string): string {
  return hash("sha256", text);
}

/** A UUID (version 8) made from `parts`: the same parts give the same id on every machine. */
export function deterministicId(...parts: (string | number)[]): string {
  const hex = sha256Of(parts.join("\u001f"));
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

export const mentionIdOf = (reportId: string, ordinal: number) => deterministicId("mention", reportId, ordinal);
export const claimIdOf = (mentionId: string, ordinal: number) => deterministicId("claim", mentionId, ordinal);
export const aidStatementIdOf = (reportId: string, ordinal: number) => deterministicId("aid", reportId, ordinal);

/** A readable id for names in Latin letters ("Kyiv Post" → `kyiv-post`); a hash for others. */
export function slugOf(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .trim();
  const slug = folded
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  const lost = /[^\p{ASCII}]/u.test(folded);
  return slug !== "" && !lost ? slug : `s-${sha256Of(folded.replace(/\s+/g, " ")).slice(0, 12)}`;
}

/** A pair of mentions as it is stored: one row for both directions. */
export function orderedPair(a: string, b: string): { mentionA: string; mentionB: string } {
  const [mentionA = a, mentionB = b] = [a, b].sort();
  return { mentionA, mentionB };
}
