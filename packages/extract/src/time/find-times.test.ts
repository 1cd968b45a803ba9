import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tokenise } from "../segment/tokens.ts";
import { findTimes } from "./find-times.ts";
import { localDay } from "./local-day.ts";
import { resolveTime } from "./resolve-time.ts";

/** "from..to precision part role" of each time found, as told on the given day (2024-03-21 is a Thursday). */
function read(lang: ReportLanguage, text: string, publishedAt: string | null): string[] {
  const tokens = tokenise(text);
  return findTimes(tokens, lang).map((found) => {
    const time = resolveTime(found, tokens, localDay(publishedAt, "Europe/Kyiv"));
    if (!time) return "unresolved";
    const days = time.from === time.to ? time.from : `${time.from}..${time.to}`;
    return [days, time.precision, time.part, found.role === "when" ? null : found.role].filter(Boolean).join(" ");
  });
}

const told = "2024-03-21";
const night = "2024-03-20..2024-03-21 part_of_day night";
const cases: [ReportLanguage, string, string[]][] = [
  ["en", "on Thursday, March 21", ["2024-03-21 day"]],
  ["uk", "під завалами, під час обстрілу", []],
  ["uk", "під вечір", ["2024-03-21 part_of_day evening"]],
  ["en", "on Wednesday, in broad daylight", ["2024-03-20 part_of_day daytime"]],
  ["en", "on the sixth of March; on March fourteenth; the second March strike", ["2024-03-06 day", "2024-03-14 day"]],
  ["uk", "Шостого березня; у ніч на двадцяте березня", ["2024-03-06 day", "2024-03-19..2024-03-20 part_of_day night"]],
  [
    "ru",
    "шестого марта; двадцать первого марта; в ночь на двадцатое марта",
    ["2024-03-06 day", "2024-03-21 day", "2024-03-19..2024-03-20 part_of_day night"],
  ],
  [
    "en",
    "a year ago today; on this day last year; exactly two years ago",
    ["2023-03-21 day", "2023-03-21 day", "2022-03-21 day"],
  ],
  ["uk", "торік цього дня; рівно рік тому", ["2023-03-21 day", "2023-03-21 day"]],
  ["ru", "ровно год назад; в этот же день год назад", ["2023-03-21 day", "2023-03-21 day"]],
  ["fr", "il y a un an jour pour jour", ["2023-03-21 day"]],
  [
    "en",
    "Exactly four years ago; five years ago to the day; on this day, two years ago; two years ago on this day",
    ["2020-03-21 day", "2019-03-21 day", "2022-03-21 day", "2022-03-21 day"],
  ],
  [
    "uk",
    "рівно чотири роки тому; цього дня, два роки тому; три роки тому цього ж дня",
    ["2020-03-21 day", "2022-03-21 day", "2021-03-21 day"],
  ],
  ["ru", "ровно четыре года назад; в этот день два года назад", ["2020-03-21 day", "2022-03-21 day"]],
  [
    "fr",
    "il y a exactement deux ans; il y a quatre ans, jour pour jour; il y a un an aujourd'hui",
    ["2022-03-21 day", "2020-03-21 day", "2023-03-21 day"],
  ],
  ["en", "On this day in 2022; on this very day in 2023", ["2022-03-21 day", "2023-03-21 day"]],
  ["uk", "Цього дня у 2022 році; цього ж дня 2023 року", ["2022-03-21 day", "2023-03-21 day"]],
  ["ru", "В этот день в 2022 году; в этот же день 2023 года", ["2022-03-21 day", "2023-03-21 day"]],
  ["fr", "à cette même date en 2022", ["2022-03-21 day"]],
  ["en", "on this day, 12 people; today, three people died", ["2024-03-21 day"]],
  ["uk", "Рік тому, 27 березня, ракета", ["2023-03-27 day"]],
  ["ru", "Два года назад, 30 декабря, удар", ["2021-12-30 day"]],
  ["en", "A year ago, on 14 January, a missile", ["2023-01-14 day"]],
  ["fr", "Il y a un an, le 14 janvier, un missile", ["2023-01-14 day"]],
  ["fr", "le six mars; le vingt et un mars", ["2024-03-06 day", "2024-03-21 day"]],
  ["en", "since Wednesday morning", ["2024-03-20..2024-03-21 part_of_day morning since"]],
  ["en", "announced Tuesday evening", ["2024-03-19 part_of_day evening"]],
  ["en", "at the end of January 2024", ["2024-01-21..2024-01-31 month"]],
  [
    "en",
    "decided this week; during the vote last week",
    ["2024-03-18..2024-03-21 week", "2024-03-11..2024-03-17 week"],
  ],
  ["en", "on the night of 20 to 21 March", [night]],
  ["en", "on the night of March 20-21 at around 3 a.m.", ["2024-03-21T03:00 hour night"]],
  ["en", "overnight into Thursday; overnight", [night, night]],
  ["en", "from February 24 to March 9", ["2024-02-24..2024-03-09 month"]],
  ["en", "as of the morning of March 19", ["2024-03-19 part_of_day morning as_of"]],
  ["en", "as of 10 a.m. on March 20", ["2024-03-20T10:00 hour morning as_of"]],
  ["en", "two days ago", ["2024-03-19 day"]],
  ["en", "on December 29", ["2023-12-29 day"]],
  ["en", "they may march on", []],
  ["en", "last Friday and next Monday", ["2024-03-15 day", "2024-03-25 day"]],
  ["uk", "у ніч на 21 березня", [night]],
  ["uk", "у ніч з 20 на 21 березня", [night]],
  ["uk", "в ніч із середи на четвер", [night]],
  ["uk", "уночі 20 березня", ["2024-03-20 part_of_day night"]],
  ["uk", "протягом минулої доби", ["2024-03-20..2024-03-21 day"]],
  ["uk", "станом на 10:00", ["2024-03-21T10:00 hour morning as_of"]],
  ["uk", "близько 5-ї ранку", ["2024-03-21T05:00 hour morning"]],
  ["uk", "у середу вранці", ["2024-03-20 part_of_day morning"]],
  ["uk", "15 лютого 2023 року", ["2023-02-15 day"]],
  ["uk", "наприкінці січня", ["2024-01-21..2024-01-31 month"]],
  ["uk", "тиждень тому", ["2024-03-11..2024-03-17 week"]],
  ["ru", "в ночь на 21 марта", [night]],
  ["ru", "в ночь на четверг", [night]],
  ["ru", "ночью, в минувшую среду", [night, "2024-03-20 day"]],
  ["ru", "в среду утром, около 5 утра", ["2024-03-20T05:00 hour morning"]],
  ["ru", "за прошедшие сутки", ["2024-03-20..2024-03-21 day"]],
  ["fr", "dans la nuit de mercredi à jeudi", [night]],
  ["fr", "dans la nuit du 20 au 21 mars, vers 5h30", ["2024-03-21T05:30 hour night"]],
  ["fr", "fin janvier", ["2024-01-21..2024-01-31 month"]],
  ["fr", "mercredi à 22 heures, pendant 22 heures", ["2024-03-20T22:00 hour evening"]],
  ["fr", "il y a trois jours", ["2024-03-18 day"]],
  ["fr", "ces dernières semaines", ["2024-02-22..2024-03-21 month"]],
  [
    "en",
    "Tuesday's barrage; the day before; earlier in the day",
    ["2024-03-19 day", "2024-03-20 day", "2024-03-21 day"],
  ],
  ["en", "overnight on March 20-21; overnight on Thursday", [night, night]],
  ["en", "on the night of March 21", [night]],
  ["en", "in mid-March; in the summer of 2023", ["2024-03-11..2024-03-20 month", "2023-05-01..2023-08-31 year"]],
  ["en", "over the weekend", ["2024-03-16..2024-03-17 day"]],
  ["en", "at 4 in the morning; shortly after midnight", ["2024-03-21T04:00 hour night", night]],
  ["en", "over the past two days; several days ago", ["2024-03-19..2024-03-21 week", "2024-03-15..2024-03-19 week"]],
  ["en", "on New Year's Eve; since the start of the year", ["2023-12-31 day", "2024-01-01..2024-03-21 year"]],
  ["en", "March 21st, 2024; 21/03/2024; 2024-03-21", ["2024-03-21 day", "2024-03-21 day", "2024-03-21 day"]],
  ["uk", "вночі проти 21 березня; у ніч проти четверга", [night, night]],
  [
    "uk",
    "о п'ятій ранку; близько третьої години ночі",
    ["2024-03-21T05:00 hour morning", "2024-03-21T03:00 hour night"],
  ],
  ["uk", "на вихідних; кілька днів тому", ["2024-03-16..2024-03-17 day", "2024-03-15..2024-03-19 week"]],
  ["uk", "за останні дві доби; з початку року", ["2024-03-19..2024-03-21 week", "2024-01-01..2024-03-21 year"]],
  [
    "uk",
    "у другій половині дня 20 березня; удосвіта в середу",
    ["2024-03-20 part_of_day daytime", "2024-03-20 part_of_day night"],
  ],
  [
    "uk",
    "у новорічну ніч; у ніч на 1 січня",
    ["2023-12-31..2024-01-01 part_of_day night", "2023-12-31..2024-01-01 part_of_day night"],
  ],
  [
    "uk",
    "учора ввечері; вчора близько 18:00; напередодні",
    ["2024-03-20 part_of_day evening", "2024-03-20T18:00 hour evening", "2024-03-20 day"],
  ],
  ["ru", "днём ранее; за последние трое суток", ["2024-03-20 day", "2024-03-18..2024-03-21 week"]],
  ["ru", "в пять утра; около трёх часов ночи", ["2024-03-21T05:00 hour morning", "2024-03-21T03:00 hour night"]],
  [
    "ru",
    "по состоянию на утро 21 марта; под утро",
    ["2024-03-21 part_of_day morning as_of", "2024-03-21 part_of_day morning"],
  ],
  ["ru", "в выходные; после полуночи", ["2024-03-16..2024-03-17 day", night]],
  ["uk", "до п'ятниці; до 20 квітня", ["2024-03-15 day until", "2024-04-20 day until"]],
  ["ru", "до пятницы; с 5 до 7 марта", ["2024-03-15 day until", "2024-03-05..2024-03-07 week"]],
  ["fr", "dans la nuit de mercredi 20 à jeudi 21 mars", [night]],
  ["fr", "dans la nuit du 31 mai au 1er juin", ["2023-05-31..2023-06-01 part_of_day night"]],
  ["fr", "mi-février; entre le 18 et le 20 mars", ["2024-02-11..2024-02-20 month", "2024-03-18..2024-03-20 week"]],
  ["fr", "ces trois derniers jours; ce week-end", ["2024-03-18..2024-03-21 week", "2024-03-16..2024-03-17 day"]],
  ["fr", "à la fin du mois de janvier; peu après minuit", ["2024-01-21..2024-01-31 month", night]],
  ["fr", "le 3 mars au matin; dans les premières heures de jeudi", ["2024-03-03 part_of_day morning", night]],
  [
    "en",
    "between 10:30 p.m. Moscow time on March 20 and 6 a.m. Moscow time on March 21 (7:30 p.m. – 3 a.m. GMT)",
    [night],
  ],
  ["en", "from 9 pm Kyiv time on 20 March until 5 am on 21 March", [night]],
  ["en", "from 2 p.m. to 4 p.m. Moscow time on March 20", ["2024-03-20 part_of_day daytime"]],
  [
    "uk",
    "у ніч на 21 березня (з 20:00 20 березня); у ніч на 21 березня 2024 року, із 18.30 20 березня,",
    [night, night],
  ],
  ["uk", "з 22:00 до 23:30 за київським часом", ["2024-03-21 part_of_day evening"]],
  [
    "ru",
    "с 20:00 мск 20 марта до 6:00 мск 21 марта; с 14:00 до 16:00 по московскому времени",
    [night, "2024-03-21 part_of_day daytime"],
  ],
  ["fr", "entre 22h00 et 5h00 (heure de Moscou, soit de 19h00 à 2h00 GMT)", [night]],
  ["fr", "de 22h10 le 20 mars à 6h le 21 mars, heure de Moscou", [night]],
];

