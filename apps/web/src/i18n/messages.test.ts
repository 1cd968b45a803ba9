import { readdirSync, readFileSync } from "node:fs";
import { weights } from "@tocsin/match";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { locales } from "./routing.ts";

const folder = new URL("../../messages/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as object;
const files = ["", ...readdirSync(new URL("en/", folder)).map((name) => `/${name.replace(".json", "")}`)];

/** Names of all messages of a file, groups with a dot between. */
function keysOf(messages: object, before = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [before + key] : keysOf(value, `${before}${key}.`),
  );
}

describe.each(locales)("messages in %s", (locale) => {
  it("have words for every reason of a comparison", () => {
    const { reasons } = read(`${locale}.json`) as { reasons: Record<string, string> };
    const silent = Object.keys(weights).filter((code) => !reasons[code.replace(".", "_")]);
    expect(silent).toEqual([]);
  });

  it.each(files)("lack nothing of what English has in its file %s", (file) => {
    const own = new Set(keysOf(read(`${locale}${file}.json`)));
    expect(keysOf(read(`en${file}.json`)).filter((key) => !own.has(key))).toEqual([]);
  });
});

describe("a sentence about voices and reports", () => {
  const say = (locale: "en" | "uk" | "fr", key: string, count: number) => {
    const t = createTranslator({
      locale,
      messages: read(`${locale}.json`) as Record<string, object>,
      namespace: "event",
    });
    return t(`gradeReason.${key}` as never, { voices: count, reports: count } as never);
  };
  it.each([
    ["uk", "corroborated", 2, "Про це розповідають 2 незалежні голоси"],
    ["uk", "corroborated", 21, "Про це розповідає 21 незалежний голос"],
    ["uk", "contested", 1, "Про це розповідає один голос"],
    ["uk", "contested", 5, "Про це розповідають 5 незалежних голосів"],
    ["uk", "contested", 31, "Про це розповідає 31 незалежний голос"],
    ["uk", "single_source", 1, "Про це розповідає одне повідомлення"],
    ["uk", "single_source", 21, "Про це розповідає 21 повідомлення, але повторює один голос"],
    ["en", "contested", 1, "One voice tells of it, and its words differ."],
    ["fr", "contested", 1, "Une seule voix en parle, et ses chiffres diffèrent."],
    ["fr", "contested", 2, "2 voix indépendantes en parlent, en désaccord."],
  ] as const)("%s, %s, %d", (locale, key, count, expected) => {
    expect(say(locale, key, count)).toContain(expected);
  });
});
