import { readdirSync, readFileSync } from "node:fs";
import { weights } from "@tocsin/match";
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
