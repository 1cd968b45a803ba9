import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("what a sentence tells of several places, each by words of its own", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "Russian forces struck Kyiv and killed a woman in Zaporizhzhia.",
      ["strike.missile Kyiv 06-12", "strike.missile Zaporizhzhia 06-12; killed 1; of which killed woman 1"],
    ],
    [
      "uk",
      "Росіяни вдарили по Києву й убили двох людей у Запоріжжі.",
      ["strike.missile Kyiv 06-12", "strike.missile Zaporizhzhia 06-12; killed 2"],
    ],
    [
      "fr",
      "Une attaque russe a frappé Kiev et tué deux personnes à Zaporijjia.",
      ["strike.missile Kyiv 06-12", "strike.missile Zaporizhzhia 06-12; killed 2"],
    ],
    [
      "en",
      "Russia struck Kyiv and killed five people in the Podilskyi district.",
      ["strike.missile Kyiv 06-12; killed 5"],
    ],
    [
      "en",
      "A Russian attack on Kherson killed one person, and a drone strike killed two civilians in Nikopol.",
      ["strike.drone Kherson 06-12; killed 1", "strike.drone Nikopol 06-12; killed civilian 2"],
    ],
    [
      "fr",
      "Une attaque russe contre Kherson a tué une personne, et une frappe de drone a tué un autre civil dans la ville de Nikopol.",
      ["strike.drone Kherson 06-12; killed 1", "strike.drone Nikopol 06-12; killed civilian 1"],
    ],
    [
      "en",
      "A drone hit a power station in the Chernihiv region, and a woman was killed in the Kherson region.",
      [
        "strike.drone Chernihiv region 06-12; damaged energy 1",
        "strike.drone Kherson region 06-12; killed 1; of which killed woman 1",
      ],
    ],
    [
      "uk",
      "Дрон влучив у будинок у Харкові, а у Сумах загинула жінка.",
      [
        "strike.drone Kharkiv 06-12; damaged residential_building 1",
        "strike.drone Sumy 06-12; killed 1; of which killed woman 1",
      ],
    ],
    [
      "fr",
      "La Russie a lancé des drones contre l'Ukraine, dont une vingtaine sur Kiev, tandis que 14 personnes ont été tuées dans la région de Kherson.",
      ["strike.drone Kyiv 06-12", "strike.drone Kherson region 06-12; killed 14"],
    ],
    [
      "fr",
      "Il a ajouté que des drones ont frappé Kiev et que trois personnes ont été tuées à Soumy.",
      ["strike.drone Kyiv 06-12", "strike.drone Sumy 06-12; killed 3"],
    ],
    [
      "en",
      "A missile struck Kharkiv, and two people were killed, governor Oleh Syniehubov said.",
      ["strike.missile Kharkiv 06-12; killed 2"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => expect(tellNews(lang, text)).toEqual(expected));
});

describe("a region's toll and the places told behind it", () => {
  it("is of no place alone where several follow", () => {
    expect(
      tellNews(
        "en",
        "Two people were killed and seven hurt in attacks on the Belgorod region. A drone killed one person in the Chernyanka district. Belgorod itself came under rocket fire. A man died there.",
      ),
    ).toEqual([
      "strike.missile Belgorod region 06-12; killed 2; injured 7",
      "strike.drone Chernyanka district 06-12; killed 1",
      "strike.missile Belgorod 06-12; killed 1; of which killed man 1",
    ]);
  });
});
