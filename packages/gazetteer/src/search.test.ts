import { describe, expect, test } from "vitest";
import { foldName, loadGazetteer } from "./index.ts";

const gazetteer = loadGazetteer();

describe("search over all spellings and scripts", () => {
  test.each([
    ["Kiev", "Kyiv"],
    ["Київ", "Kyiv"],
    ["kyiv", "Kyiv"],
    ["Харьков", "Kharkiv"],
    ["Charkiw", "Kharkiv"],
    ["Zaporozhye", "Zaporizhzhia"],
    ["Бєлгород", "Belgorod"],
    ["Artemovsk", "Bakhmut"],
    ["Krywyj Rih", "Kryvyi Rih"],
    ["Pokrov", "Pokrov"],
    ["Dnepr", "Dnipro"],
    ["Kharkvi", "Kharkiv"],
  ])("%s finds %s", (query, name) => {
    expect(gazetteer.searchPlaces(query, 5).map((found) => found.place.names.en)).toContain(name);
  });

  test("an exact name comes before one that only begins so", () => {
    expect(gazetteer.searchPlaces("Sumy", 3)[0]?.place.names.en).toBe("Sumy");
  });

  test("a beginning is enough", () => {
    expect(gazetteer.searchPlaces("Khark", 10).map((found) => found.place.names.en)).toContain("Kharkiv");
  });

  test("nothing is found for nothing", () => {
    expect(gazetteer.searchPlaces("", 5)).toEqual([]);
    expect(gazetteer.searchPlaces("qqqqqqqq", 5)).toEqual([]);
  });
});

describe("folding", () => {
  test.each([
    ["Ростов-на-Дону", "ростов на дону"],
    ["Слов’янськ", "словянськ"],
    ["Артёмовск", "артемовск"],
    ["Zaporijjia", "zaporijjia"],
    ["Khmelnytskyï", "khmelnytskyi"],
    ["Тимофі́ївка", "тимофіївка"],
    ["Kиїв", "київ"],
    ["Йосипівка", "йосипівка"],
  ])("%s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
    expect(foldName(folded)).toBe(folded);
  });
});

describe("places by id", () => {
  test("names are curated in four languages", () => {
    const [kyiv] = gazetteer.searchPlaces("Kyiv", 1);
    expect(kyiv?.place.names).toEqual({ en: "Kyiv", uk: "Київ", ru: "Киев", fr: "Kyiv" });
    const [odesa] = gazetteer.searchPlaces("Odesa", 1);
    expect(odesa?.place.names).toEqual({ en: "Odesa", uk: "Одеса", ru: "Одесса", fr: "Odessa" });
  });

  test("a unit named after a settlement is found by its id", () => {
    const [found] = gazetteer.findPlaces("Обстріляли Очаківську громаду", { lang: "uk" });
    const place = gazetteer.placeById(found?.place?.id ?? "");
    expect(place?.names.en).toBe("Ochakiv community");
    expect(gazetteer.placeRefOf(found?.place?.id ?? "")).toEqual(found?.place);
  });

  test("an unknown id is null", () => expect(gazetteer.placeById("gn:0")).toBeNull());
});
