import { readFileSync } from "node:fs";
import { eventColumns } from "@tocsin/exchange";
import { describe, expect, it } from "vitest";
import { locales } from "#i18n/routing.ts";
import { apiOperations } from "./openapi.ts";

type Words = Record<"operations" | "parameters" | "columns", Record<string, string>>;

const read = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../messages/${locale}/dictionary.json`, import.meta.url), "utf8")) as Words;

describe.each(locales)("the data dictionary in %s", (locale) => {
  const words = read(locale);

  it("tells every address, every parameter and every column, and nothing else", () => {
    const named = (names: readonly string[]) => [...new Set(names)].sort();
    expect(Object.keys(words.operations).sort()).toEqual(named(apiOperations.map(({ summary }) => summary)));
    expect(Object.keys(words.parameters).sort()).toEqual(
      named(apiOperations.flatMap(({ parameters }) => parameters.map(({ meaning }) => meaning))),
    );
    expect(Object.keys(words.columns)).toEqual(eventColumns.map(({ name }) => name));
  });

  it("says of columns in English what the exports say, and otherwise says it in its own words", () => {
    const same = eventColumns.filter(({ name, meaning }) => words.columns[name] === meaning);
    expect(same).toHaveLength(locale === "en" ? eventColumns.length : 0);
  });
});
