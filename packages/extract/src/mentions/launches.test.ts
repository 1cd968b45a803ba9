import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("what was sent where", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "fr",
      "Des drones et des missiles ont visé l'Ukraine. L'attaque impliquait environ 458 drones et 45 missiles.",
      ["strike.drone Ukraine 06-12; launched drone 458; launched missile 45"],
    ],
    [
      "en",
      "Russia launched 60 missiles and drones at Ukraine overnight. About 20 missiles were fired at the Lviv region.",
      [
        "strike.missile Ukraine 06-11/06-12; launched 60",
        "strike.missile Lviv region 06-11/06-12; launched missile 20",
      ],
    ],
    [
      "uk",
      "Уночі росіяни запустили 16 шахедів. Над Одеською областю збито 14 з них. Також ворог випустив п'ять ракет С-300 по Харківській області та дві Х-59 по Чернігівській.",
      [
        "strike.drone Ukraine 06-11/06-12; launched Shahed-136 16",
        "interception Odesa region 06-11/06-12; intercepted Shahed-136 14",
        "strike.missile Kharkiv region 06-12; launched S-300 5",
        "strike.missile Chernihiv region 06-12; launched Kh-59 2",
      ],
    ],
    [
      "en",
      "Russia attacked Ukraine with 14 cruise missiles overnight. Nine of the missiles were shot down.",
      ["interception Ukraine 06-11/06-12; launched cruise_missile 14; intercepted missile 9"],
    ],
    [
      "uk",
      "Росіяни атакували три райони Дніпропетровщини дронами, поранено жінку.",
      ["strike.drone Dnipropetrovsk region 06-12; injured 1; of which injured woman 1"],
    ],
    [
      "fr",
      "Quatre drones Shahed-131/136 ont été abattus au-dessus de la région de Mykolaïv.",
      ["interception Mykolaiv region 06-12; intercepted Shahed-136 4"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});

describe("the days just before", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "ru",
      "В Грайвороне под обстрелом погиб член самообороны. Накануне в Белгороде два человека погибли и 22 были ранены.",
      [
        "shelling.artillery Grayvoron 06-12; killed military 1",
        "shelling.artillery Belgorod 06-11; killed 2; injured 22",
      ],
    ],
    [
      "en",
      "Shelling injured a man in Belgorod on the afternoon of 10 June. In the morning shelling had already killed a girl of 16.",
      [
        "shelling.artillery Belgorod 06-10; injured 1; of which injured man 1",
        "shelling.artillery Belgorod 06-10; killed 1; of which killed child 1",
      ],
    ],
    ["uk", "Сьогодні третя річниця удару по театру Маріуполя, під час якого загинули сотні людей.", []],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});

describe("words that are no casualties", () => {
  it("takes a word of saying for what it is", () => {
    expect(
      tellNews("en", "The battalion claims that its fighters entered the town of Shebekino in Belgorod Oblast."),
    ).toEqual(["ground.incursion Shebekino 06-12 alleged"]);
  });
  it("counts those named before a colon, and not the first of the list behind it", () => {
    expect(tellNews("uk", "Через удар по Миколаєву четверо поранених: троє жінок і чоловік.")).toEqual([
      "strike.missile Mykolaiv 06-12; injured 4",
    ]);
  });
});
