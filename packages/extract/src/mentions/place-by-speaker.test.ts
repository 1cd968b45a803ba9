import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("where an official places what he tells of", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "A Ukrainian drone attack triggered a fire at an oil refinery in Russia overnight, officials said. The governor of the Ryazan region, Pavel Malkov, said a fire broke out at an enterprise due to falling debris.",
      ["strike.drone Ryazan region 06-11/06-12; damaged refinery 1; damaged industrial 1"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
