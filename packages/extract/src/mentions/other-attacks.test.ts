import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("a second attack on one town", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "A missile hit a cafe in Kramatorsk at 6 p.m., wounding five people. An hour later, a second missile hit the town, wounding seven.",
      ["strike.missile Kramatorsk 06-12; injured 5; damaged shop 1", "strike.missile Kramatorsk 06-12; injured 7"],
    ],
    [
      "en",
      "A missile hit a cafe in Kramatorsk at 6 p.m., killing one and wounding five people. An hour later, a second missile struck a market there, killing three.",
      [
        "strike.missile Kramatorsk 06-12; killed 1; injured 5; damaged shop 1",
        "strike.missile Kramatorsk 06-12; killed 3; damaged shop 1",
      ],
    ],
    [
      "en",
      "Russian forces struck Kramatorsk at 6 p.m., killing one. Two hours later they hit the town again, killing three.",
      ["strike.missile Kramatorsk 06-12; killed 1", "strike.missile Kramatorsk 06-12; killed 3"],
    ],
    [
      "uk",
      "О 18:00 ракета влучила в кафе в Краматорську, поранено п'ятьох людей. За годину друга ракета влучила у місто, поранено сімох.",
      ["strike.missile Kramatorsk 06-12; injured 5; damaged shop", "strike.missile Kramatorsk 06-12; injured 7"],
    ],
    [
      "uk",
      "О 18:00 росіяни вдарили по Краматорську, загинув чоловік. Через годину росіяни знову вдарили по місту, загинули троє людей.",
      ["strike.missile Kramatorsk 06-12; killed 1; of which killed man 1", "strike.missile Kramatorsk 06-12; killed 3"],
    ],
    [
      "ru",
      "В 18:00 ракета попала в кафе в Краматорске, ранены пять человек. Спустя час вторая ракета ударила по городу, ранены семь человек.",
      ["strike.missile Kramatorsk 06-12; injured 5; damaged shop", "strike.missile Kramatorsk 06-12; injured 7"],
    ],
    [
      "ru",
      "В Шебекино дрон атаковал автомобиль, ранен мужчина. Через час второй дрон ударил по дому, пострадали двое.",
      ["strike.drone Shebekino 06-12; injured 1; of which injured man 1", "strike.drone Shebekino 06-12; injured 2"],
    ],
    [
      "fr",
      "Un missile a touché un café à Kramatorsk à 18 heures, faisant cinq blessés. Une heure plus tard, un deuxième missile a frappé la ville, faisant sept blessés.",
      ["strike.missile Kramatorsk 06-12; injured 5; damaged shop 1", "strike.missile Kramatorsk 06-12; injured 7"],
    ],
    [
      "en",
      "A missile hit a building in Kharkiv, wounding five. When rescuers arrived, a second missile struck the same spot, killing two rescuers.",
      ["strike.missile Kharkiv 06-12; injured 5; damaged building 1; killed 2; of which killed responder 2"],
    ],
    [
      "uk",
      "Близько 10-ї ранку дрон атакував маршрутку в Херсоні, поранено двох людей. Пізніше ще один дрон ударив по автомобілю, постраждала жінка.",
      ["strike.drone Kherson 06-12; injured 2", "strike.drone Kherson 06-12; injured 1; of which injured woman 1"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
