import { describe, expect, test } from "vitest";
import { type Citation, toBibtex, toCsl } from "./citation.ts";

const citation: Citation = {
  address: "https://example.org/uk/events/e1/2024-03-25-kyiv?at=2024-03-26T10:00",
  title: "Kyiv: 5 & 50 % {hurt}",
  locale: "uk",
  known: "2024-03-26T10:00",
};

describe("citations", () => {
  test("BibTeX keeps TeX's own signs as text", () => {
    const bib = toBibtex(citation);
    expect(bib).toContain("title = {{Kyiv: 5 \\& 50 \\% \\{hurt\\}}}");
    expect(bib).toContain("@online{tocsin-uk-events-e1-2024-03-25-kyiv-2024-03-26,");
    expect(bib).toContain("langid = {ukrainian}");
  });

  test.each(["url", "urldate", "year", "note"])("BibTeX says %s", (field) => {
    expect(toBibtex(citation)).toMatch(new RegExp(`^  ${field} = \\{.+\\},$`, "m"));
  });

  test("CSL-JSON carries the address with its moment", () => {
    const [item] = JSON.parse(toCsl(citation));
    expect(item).toMatchObject({ type: "webpage", title: citation.title, URL: citation.address });
    expect(item.accessed["date-parts"]).toEqual([[2024, 3, 26]]);
  });
});
