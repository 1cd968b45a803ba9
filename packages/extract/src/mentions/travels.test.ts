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
];

describe("travellers", () => {
  it.each(cases)("%s: %s", (lang, text, place) => {
    expect(tellNews(lang, text).map((event) => event.split(";")[0])).toEqual([`strike.drone ${place} 06-12`]);
  });
});
