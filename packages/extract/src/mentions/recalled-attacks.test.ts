import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// What is recalled beside the news, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "what the news came after",
    "en",
    "Shelling killed four people in Belgorod on Wednesday. It came a day after Russia launched 120 missiles at Ukraine, killing at least 30 people.",
    ["shelling.artillery Belgorod 06-11; killed 4"],
  ],
  [
    "what the news came after",
    "uk",
    "Унаслідок обстрілу Бєлгорода в середу загинули четверо людей. Це сталося наступного дня після удару РФ по Україні, під час якого загинули 30 людей.",
    ["shelling.artillery Belgorod 06-11; killed 4"],
  ],
  [
    "what the news came after",
    "ru",
    "В среду при обстреле Белгорода погибли четыре человека. Это произошло на следующий день после удара России по Украине, при котором погибли 30 человек.",
    ["shelling.artillery Belgorod 06-11; killed 4"],
  ],
  [
    "what the news came after",
    "fr",
    "Quatre personnes ont été tuées mercredi dans un bombardement de Belgorod. L'attaque intervient au lendemain d'une frappe russe sur l'Ukraine, tuant 30 personnes.",
    ["shelling.artillery Belgorod 06-11; killed 4"],
  ],
  [
    "the weapons of what the news came after",
    "en",
    "Shelling killed four people in Belgorod on Wednesday, one day after Russian missiles killed 30 people across Ukraine.",
    ["shelling.artillery Belgorod 06-11; killed 4"],
  ],
  [
    "a recap of the news itself",
    "uk",
    "Окупанти завдали ракетного удару по кафе в селі Гроза Куп'янського району 11 червня.\n\nЯк повідомлялося, близько 13:25 11 червня окупанти завдали ракетного удару по кафе в с. Гроза. У результаті 51 людина загинула.",
    ["strike.missile Hroza 06-11; killed 51"],
  ],
  [
    "back then",
    "ru",
    "При обстреле Донецка в среду погибли 25 человек. Последняя атака с сопоставимым числом жертв произошла 14 марта 2022 года. Тогда погиб 21 человек.",
    ["shelling.artillery Donetsk 06-11; killed 25"],
  ],
  [
    "back then",
    "en",
    "Three people were killed in Kherson on Wednesday. The last such attack was on 4 December. Back then five people died.",
    ["strike.missile Kherson 06-11; killed 3"],
  ],
  [
    "a commemoration",
    "ru",
    "Памятную акцию в честь погибших при ударе по рынку в 2024 году провели в Донецке. Число погибших при том ударе составило 27 человек.",
    [],
  ],
  [
    "who sends, behind a day and a comma",
    "en",
    "On Tuesday, Russia attacked Ukraine with 70 missiles.",
    ["strike.missile Ukraine 06-10; launched missile 70"],
  ],
  [
    "the day of an attack of days before",
    "en",
    "On the morning of June 9, Russian forces launched missiles at Dnipro. In Kyiv, a hospital was hit, two people were killed.",
    ["strike.missile Dnipro 06-09", "strike.missile Kyiv 06-09; killed 2; damaged hospital 1"],
  ],
  [
    "an anniversary, and how many died then",
    "uk",
    "Рік тому російська ракета вдарила по вокзалу в Лимані. Загинули 12 людей. Під завалами знайшли ще двох.",
    [],
  ],
  [
    "an anniversary, and how many died then",
    "ru",
    "Два года назад ракета ударила по вокзалу в Лимане. Погибли 12 человек.",
    [],
  ],
  [
    "an anniversary, and how many died then",
    "en",
    "Three years ago a missile hit the station in Lyman. The strike killed 12 people.",
    [],
  ],
  [
    "an anniversary, and how many died then",
    "fr",
    "Il y a un an, un missile frappait la gare de Lyman. 12 personnes ont été tuées.",
    [],
  ],
  [
    "news below an anniversary",
    "en",
    "A year ago a missile hit the station in Lyman. On Wednesday shelling killed two people there.",
    ["shelling.artillery Lyman 06-11; killed 2"],
  ],
  [
    "an anniversary with its day",
    "ru",
    "Два года назад, 14 июня, ракета попала в дом в Лимане. Погибли 46 человек.",
    [],
  ],
  [
    "those who are remembered",
    "en",
    "Lyman remembered the victims of the 2022 station attack on Tuesday. The missile killed 61 people, including seven children.",
    [],
  ],
  [
    "years since an attack",
    "en",
    "It has been a year since a missile struck a clinic in Kyiv, killing two adults and wounding 34.",
    [],
  ],
  [
    "hours after another attack",
    "uk",
    "Ракетний удар по Харкову стався через кілька годин після того, як ракета вбила сімох людей в Одесі.",
    ["strike.missile Kharkiv 06-12"],
  ],
  [
    "hours after another attack",
    "fr",
    "La frappe sur Kharkiv a eu lieu quelques heures seulement après qu'un missile a tué sept personnes à Odessa.",
    ["strike.missile Kharkiv 06-12"],
  ],
  [
    "hours after another attack",
    "en",
    "The strike on Kharkiv came just hours after a missile killed seven people in Odesa.",
    ["strike.missile Kharkiv 06-12"],
  ],
];

describe("attacks recalled beside the news", () => {
  it.each(cases)("%s (%s): %s", (_form, lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
