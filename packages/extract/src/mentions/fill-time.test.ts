import { loadGazetteer } from "@tocsin/gazetteer";
import { describe, expect, test } from "vitest";
import { createReader } from "../read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

/** Days of the first event of a text. */
function daysOf(text: string, publishedAt: string): string {
  const when = reader.read({ text, publishedAt }).events[0]?.when;
  return when ? `${when.from}..${when.to}` : "none";
}

describe("the day of an event is not the day of the saying", () => {
  test("nor is the hour", () => {
    const text = "О 16:24 Терехов повідомив, що в Харкові внаслідок удару поранено двох людей.";
    expect(daysOf(text, "2024-03-16")).toBe("2024-03-16..2024-03-16");
  });

  test.each([
    [
      "The toll of the missile strike on Odesa rose to 20, the governor said on 16 March. Rockets hit the houses on Friday morning.",
      "2024-03-16",
      "2024-03-15..2024-03-15",
    ],
    [
      "The number of wounded in Sumy grew to five, the mayor said on the evening of 13 March. A missile hit on 12 March.",
      "2024-03-13",
      "2024-03-12..2024-03-12",
    ],
    [
      "Le bilan de la frappe sur Kharkiv est de six morts, a annoncé lundi le gouverneur. L'attaque avait eu lieu samedi soir.",
      "2024-03-18",
      "2024-03-16..2024-03-16",
    ],
    [
      "A missile hit Poltava on the evening of 12 March. On Wednesday the governor said that four people had been killed.",
      "2024-03-13",
      "2024-03-12..2024-03-12",
    ],
  ])("%s", (text, publishedAt, expected) => expect(daysOf(text, publishedAt)).toBe(expected));

  test.each([
    ["The toll of the attack on Sumy has risen to nine, the mayor said on 18 March.", "2024-03-18"],
    ["Кількість поранених унаслідок удару по Харкову зросла до 12, повідомив 17 березня Олег Синєгубов.", "2024-03-18"],
    ["В понедельник губернатор сообщил, что число погибших при обстреле Сум выросло до трёх.", "2024-03-20"],
  ])("nor, of a toll that has risen, a stated day at all: %s", (text, publishedAt) => {
    expect(reader.read({ text, publishedAt }).events[0]?.when?.text).toBeNull();
  });

  test("it is taken where no other day is told", () => {
    const text = "A drone wounded two people in Nikopol, the governor said on Tuesday.";
    expect(daysOf(text, "2024-03-21")).toBe("2024-03-19..2024-03-19");
  });
});

describe("days that count from the one told before", () => {
  test.each([
    [
      "Schools in Sumy will be closed on 18 and 19 March, the mayor announced on 15 March. That morning rockets killed two people in Sumy.",
      1,
      "2024-03-15",
    ],
    ["On 13 March a drone hit a depot in Sumy. The next day shelling killed a man in Konotop.", 1, "2024-03-14"],
    [
      "15 березня росіяни обстріляли Суми, загинули двоє людей. Того ж дня ракета влучила у школу в Конотопі, поранено трьох.",
      1,
      "2024-03-15",
    ],
    ["14 марта дрон атаковал склад в Сумах. Накануне при обстреле Конотопа погибли двое.", 1, "2024-03-13"],
    [
      "Un drone a frappé un entrepôt à Soumy le 14 mars. La veille, un bombardement avait tué deux personnes à Konotop.",
      1,
      "2024-03-13",
    ],
    [
      "A drone hit a depot in Sumy on 15 March. Two days earlier shelling had killed a woman in Konotop.",
      1,
      "2024-03-13",
    ],
    ["Дрон атаковал склад в Сумах. Накануне при обстреле Конотопа погибли двое.", 1, "2024-03-15"],
  ])("%s", (text, event, day) => {
    const when = reader.read({ text, publishedAt: "2024-03-16" }).events[event]?.when;
    expect([when?.from, when?.to]).toEqual([day, day]);
  });

  test("what is to come dates nothing that happened", () => {
    const text = "Schools in Sumy will be closed from 18 March. Two people were killed in shelling of Konotop.";
    const { events } = reader.read({ text, publishedAt: "2024-03-16" });
    expect(events.find((event) => event.type === "shelling.artillery")?.when?.from).toBe("2024-03-16");
  });

  test.each([
    "The power plant in Kherson was hit on 8 March. That attack killed three people in Kherson.",
    "After the strike of 8 March the plant is out of service; one turbine is beyond repair. That attack killed three people in Kherson.",
  ])("'that attack' is the older one just told: %s", (text) => {
    const { events, context } = reader.read({ text, publishedAt: "2024-03-16" });
    expect(events).toEqual([]);
    expect(context?.[0]?.claims.map(({ metric, min }) => `${metric} ${min}`)).toContain("killed 3");
  });
});

describe("a list of places", () => {
  test.each([
    "On 12 March a bomb hit Kramatorsk, killing two. In Sloviansk shells damaged 15 houses. In Siversk a man was killed. In Lyman a woman was wounded.",
    "12 березня авіабомба влучила в Краматорськ, загинули двоє. У Слов'янську снарядами пошкоджено 15 будинків. У Сіверську загинув чоловік. У Лимані поранено жінку.",
  ])("is all of the day that opens it: %s", (text) => {
    const { events } = reader.read({ text, publishedAt: "2024-03-14" });
    expect(events.map(({ place, when }) => `${place?.name} ${when?.from}`)).toEqual(
      ["Kramatorsk", "Sloviansk", "Siversk", "Lyman"].map((name) => `${name} 2024-03-12`),
    );
  });
});