describe("findTimes and resolveTime", () => {
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(read(lang, text, told)).toEqual(expected);
  });

  it("without a publication date only full dates are resolved", () => {
    expect(read("en", "on Thursday", null)).toEqual(["unresolved"]);
    expect(read("en", "on 5 August 2023", null)).toEqual(["2023-08-05 day"]);
    expect(read("uk", "21.03.2024", null)).toEqual(["2024-03-21 day"]);
  });

  it("turns the year and the clock", () => {
    expect(read("en", "on December 31; overnight", "2025-01-01")).toEqual([
      "2024-12-31 day",
      "2024-12-31..2025-01-01 part_of_day night",
    ]);
    expect(read("uk", "у ніч на 1 січня", "2025-01-01T06:00:00Z")).toEqual([
      "2024-12-31..2025-01-01 part_of_day night",
    ]);
    expect(read("ru", "сегодня", "2024-03-30T22:30:00Z")).toEqual(["2024-03-31 day"]);
    expect(read("ru", "сегодня", "2024-03-31T21:30:00Z")).toEqual(["2024-04-01 day"]);
    expect(read("en", "today", "2024-10-26T21:30:00Z")).toEqual(["2024-10-27 day"]);
  });

  it("counts days in the zone of the place", () => {
    expect(read("uk", "сьогодні", "2024-03-20T23:30:00Z")).toEqual(["2024-03-21 day"]);
    expect(read("uk", "увечері", "2024-03-21T06:00:00Z")).toEqual(["2024-03-20 part_of_day evening"]);
  });
});
