import { describe, expect, it } from "vitest";
import { actorName, speakerWithOffice } from "./actor-names.ts";

describe("who speaks, in the reader's language", () => {
  it.each([
    ["Vitali Klitschko", "mayor of Kyiv", "Віталій Кличко, мер Києва", "Vitali Klitschko, maire (Kyiv)"],
    [
      "Oleh Syniehubov",
      "head of the Kharkiv regional military administration",
      "Олег Синєгубов, начальник Харківської ОВА",
      "Oleh Syniehubov, chef de l’administration militaire régionale (Kharkiv)",
    ],
    [
      "Vyacheslav Gladkov",
      "governor of Belgorod region",
      "В’ячеслав Гладков, губернатор Бєлгородської області",
      "Vyacheslav Gladkov, gouverneur de la région (Belgorod)",
    ],
    [
      "Herman Halushchenko",
      "energy minister of Ukraine",
      "Герман Галущенко, міністр енергетики України",
      "Herman Halushchenko, ministre de l’Énergie d’Ukraine",
    ],
    [
      "Ivan Fedorov",
      "head of the Zaporizhzhia regional military administration",
      "Іван Федоров, начальник Запорізької ОВА",
      "Ivan Fedorov, chef de l’administration militaire régionale (Zaporijjia)",
    ],
    [
      "Ihor Syrota",
      "head of Ukrhydroenergo",
      "Ігор Сирота, керівник Укргідроенерго",
      "Ihor Syrota, directeur d’Ukrhydroenergo",
    ],
    [
      "Andrii Nebytov",
      "head of the Kyiv regional police",
      "Андрій Нєбитов, начальник поліції Київської області",
      "Andrii Nebytov, chef de la police régionale (Kyiv)",
    ],
    [
      "Andrei Vorobyov",
      "governor of Moscow region",
      "Андрій Воробйов, губернатор Московської області",
      "Andrei Vorobyov, gouverneur de la région (Moscou)",
    ],
    [
      "Vladimir Saldo",
      "Russian-installed head of Kherson region",
      "Володимир Сальдо, поставлений Росією голова Херсонської області",
      "Vladimir Saldo, chef de la région installé par la Russie (Kherson)",
    ],
    [
      "Grant Shapps",
      "defence secretary of the United Kingdom",
      "Грант Шаппс, міністр оборони Великої Британії",
      "Grant Shapps, ministre de la Défense du Royaume-Uni",
    ],
    ["Jane Doe", "lawmaker", "Jane Doe, депутат", "Jane Doe, parlementaire"],
    ["Finance Ministry", null, "Міністерство фінансів", "ministère des Finances"],
    ["State Emergency Service", null, "ДСНС", "Service d’urgence de l’État"],
    ["minister", "minister", "міністр", "ministre"],
    ["Jane Doe", "head of the harbour", "Jane Doe, head of the harbour", "Jane Doe, head of the harbour"],
    ["Jane Doe", "mayor of Nowhere", "Jane Doe, mayor of Nowhere", "Jane Doe, maire (Nowhere)"],
  ])("%s, %s", (name, office, inUkrainian, inFrench) => {
    expect(speakerWithOffice({ name, office }, "uk")).toBe(inUkrainian);
    expect(speakerWithOffice({ name, office }, "fr")).toBe(inFrench);
  });

  it("a side is named as a country, and English stays as it is", () => {
    expect(actorName("Russia", "uk")).toBe("Росія");
    expect(actorName("Air Force of Ukraine", "en")).toBe("Air Force of Ukraine");
  });
});
