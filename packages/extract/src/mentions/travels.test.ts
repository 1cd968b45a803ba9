import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// Where somebody came from, and where he was going, is not where he was.
const cases: [ReportLanguage, string, string][] = [
  ["en", "A bus was going from Dnipro to Kharkiv when a Russian drone hit it in Lozova, wounding two.", "Lozova"],
  ["en", "A family was on its way to Odesa when a drone attacked their car in Mykolaiv.", "Mykolaiv"],
  ["uk", "Автобус прямував із Дніпра до Харкова, коли його атакував російський дрон у Лозовій.", "Lozova"],
  ["uk", "Родина їхала до Одеси, коли дрон атакував їхнє авто у Миколаєві.", "Mykolaiv"],
  ["ru", "Семья ехала из Курска в Белгород, когда их машину атаковал дрон в Шебекине.", "Shebekino"],
  ["fr", "Un bus qui se rendait de Dnipro à Kharkiv a été touché par un drone russe à Lozova.", "Lozova"],
  ["fr", "Une famille se rendait à Odessa lorsqu'un drone a attaqué sa voiture à Mykolaïv.", "Mykolaiv"],
  ["en", "A drone hit a train bound for Kyiv in Shostka.", "Shostka"],
  ["fr", "Un drone a frappé la gare de Chostka. L'attaque a ciblé un train à destination de Kyiv.", "Shostka"],
  ["uk", 'У Шостці дрон ударив по вокзалу. Пошкоджено поїзд "Незнане — Новгород-Сіверський".', "Shostka"],
  ["en", "A drone hit the Kyiv–Kharkiv express near Poltava, wounding two passengers.", "Poltava"],
  ["en", "The train was travelling from the city of Lviv to Kramatorsk when a drone struck it near Lozova.", "Lozova"],
  [
    "en",
    "Trains from Kyiv to Kharkiv, Sumy and Kramatorsk were late after a drone hit the tracks near Lubny.",
    "Lubny",
  ],
  ["en", "A drone hit the Sumy to Kyiv train in Konotop.", "Konotop"],
  ["fr", "Un drone a touché un train reliant Soumy à Kyiv près de Konotop.", "Konotop"],
  ["fr", "Le train, parti de Lviv, devait se rendre à Kramatorsk ; un drone l'a frappé à Lozova.", "Lozova"],
  ["uk", "Дрон ударив по поїзду сполученням Харків – Одеса поблизу Полтави.", "Poltava"],
  ["ru", "Дрон ударил по поезду, следовавшему из Москвы в Симферополь, в Джанкое.", "Dzhankoi"],
  ["ru", "Дрон ударил по поезду Москва – Симферополь в Джанкое.", "Dzhankoi"],
];

/** Where nothing else is named, the ends of its way do not tell where a train was. */
const nowhere: [ReportLanguage, string][] = [
  ["en", "A drone struck the locomotive of a train running from Odesa to Kharkiv, injuring two people."],
  ["en", "A drone hit the Sumy to Kyiv train, wounding one."],
  ["fr", "Un drone a frappé un train reliant Soumy à Kyiv, blessant trois personnes."],
  ["uk", "Дрон атакував потяг, що прямував з Одеси до Харкова, двоє поранених."],
  ["ru", "Дрон атаковал поезд сообщением Курск – Белгород, двое раненых."],
];

describe("travellers", () => {
  it.each(cases)("%s: %s", (lang, text, place) => {
    expect(tellNews(lang, text).map((event) => event.split(";")[0])).toEqual([`strike.drone ${place} 06-12`]);
  });

  it.each(nowhere)("%s: nowhere in particular: %s", (lang, text) => {
    expect(tellNews(lang, text).map((event) => event.split(";")[0])).toEqual(["strike.drone - 06-12"]);
  });
});
