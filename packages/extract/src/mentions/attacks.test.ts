import { loadGazetteer } from "@tocsin/gazetteer";
import type { ReportLanguage } from "@tocsin/model";
import { expect, test } from "vitest";
import { createReader } from "../read.ts";
import { tellNews } from "../tell.test-support.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

test.each([
  ["A drone set a fuel depot on fire in the Engels district during the night.", "single"],
  ["Over the past day drones hit 12 houses in the Kherson region, wounding four people.", "aggregate"],
])("one strike on one thing is no total: %s", (text, scope) => {
  expect(reader.read({ text, publishedAt: "2024-08-20" }).events[0]?.scope).toBe(scope);
});

test.each<[string, ReportLanguage, string, string[]]>([
  [
    "the day that a record goes back to is another attack's",
    "en",
    "A Russian strike on Dnipro killed eight people on Wednesday in the heaviest attack on the city since last August.",
    ["strike.missile Dnipro 06-11; killed 8"],
  ],
  [
    "the day that a record goes back to is another attack's",
    "fr",
    "Une frappe russe a tué huit personnes à Dnipro, la plus meurtrière depuis janvier 2023.",
    ["strike.missile Dnipro 06-12; killed 8"],
  ],
  [
    "dropped from a drone",
    "en",
    "A Russian drone dropped explosives on a bus stop in Nikopol, three people were wounded.",
    ["strike.drone Nikopol 06-12; injured 3"],
  ],
  [
    "a toll told when rescuers have finished",
    "uk",
    "Рятувальники завершили роботи у Полтаві: загинули 19 людей, ще 40 поранено.",
    ["explosion.unknown Poltava 06-12; killed 19; injured 40"],
  ],
  [
    "rescuers after an accident",
    "uk",
    "Рятувальники завершили роботи у Полтаві після вибуху побутового газу: загинули троє людей.",
    [],
  ],
  [
    "who has a trade that no list knows",
    "ru",
    "При ударе по Белгороду погиб сварщик предприятия, ранена кладовщица.",
    ["strike.missile Belgorod 06-12; killed 1; injured 1"],
  ],
  [
    "those who live in a place are there",
    "ru",
    "Жители Энергодара остались без электричества, заявил Евгений Балицкий.",
    ["measure.blackout Enerhodar 06-12; without_power"],
  ],
  [
    "a capture claimed",
    "fr",
    "L'armée russe a revendiqué la prise du village de Novopavlivka, dans la région de Dnipropetrovsk.",
    ["ground.clash Novopavlivka 06-12"],
  ],
  [
    "a capture claimed",
    "uk",
    "Міноборони РФ заявило про захоплення села Новопавлівка на Дніпропетровщині.",
    ["ground.clash Novopavlivka 06-12"],
  ],
])("%s (%s)", (_form, lang, text, events) => {
  expect(tellNews(lang, text)).toEqual(events);
});
