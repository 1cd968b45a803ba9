/** What a citation of a page says. Times are local to Kyiv, "2024-03-25T12:00". */
export interface Citation {
  /** Permanent address with the moment it is cited as known at. */
  address: string;
  title: string;
  locale: string;
  known: string;
}

/** A citation as BibTeX (biblatex's @online). */
export function toBibtex({ address, title, locale, known }: Citation): string {
  const languages: Record<string, string> = { en: "english", uk: "ukrainian", fr: "french" };
  return [
    `@online{${citationKey({ address, known })},`,
    "  author = {{Tocsin}},",
    `  title = {{${escapeTex(title)}}},`,
    `  year = {${known.slice(0, 4)}},`,
    // biblatex sets addresses verbatim: what TeX itself could stumble over is kept encoded.
    `  url = {${address.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C")}},`,
    `  urldate = {${known.slice(0, 10)}},`,
    `  note = {As known on ${known.replace("T", " ")}, Kyiv time},`,
    `  langid = {${languages[locale] ?? "english"}}`,
    "}",
    "",
  ].join("\n");
}

/** A citation as CSL-JSON, as reference managers take it. */
export function toCsl({ address, title, locale, known }: Citation): string {
  const date = { "date-parts": [known.slice(0, 10).split("-").map(Number)] };
  const item = {
    id: citationKey({ address, known }),
    type: "webpage",
    title,
    author: [{ literal: "Tocsin" }],
    "container-title": "Tocsin",
    URL: address,
    issued: date,
    accessed: date,
    language: locale,
    note: `As known on ${known.replace("T", " ")}, Kyiv time`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function citationKey({ address, known }: Pick<Citation, "address" | "known">): string {
  const path = new URL(address).pathname.split("/").filter(Boolean).join("-");
  return `tocsin-${path.replace(/[^A-Za-z0-9-]+/g, "") || "home"}-${known.slice(0, 10)}`;
}

function escapeTex(text: string): string {
  const marks: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^{}&%$#_]/g, (char) => marks[char] ?? `\\${char}`);
}
