import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "./index.ts";

const gazetteer = loadGazetteer();

/** The unit that an attack in it would be placed in: the first place named that is no region. */
function unitIn(text: string, lang: ReportLanguage): string | null {
  const unit = gazetteer.findPlaces(text, { lang }).find(({ place, kind }) => place && kind !== "region");
  return unit?.place ? `${unit.place.name}/${unit.place.region}` : null;
}

describe("raions before the reform of 2020, by the names that occupied parts go on using", () => {
  test.each<[unit: string, expected: string]>([
    ["в Краснодонском районе ЛНР", "Sorokyne district/UA-09"],
    ["в Свердловском районе ЛНР", "Dovzhansk district/UA-09"],
    ["в Антрацитовском районе ЛНР", "Antratsyt district/UA-09"],
    ["в Станично-Луганском районе ЛНР", "Stanytsia Luhanska district/UA-09"],
    ["в Кременском районе ЛНР", "Kreminna district/UA-09"],
    ["в Меловском районе ЛНР", "Milove district/UA-09"],
    ["в Попаснянском районе ЛНР", "Popasna district/UA-09"],
    ["в Ясиноватском районе ДНР", "Yasynuvata district/UA-14"],
    ["в Артёмовском районе ДНР", "Bakhmut district/UA-14"],
    ["в Красноармейском районе ДНР", "Pokrovsk district/UA-14"],
    ["в Володарском районе ДНР", "Nikolske district/UA-14"],
    ["в Александровском районе Донецкой области", "Oleksandrivka district/UA-14"],
    ["в Токмакском районе Запорожской области", "Tokmak district/UA-23"],
    ["в Гуляйпольском районе Запорожской области", "Huliaipole district/UA-23"],
    ["в Черниговском районе Запорожской области", "Chernihivka district/UA-23"],
    ["в Каланчакском районе Херсонской области", "Kalanchak district/UA-65"],
    ["в Алешкинском округе Херсонской области", "Oleshky district/UA-65"],
    ["в Нижнесерогозском районе Херсонской области", "Nyzhni Sirohozy district/UA-65"],
    ["в Красногвардейском районе Крыма", "Kurman district/UA-43"],
    ["в Раздольненском районе Крыма", "Rozdolne district/UA-43"],
    ["в Черноморском районе Крыма", "Chornomorske district/UA-43"],
    ["в Ленинском районе Крыма", "Lenine district/UA-43"],
  ])("%s", (unit, expected) => expect(unitIn(`Ночью ${unit} сбили беспилотник.`, "ru")).toBe(expected));

  test.each<[unit: string, expected: string]>([
    ["в Антрацитівському районі Луганської області", "Antratsyt district/UA-09"],
    ["у Кремінському районі Луганщини", "Kreminna district/UA-09"],
    ["у Станично-Луганському районі", "Stanytsia Luhanska district/UA-09"],
    ["у Чорноморському районі Криму", "Chornomorske district/UA-43"],
    ["у Золочівському районі Харківської області", "Zolochiv district/UA-63"],
    ["у Чернігівському районі Запорізької області", "Chernihivka district/UA-23"],
  ])("%s", (unit, expected) => expect(unitIn(`Уночі ${unit} збили безпілотник.`, "uk")).toBe(expected));
});

describe("districts of Russian border regions that share a name with others or are irregular", () => {
  test.each<[unit: string, expected: string]>([
    ["в Октябрьском районе Курской области", "Oktyabrsky district/RU-KRS"],
    ["в Советском районе Курской области", "Sovetsky district/RU-KRS"],
    ["в Мантуровском районе Курской области", "Manturovo district/RU-KRS"],
    ["в Касторенском районе", "Kastornoye district/RU-KRS"],
    ["в Верхнедонском районе", "Verkhnedonskoy district/RU-ROS"],
    ["в Мясниковском районе", "Myasnikovsky district/RU-ROS"],
    ["в Октябрьском районе Ростовской области", "Oktyabrsky district/RU-ROS"],
    ["в Советском районе Ростовской области", "Sovetsky district/RU-ROS"],
    ["в Терновском районе Воронежской области", "Ternovka district/RU-VOR"],
    ["в Каменском районе Воронежской области", "Kamenka district/RU-VOR"],
    ["в Каменском районе Ростовской области", "Kamensk district/RU-ROS"],
    ["в Жирятинском районе", "Zhiryatino district/RU-BRY"],
  ])("%s", (unit, expected) => expect(unitIn(`Ночью ${unit} сбили беспилотник.`, "ru")).toBe(expected));
});

describe("stretches of front by the names of before 2016", () => {
  test.each<[text: string, expected: string]>([
    ["На Артёмовском направлении отражены две атаки.", "Bakhmut/UA-14"],
    ["На Красноармейском направлении отражены две атаки.", "Pokrovsk/UA-14"],
    ["На Дзержинском направлении отражены две атаки.", "Toretsk/UA-14"],
    ["На Краснолиманском направлении отражены две атаки.", "Lyman/UA-14"],
    ["На Угледарском направлении отражены две атаки.", "Vuhledar/UA-14"],
  ])("%s", (text, expected) => expect(unitIn(text, "ru")).toBe(expected));
});

describe("stretches of front told one after another, their head left out", () => {
  test.each<[lang: ReportLanguage, text: string, name: string, region: string]>([
    [
      "uk",
      "На Лиманському напрямку відбито дві атаки. На Куп'янському — біля Петропавлівки.",
      "Петропавлівки",
      "UA-63",
    ],
    ["uk", "На Покровському напрямку тихо. На Торецькому ворог атакував біля Яблунівки.", "Яблунівки", "UA-14"],
    ["ru", "На Лиманском направлении тихо. На Купянском атаки отбиты у Петропавловки.", "Петропавловки", "UA-63"],
  ])("%s: %s", (lang, text, name, region) => {
    const found = gazetteer.findPlaces(text, { lang }).find((place) => place.text === name);
    expect(found?.place?.region).toBe(region);
  });
});

describe("a name that one town bore and another bears", () => {
  const idIn = (text: string) =>
    gazetteer.findPlaces(text, { lang: "ru" }).findLast(({ kind }) => kind === "settlement")?.place?.region ?? null;
  test.each<[text: string, region: string]>([
    ["Дроны сбили над Тульской областью.\n\nВ Новомосковске повреждено здание.", "RU-TUL"],
    ["В Днепропетровской области обстреляли Новомосковск.", "UA-12"],
  ])("%s", (text, region) => expect(idIn(text)).toBe(region));
});
