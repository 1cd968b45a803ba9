import type { Figure } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { plainText, type Told, type Where } from "./told.ts";
import { ukrainian } from "./ukrainian.ts";

const figure = (metric: Figure["metric"], best: number | null, more: Partial<Figure> = {}): Figure => ({
  metric,
  population: "unspecified",
  item: null,
  low: best,
  best,
  high: best,
  qualifier: best === null ? "several" : "exact",
  contested: false,
  basis: "only_voice",
  speaker: null,
  bestClaimId: null,
  claimIds: [],
  partOf: null,
  ...more,
});

const place = (en: string, uk: string, fr: string, precision: Where["precision"] = "settlement", country = "UA") => ({
  en: { name: en, precision, country },
  uk: { name: uk, precision, country },
  fr: { name: fr, precision, country },
});

const kharkiv = place("Kharkiv", "Харків", "Kharkiv");
const kyiv = place("Kyiv", "Київ", "Kyiv");
const kozinka = place("Kozinka", "Козинка", "Kozinka", "near", "RU");
const izium = place("Izium", "Ізюм", "Izioum", "near");
const belgorod = place("Belgorod region", "Бєлгородська область", "région de Belgorod", "region", "RU");
const ukraine = place("Ukraine", "Україна", "Ukraine", "country");

interface Case {
  name: string;
  told: Partial<Told>;
  where: Record<"en" | "uk" | "fr", Where> | null;
  en: string;
  uk: string;
  fr: string;
}

const atLeast = { qualifier: "at_least", high: null } as const;

const cases: Case[] = [
  {
    name: "killed and injured",
    told: { type: "strike.missile", figures: [figure("killed", 4, atLeast), figure("injured", 7)] },
    where: kharkiv,
    en: "Missile strike on Kharkiv kills at least four and injures seven",
    uk: "Харків: ракетний удар, щонайменше четверо загиблих, семеро поранених",
    fr: "Frappe de missile sur Kharkiv\u00a0: au moins quatre morts et sept blessés",
  },
  {
    name: "a plural subject, one person",
    told: { type: "explosion.unknown", figures: [figure("injured", 1)] },
    where: kyiv,
    en: "Explosions in Kyiv injure one",
    uk: "Київ: вибухи, один поранений",
    fr: "Explosions à Kyiv\u00a0: un blessé",
  },
  {
    name: "numbers from eleven on in digits",
    told: { type: "strike.drone", figures: [figure("injured", 21)] },
    where: kharkiv,
    en: "Drone strike on Kharkiv injures 21",
    uk: "Харків: удар дрона, 21 поранений",
    fr: "Frappe de drone sur Kharkiv\u00a0: 21 blessés",
  },
  {
    name: "damage where nobody was counted",
    told: {
      type: "shelling.artillery",
      figures: [figure("damaged", 1, { item: "school" }), figure("damaged", 2, { item: "kindergarten" })],
    },
    where: belgorod,
    en: "Shelling in Belgorod region damages two kindergartens and a school",
    uk: "Бєлгородська область: обстріл, пошкоджено 2 дитячі садки і школу",
    fr: "Bombardement dans la région de Belgorod\u00a0: deux jardins d’enfants et une école endommagés",
  },
  {
    name: "said to be none is not silence",
    told: { type: "strike.drone", figures: [figure("injured", 0, { qualifier: "none_reported" })] },
    where: izium,
    en: "Drone strike near Izium; no one reported hurt",
    uk: "Ізюм (поблизу): удар дрона, ніхто не постраждав",
    fr: "Frappe de drone près d’Izioum\u00a0: aucune victime signalée",
  },
  {
    name: "silence stays silence",
    told: { type: "ground.clash", figures: [] },
    where: kozinka,
    en: "Clash near Kozinka",
    uk: "Козинка (поблизу): бій",
    fr: "Combat près de Kozinka",
  },
  {
    name: "a total over an area",
    told: { type: "shelling.artillery", scope: "aggregate", figures: [figure("killed", 3), figure("injured", 4)] },
    where: belgorod,
    en: "Attacks in Belgorod region kill three and injure four",
    uk: "Бєлгородська область: удари й обстріли, троє загиблих, четверо поранених",
    fr: "Attaques dans la région de Belgorod\u00a0: trois morts et quatre blessés",
  },
  {
    name: "an interception with a part",
    told: {
      type: "interception",
      figures: [
        figure("intercepted", 31, { item: "missile" }),
        figure("intercepted", 2, { item: "Kinzhal", partOf: "intercepted/unspecified/missile" }),
      ],
    },
    where: ukraine,
    en: "31 missiles, two of them Kinzhals, shot down over Ukraine",
    uk: "Україна: збито 31 ракету (з них 2 ракети «Кинджал»)",
    fr: "31 missiles, dont deux missiles Kinzhal, abattus au-dessus de l’Ukraine",
  },
  {
    name: "an interception of so many launched",
    told: {
      type: "interception",
      figures: [figure("intercepted", 31, { item: "Shahed-136" }), figure("launched", 36, { item: "Shahed-136" })],
    },
    where: null,
    en: "31 of 36 Shahed-136 drones shot down",
    uk: "Збито 31 із 36 дронів «Шахед-136»",
    fr: "31 drones Shahed-136 sur 36 abattus",
  },
  {
    name: "a strike known only to its country",
    told: { figures: [] },
    where: ukraine,
    en: "Missile strike in Ukraine",
    uk: "Україна: ракетний удар",
    fr: "Frappe de missile en Ukraine",
  },
  {
    name: "a planned measure",
    told: { type: "measure.checkpoint", modality: "planned", figures: [] },
    where: kozinka,
    en: "Checkpoints planned near Kozinka",
    uk: "Козинка (поблизу): планують блокпости",
    fr: "Postes de contrôle prévus près de Kozinka",
  },
  {
    name: "a claim of losses",
    told: {
      type: "statement.losses",
      figures: [figure("losses", 570, { item: "personnel" }), figure("losses", 12, { item: "tank" })],
    },
    where: null,
    en: "Losses claimed: 570 soldiers and 12 tanks",
    uk: "Заявлені втрати: 570 військових і 12 танків",
    fr: "Pertes revendiquées\u00a0: 570 soldats et 12 chars",
  },
];

