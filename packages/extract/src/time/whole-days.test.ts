import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadGazetteer } from "@tocsin/gazetteer";
import { expect, it } from "vitest";
import { createReader } from "../read.ts";

setFlagsFromString("--allow-natives-syntax");
const isSmallInteger = runInNewContext("(value) => %IsSmi(value)") as (value: number) => boolean;

const texts = {
  en: "Russian shelling killed two people in Kherson on 9 June. Over the past week and a half 12 more were hurt. In early May it was quiet.",
  uk: "У ніч на 11 червня росіяни вдарили по Харкову, троє поранених. Минулого місяця та торік було тихо. Два роки тому почалася війна.",
  ru: "Вчера в Белгороде ранены двое. Полтора года назад, в марте 2024 года, было тихо. На прошлой неделе погиб один человек.",
  fr: "Lundi, deux personnes ont été tuées à Soumy. Fin mai et il y a six mois, la ville était calme. L'an dernier aussi.",
} as const;

it("times put no fraction into a span, for which every span would pay", () => {
  const { read } = createReader({ gazetteer: loadGazetteer() });
  for (const [lang, text] of Object.entries(texts)) {
    for (let n = 0; n < 3; n++)
      read({ text, lang: lang as keyof typeof texts, publishedAt: "2025-06-12T07:30:00+03:00" });
  }
  const spans = [
    { from: 1, to: 2 },
    { from: 1, to: 2, value: 3 },
    { from: 1, to: 2, value: 3, more: 4 },
    { from: 1, to: 2, value: 3, more: 4, still: 5 },
  ];
  expect(spans.map(({ from, to }) => isSmallInteger(from) && isSmallInteger(to))).toEqual(spans.map(() => true));
});
