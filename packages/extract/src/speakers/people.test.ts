import { loadGazetteer } from "@tocsin/gazetteer";
import { expect, it } from "vitest";
import { Geography } from "../mentions/geography.ts";
import { mayorsCity } from "../mentions/place-by-speaker.ts";
import { people } from "./people.ts";

const geography = new Geography(loadGazetteer(), null);

it("knows the town that each mayor and head of a city's administration answers for", () => {
  const ofTowns = people.filter(({ office }) => /mayor of|city military|defence council/.test(office));
  const lost = ofTowns.filter(
    ({ name, office, region, side }) => mayorsCity({ name, office, region, side }, geography) === null,
  );
  expect(lost.filter(({ office }) => !/first deputy|adviser/.test(office)).map(({ name }) => name)).toEqual([]);
});

it("names nobody twice", () => {
  const names = people.map(({ name }) => name);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});