const told = (of: Case, locale: "en" | "uk" | "fr"): Told => ({
  type: "strike.missile",
  scope: "single",
  modality: "occurred",
  figures: [],
  actors: [],
  when: null,
  whenWords: "",
  ...of.told,
  where: of.where?.[locale] ?? null,
});

describe("headline", () => {
  it("puts what comes after близько and до into the genitive", () => {
    const say = (figures: Figure[]) =>
      ukrainian.headline(told({ name: "", told: { figures }, where: kharkiv, en: "", uk: "", fr: "" }, "uk"));
    expect(say([figure("injured", 10, { qualifier: "about" })])).toBe("Харків: ракетний удар, близько 10 поранених");
    expect(say([figure("injured", 1, { qualifier: "up_to" })])).toBe("Харків: ракетний удар, до 1 пораненого");
    expect(say([figure("damaged", 3, { qualifier: "about", item: "residential_building" })])).toBe(
      "Харків: ракетний удар, пошкоджено близько 3 житлових будинків",
    );
  });

  it("gives a site its article in French", () => {
    const say = (type: Told["type"], fr: string) =>
      french.headline(told({ name: "", told: { type }, where: place("", "", fr), en: "", uk: "", fr: "" }, "fr"));
    expect(say("strike.missile", "centrale de Burchtyn")).toBe("Frappe de missile sur la centrale de Burchtyn");
    expect(say("measure.blackout", "port d’Izmaïl")).toBe("Coupure de courant ou de chauffage au port d’Izmaïl");
  });

  it("says of a district of a town in French that it was there", () => {
    const say = (type: Told["type"]) =>
      french.headline(
        told(
          { name: "", told: { type }, where: place("", "", "district de Kholodnohirsk"), en: "", uk: "", fr: "" },
          "fr",
        ),
      );
    expect(say("explosion.unknown")).toBe("Explosions dans le district de Kholodnohirsk");
    expect(say("strike.missile")).toBe("Frappe de missile sur le district de Kholodnohirsk");
  });

  it("says of a krai in French that it was in it", () => {
    const krai = place("", "", "kraï de Krasnodar", "region", "RU");
    expect(french.headline(told({ name: "", told: { figures: [] }, where: krai, en: "", uk: "", fr: "" }, "fr"))).toBe(
      "Frappe de missile dans le kraï de Krasnodar",
    );
  });

  it("keeps to the plural behind plusieurs and кілька", () => {
    const figures = [figure("intercepted", null, { item: "missile" })];
    const several = { name: "", told: { type: "interception", figures }, where: kyiv, en: "", uk: "", fr: "" } as const;
    expect(french.headline(told(several, "fr"))).toBe("Plusieurs missiles abattus à Kyiv");
    expect(ukrainian.headline(told(several, "uk"))).toBe("Київ: збито кілька ракет");
  });

  it("counts one person who was evacuated in French", () => {
    const figures = [figure("evacuated", 1)];
    expect(
      french.headline(
        told({ name: "", told: { type: "measure.evacuation", figures }, where: kharkiv, en: "", uk: "", fr: "" }, "fr"),
      ),
    ).toBe("1 personne évacuée à Kharkiv");
  });

  it.each(cases)("tells $name", (of) => {
    expect(english.headline(told(of, "en"))).toBe(of.en);
    expect(ukrainian.headline(told(of, "uk"))).toBe(of.uk);
    expect(french.headline(told(of, "fr"))).toBe(of.fr);
  });
});

