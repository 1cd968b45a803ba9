import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const lead: Record<ReportLanguage, string> = {
  en: "Russian drones hit Kharkiv overnight.",
  uk: "Вночі росіяни вдарили дронами по Харкову.",
  ru: "Ночью россияне ударили дронами по Харькову.",
  fr: "Des drones russes ont frappé Kharkiv dans la nuit.",
};

/** The claims of the attack told before the text. */
function claimsOf(lang: ReportLanguage, text: string): string[] {
  return tellNews(lang, `${lead[lang]} ${text}`).map((event) => event.split("; ").slice(1).join("; "));
}

type Case = [ReportLanguage, text: string, claims: string];

// Who is told by himself is with those who are told as more.
const more: Case[] = [
  ["en", "A man was hurt. Two more were wounded in the evening.", "injured 3; of which injured man 1"],
  ["en", "One tenant was killed. Another two people died on the way to hospital.", "killed 3"],
  ["uk", "Поранено чоловіка. Ще двоє сусідів постраждали ввечері.", "injured 3; of which injured man 1"],
  ["uk", "Постраждала жінка. Ще троє людей звернулися по меддопомогу.", "injured 4; of which injured woman 1"],
  ["ru", "Ранен водитель. Еще двое пострадали от осколков.", "injured 3"],
  ["ru", "Один человек погиб. Еще двое умерли в больнице.", "killed 3"],
  ["fr", "Un passant a été blessé. Deux autres personnes ont été blessées au matin.", "injured 3"],
  ["fr", "Une femme a été blessée. Deux personnes de plus ont été blessées.", "injured 3; of which injured woman 1"],
];

// Lives that were taken.
const lives: Case[] = [
  ["en", "Four lives were lost.", "killed 4"],
  ["en", "The attack cost six people their lives.", "killed 6"],
  ["en", "The raid cost four lives.", "killed 4"],
  ["en", "The lives of four tenants were cut short.", "killed 4"],
  ["uk", "Удар забрав чотири життя.", "killed 4"],
  ["uk", "Атака коштувала життя шістьом мешканцям.", "killed 6"],
  ["uk", "Обстріл забрав життя матері та двох її дітей.", "killed 3; of which killed woman 1; of which killed child 2"],
  ["uk", "Відомо про загибель жінки.", "killed 1; of which killed woman 1"],
  ["ru", "Удар унес четыре жизни.", "killed 4"],
  ["ru", "Атака стоила жизни шестерым.", "killed 6"],
  ["ru", "Удар забрал жизни двух человек.", "killed 2"],
  ["ru", "Подтверждена смерть ребенка.", "killed 1; of which killed child 1"],
  ["fr", "Quatre vies ont été perdues.", "killed 4"],
  ["fr", "La frappe a fauché quatre vies.", "killed 4"],
  ["fr", "L'attaque a emporté la vie de quatre personnes.", "killed 4"],
];

const threeChildren = "injured 14; of which injured child 3";

// A part told of behind all of them.
const parts: Case[] = [
  ["en", "Of the 14 wounded, three are children.", threeChildren],
  ["en", "Among the 14 injured there are three children.", threeChildren],
  ["en", "The number of wounded rose to 14, three of them children.", threeChildren],
  ["uk", "Із 14 поранених троє – діти.", threeChildren],
  ["uk", "Серед 14 постраждалих є троє дітей.", threeChildren],
  ["uk", "Кількість поранених зросла до 14, серед них троє дітей.", threeChildren],
  ["ru", "Из 14 раненых трое – дети.", threeChildren],
  ["ru", "Среди 14 пострадавших трое детей.", threeChildren],
  ["ru", "Число раненых выросло до 14, среди них трое детей.", threeChildren],
  ["fr", "Sur les 14 blessés, trois sont des enfants.", threeChildren],
  ["fr", "Parmi les 14 blessés figurent trois enfants.", threeChildren],
  ["fr", "Le nombre de blessés est monté à 14, dont trois enfants.", threeChildren],
  ["uk", "Кількість постраждалих зросла до 14 осіб, з них троє дітей.", threeChildren],
  ["ru", "Число пострадавших выросло до 14 человек, из них трое детей.", threeChildren],
  ["uk", "До 14 людей, з яких троє дітей, зросла кількість поранених.", "injured 14"],
  ["fr", "Parmi les blessés, deux enfants.", "injured 2; of which injured child 2"],
];

// Those hurt of whom more is told.
const sick = "injured 3; of which hospitalised 3";
const five = "injured 5; of which injured child 2; of which hospitalised 5; of which hospitalised child 2";
const taken = "hospitalised 3; injured 3";
const hospital: Case[] = [
  ["en", "Three of the wounded have been hospitalised.", taken],
  ["uk", "Троє з поранених госпіталізовані.", taken],
  ["ru", "Трое из раненых госпитализированы.", taken],
  ["fr", "Trois blessés ont été hospitalisés.", sick],
  ["fr", "Trois des blessés ont été transportés à l'hôpital.", taken],
  ["fr", "Cinq blessés, dont deux enfants, ont été transportés à l'hôpital.", five],
  ["uk", "П'ятеро поранених, серед яких двоє дітей, доставлені до лікарні.", five],
  ["ru", "Пятеро раненых, в том числе двое детей, доставлены в больницу.", five],
  ["en", "Five tenants were treated on the spot.", "injured 5"],
];

