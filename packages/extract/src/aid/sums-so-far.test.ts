import { publishableConfidence, type ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { read } from "./read-aid.test-support.ts";

const grant: Record<ReportLanguage, [string, string]> = {
  en: ["Norway will give Ukraine a new package worth 90 million euros.", "NO | 90000000 | EUR | announced"],
  fr: ["La Norvège versera à l'Ukraine une aide de 90 millions d'euros.", "NO | 90000000 | EUR | announced"],
  uk: ["Норвегія виділить Україні пакет допомоги на 90 млн євро.", "NO | 90000000 | EUR | announced"],
  ru: ["Норвегия выделит Украине пакет помощи на 90 млн евро.", "NO | 90000000 | EUR | announced"],
};

describe("beside a package, what was given before is none", () => {
  it.each<[ReportLanguage, string]>([
    ["en", "Since the conflict began, its overall support for Ukraine has surpassed 1.7 billion euros."],
    [
      "en",
      "Oslo had already pledged more than 680 million euros in military assistance, on top of another 49 million.",
    ],
    ["en", "Its total assistance to Ukraine now amounts to 790 million euros, of which 610 million is for weapons."],
    ["en", "The fund for Ukraine now stands at over 1.3 billion euros, of which Norway has contributed 500 million."],
    ["en", "To date, Norway has mobilised more than 23 billion euros in financing for Ukraine."],
    ["en", "Norway had donated 9.2 billion euros to Ukraine by the end of March."],
    ["en", "This comes on top of a loan of 120 million euros announced previously."],
    ["fr", "Depuis le début du conflit, son soutien à l'Ukraine a dépassé 1,7 milliard d'euros."],
    ["fr", "Oslo avait déjà fourni une aide militaire de plus de 680 millions d'euros."],
    ["fr", "L'aide totale du pays à l'Ukraine s'élève désormais à 790 millions d'euros."],
    ["en", "Norway has so far provided more than a billion euros in aid to Ukraine."],
    ["en", "The Energy Support Fund for Ukraine has already received more than 154 million euros from 12 countries."],
    ["fr", "La Norvège a jusqu'à présent fourni à l'Ukraine plus d'un milliard d'euros d'aide."],
    ["fr", "D'ici mai, la Norvège a fourni à l'Ukraine 640 millions d'euros d'aide."],
    ["fr", "À ce jour, la Norvège a mobilisé plus de 23 milliards d'euros d'aide à l'Ukraine."],
    ["fr", "Cette somme s'ajoute à un prêt de 120 millions d'euros annoncé précédemment."],
    ["uk", "На кінець березня Норвегія надала Україні допомогу на 9,2 млрд євро."],
    ["uk", "Загалом від початку війни Норвегія надала Україні 9,2 млрд євро допомоги."],
    ["ru", "К концу марта Норвегия уже предоставила Украине помощь на 9,2 млрд евро."],
  ])("%s: %s", (lang, text) => {
    const [opening, told] = grant[lang];
    expect(read(lang, `${opening} ${text}`)).toEqual([told]);
  });
});

describe("alone, what was given so far waits at the desk", () => {
  it.each<[ReportLanguage, string]>([
    ["en", "Norway had donated 9.2 billion euros in aid to Ukraine by the end of March."],
    ["en", "Norway's overall support for Ukraine has surpassed 1.7 billion euros."],
    ["fr", "L'aide totale de la Norvège à l'Ukraine s'élève désormais à 790 millions d'euros."],
  ])("%s: %s", (lang, text) => expect(read(lang, text, publishableConfidence)).toEqual([]));
});

describe("parts, costs and what others are said to owe are no packages", () => {
  it.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "Britain unveiled a package of 225 million pounds in military aid to Ukraine. The new package will include £92 million for the navy.",
      ["GB | 225000000 | GBP | military | announced", "GB | 92000000 | GBP | announced"],
    ],
    [
      "en",
      "Canada will give Ukraine $1.46 billion in military aid. Its prime minister confirmed the allocation of 2 billion Canadian dollars (about 1.46 billion US dollars) in aid to Ukraine.",
      ["CA | 2000000000 | CAD | military | allocated"],
    ],
    [
      "en",
      "The EU agreed on a €90 billion loan to Ukraine. Assets remain blocked until Russia pays war reparations to Ukraine, which are estimated to exceed €600 billion.",
      ["EU | 90000000000 | EUR | financial | committed"],
    ],
    [
      "en",
      "The EU agreed on a €90 billion loan to Ukraine. Belgium raised concerns over the loan and the €210 billion worth of frozen Russian assets.",
      ["EU | 90000000000 | EUR | financial | committed"],
    ],
    [
      "en",
      "Canada announced a $2 billion package for Ukraine. Some $680 million will support purchases for Ukraine, including US equipment and ammunition.",
      ["CA | 2000000000 | CAD | announced", "CA | 680000000 | CAD | military | announced | ? ammunition"],
    ],
  ])("%s: %s", (lang, text, expected) => expect(read(lang, text)).toEqual(expected));

  it("the lines of a list that add up to it wait at the desk", () =>
    expect(
      read(
        "en",
        "Canada will give Ukraine CA$200 million in military aid. CA$120 million will buy drones for Ukraine. Another CA$50 million is for shells. CA$30 million will support coalitions for Ukraine.",
        publishableConfidence,
      ),
    ).toEqual(["CA | 200000000 | CAD | military | announced"]));

  it("a part waits at the desk", () =>
    expect(
      read(
        "en",
        "Britain unveiled a package of 225 million pounds in military aid to Ukraine. The new package will include £92 million for the navy.",
        publishableConfidence,
      ),
    ).toEqual(["GB | 225000000 | GBP | military | announced"]));
});

describe("what would have been given, and the whole that a part is of, are no packages", () => {
  it.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "The EU paid Ukraine a tranche of 3.2 billion euros. With all steps taken, it would have received 4.5 billion euros.",
      ["EU | 3200000000 | EUR | financial | disbursed"],
    ],
    [
      "en",
      "The EU paid Ukraine a tranche of 1.8 billion euros from its €50 billion facility. The facility commits up to €50 billion in aid to Ukraine.",
      ["EU | 1800000000 | EUR | financial | disbursed"],
    ],
    [
      "en",
      "For the railways, $160 million out of $800 million was allocated to Ukraine by Japan.",
      ["JP | 160000000 | USD | allocated"],
    ],
    [
      "fr",
      "La Norvège va fournir 12 canons Caesar à l'Ukraine. Ils seront financés dans le cadre du fonds de soutien de 200 millions d'euros.",
      ["NO | military | announced | 12 howitzer"],
    ],
  ])("%s: %s", (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});