describe("sentence", () => {
  const strike: Case = {
    name: "",
    told: {
      type: "strike.missile",
      figures: [
        figure("killed", 4, { ...atLeast, contested: true, low: 4 }),
        figure("injured", 7),
        figure("seriously_injured", 2, { partOf: "injured/unspecified/-" }),
      ],
    },
    where: kharkiv,
    en: "",
    uk: "",
    fr: "",
  };

  it("links every figure and says that it is contested", () => {
    const parts = english.sentence({ ...told(strike, "en"), whenWords: "on Wednesday 20 March" });
    expect(plainText(parts)).toBe(
      "A missile strike on Kharkiv on Wednesday 20 March killed at least 4 people and injured 7, 2 of them seriously; counts of the killed differ, 4 or more.",
    );
    expect(parts.flatMap((part) => (typeof part === "string" ? [] : [part.figure]))).toEqual([
      "killed/unspecified/-",
      "injured/unspecified/-",
      "seriously_injured/unspecified/-",
      "killed/unspecified/-",
    ]);
  });

  it("uses the cases that Ukrainian numbers ask for", () => {
    const say = (killed: number, qualified: Partial<Figure> = {}) =>
      plainText(
        ukrainian.sentence(
          told({ ...strike, told: { ...strike.told, figures: [figure("killed", killed, qualified)] } }, "uk"),
        ),
      );
    expect(say(1, atLeast)).toBe("Харків: внаслідок ракетного удару загинула щонайменше 1 людина.");
    expect(say(21)).toBe("Харків: внаслідок ракетного удару загинула 21 людина.");
    expect(say(3, { qualifier: "about" })).toBe("Харків: внаслідок ракетного удару загинуло близько 3 людей.");
    expect(say(21, { qualifier: "up_to" })).toBe("Харків: внаслідок ракетного удару загинуло до 21 людини.");
    expect(say(1)).toBe("Харків: внаслідок ракетного удару загинула 1 людина.");
    expect(say(3)).toBe("Харків: внаслідок ракетного удару загинуло 3 людини.");
    expect(say(5)).toBe("Харків: внаслідок ракетного удару загинуло 5 людей.");
    expect(say(22)).toBe("Харків: внаслідок ракетного удару загинуло 22 людини.");
  });

  it("does not take silence for zero", () => {
    const silent = { ...told(strike, "en"), figures: [] };
    expect(plainText(english.sentence(silent))).toBe(
      "A missile strike on Kharkiv was reported; casualties were not reported.",
    );
    expect(plainText(french.sentence({ ...silent, where: kharkiv.fr }))).toBe(
      "Une frappe de missile sur Kharkiv a été signalée\u00a0; le nombre de victimes n’est pas indiqué.",
    );
  });
});