// Whom the words count behind a number that was wrong, or one of those told of before.
const meant: Case[] = [
  ["en", "Six people, not seven, were killed, the governor said.", "killed 6"],
  ["uk", "Загинуло не сім, а шість людей, уточнили рятувальники.", "killed 6"],
  ["ru", "Погибло не семь, а шесть человек, уточнили спасатели.", "killed 6"],
  ["fr", "Six personnes, et non sept, ont été tuées.", "killed 6"],
  ["en", "A nurse was killed, and two of her patients were hurt.", "killed 1; injured 2; of which killed responder 1"],
  ["uk", "У лікарні помер один із поранених.", "killed 1"],
  ["ru", "В больнице умер один из раненых.", "killed 1"],
  [
    "en",
    "The bodies of a man and a woman were found.",
    "bodies_recovered 2; killed 2; of which bodies_recovered man 1; of which bodies_recovered woman 1",
  ],
  ["en", "Fatalities rose to 11.", "killed 11"],
  ["uk", "Зниклими безвісти вважаються троє людей.", "missing 3"],
  ["ru", "Пропавшими без вести числятся трое.", "missing 3"],
  ["fr", "On est sans nouvelles de trois personnes.", "missing 3"],
  ["fr", "Le sort de trois personnes est inconnu.", "missing 3"],
  ["en", "The fate of three people is unknown.", "missing 3"],
  ["uk", "Врятувати вдалося чотирьох мешканців.", "rescued 4"],
  ["ru", "Спасти удалось четырех жильцов.", "rescued 4"],
  ["uk", "Літня жінка отримала несумісні з життям травми.", "killed 1; of which killed woman 1"],
  ["uk", "Під завалами можуть перебувати семеро людей.", "trapped 7"],
];

// The driver and a passenger are two; those in hospital may be told of behind where they were hurt.
const aboard: Case[] = [
  ["en", "The driver was killed. A passenger was hospitalised.", "killed 1; hospitalised 1; injured 1"],
  ["uk", "Водій загинув. Пасажира госпіталізовано.", "killed 1; hospitalised 1; injured 1"],
  ["ru", "Водитель погиб. Пассажир госпитализирован.", "killed 1; hospitalised 1; injured 1"],
  ["fr", "Le conducteur est mort. Un passager a été hospitalisé.", "killed 1; hospitalised 1; injured 1"],
  [
    "uk",
    "Одинадцятеро поранених внаслідок ударів по Харкову лишаються в лікарнях.",
    "injured 11; of which hospitalised 11",
  ],
  ["ru", "Одиннадцать раненых при ударах по Харькову остаются в больницах.", "injured 11; of which hospitalised 11"],
  ["uk", "Двоє харків'ян звернулися до лікарні.", "injured 2"],
  ["fr", "Parmi les morts figurent une infirmière et un patient.", "killed 2; of which killed responder 1"],
];

// Who a part of them are, and whoever of the hurt has died.
const whoTheyAre: Case[] = [
  ["en", "14 people were injured. Three of the injured are children.", threeChildren],
  ["uk", "Постраждали 14 людей. Троє з поранених – діти.", threeChildren],
  ["ru", "Пострадали 14 человек. Трое из раненых – дети.", threeChildren],
  ["fr", "14 personnes ont été blessées. Trois des blessés sont des enfants.", threeChildren],
  ["en", "Four people were killed. Three of those killed were rescuers.", "killed 4; of which killed responder 3"],
  [
    "en",
    "Nine people were killed. Two children, the youngest aged two, are among the dead.",
    "killed 9; of which killed child 2",
  ],
  ["uk", "Загинули 24 людини. У лікарні померла ще одна поранена жінка.", "killed 25; of which killed woman 1"],
  ["ru", "Погибли 24 человека. В больнице скончалась еще одна раненая женщина.", "killed 25; of which killed woman 1"],
];

// Whose home is named.
const homes: Case[] = [
  ["en", "Two children from Sumy and a baker from Poltava were killed.", "killed 3; of which killed child 2"],
  ["uk", "Двоє дітей із Сум та пекар із Полтави загинули.", "killed 3; of which killed child 2"],
  ["ru", "Двое детей из Курска и сварщик из Орла погибли.", "killed 3; of which killed child 2"],
];

describe("tolls", () => {
  it.each([...more, ...lives, ...parts, ...hospital, ...meant, ...aboard, ...whoTheyAre, ...homes])(
    "%s: %s",
    (lang, text, claims) => {
      expect(claimsOf(lang, text)).toEqual([claims]);
    },
  );
});
