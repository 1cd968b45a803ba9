import { loadGazetteer } from "@tocsin/gazetteer";
import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { createReader } from "../read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

/** Language, text, who says its figures. */
const cases: [ReportLanguage, string, string][] = [
  [
    "en",
    "A missile killed two people in Kharkiv, the Prosecutor General's Office said.",
    "Prosecutor General's Office",
  ],
  [
    "en",
    "A missile killed two people in Kharkiv, the Office of the Prosecutor General said.",
    "Prosecutor General's Office",
  ],
  ["en", "Police of the Kharkiv region: two people were wounded by a drone in Vovchansk.", "police"],
  ["uk", "Ракета вбила двох людей у Харкові, повідомив Офіс генпрокурора.", "Prosecutor General's Office"],
  ["uk", "Ракета вбила двох людей у Харкові, повідомив мер міста Олег Ігнатенко.", "Олег Ігнатенко"],
  ["ru", "Дрон ранил двух человек в Курске, сообщил мэр города Олег Буданковский.", "Олег Буданковский"],
  ["ru", "Оперштаб Краснодарского края: в Туапсе из-за атаки БПЛА ранен один человек.", "operational headquarters"],
  ["ru", "Из-за атаки БПЛА в Туапсе ранен один человек, сообщили в оперштабе края.", "operational headquarters"],
  [
    "uk",
    'Про атаку розповів мер міста Олексій Новак. "У Харкові поранено двох людей", – написав він.',
    "Олексій Новак",
  ],
  ["ru", "Об атаке рассказал мэр города Олег Новиков. По его словам, в Курске ранены два человека.", "Олег Новиков"],
  [
    "uk",
    'Росіяни обстріляли Херсон, повідомляє ДСНС. "Загинули двоє людей", – сказано в дописі.',
    "State Emergency Service",
  ],
  [
    "ru",
    'Об атаке рассказал мэр города Олег Новиков. "В Курске ранены двое", - говорится в сообщении.',
    "Олег Новиков",
  ],
  ["en", 'Mayor John Roe told of the attack. "Two people were wounded in Kharkiv," his statement said.', "John Roe"],
  [
    "fr",
    "Le maire Jean Roux a évoqué l'attaque. Deux personnes ont été blessées à Kharkiv, précise le communiqué.",
    "Jean Roux",
  ],
  [
    "uk",
    "На Херсонщині поранено шістьох людей. Про це заявив голова ОВА Олександр Прокудін. За його словами, під обстрілами були Антонівка, Садове та Білозерка.",
    "Oleksandr Prokudin",
  ],
  ["en", "Mayor John Roe spoke of the attack. According to him, two people were wounded in Kharkiv.", "John Roe"],
  ["fr", "Le maire Jean Roux a évoqué l'attaque. Selon lui, deux personnes ont été blessées à Kharkiv.", "Jean Roux"],
];

describe("bodies that speak", () => {
  it.each(cases)("%s: %s", (lang, text, name) => {
    const { events } = reader.read({ text, lang, publishedAt: "2025-06-12" });
    expect(events.flatMap(({ claims }) => claims).map(({ speaker }) => speaker?.name)).toContain(name);
  });
});
