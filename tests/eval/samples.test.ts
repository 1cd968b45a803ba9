import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { beforeAll, describe, expect, it } from "vitest";
import { type SampleScore, type Share, scoreSamples } from "./samples.ts";

/** Floors somewhat below what was last measured: they tell of a step back, not of how good the reading is. */
describe("reading of the samples", () => {
  let score: SampleScore;
  beforeAll(() => {
    const reader = createReader({ gazetteer: loadGazetteer() });
    score = scoreSamples(reader.read.bind(reader));
  }, 60_000);

  const rate = ({ n, right }: Share) => right / n;

  it.each(["en", "uk", "ru", "fr"])("finds most figures in %s", (lang) => {
    expect(rate(score.figuresByLang[lang] ?? { n: 1, right: 0 })).toBeGreaterThan(0.5);
  });

  it("seldom reads dead or injured whom the source does not report", () => {
    expect(rate(score.casualtiesRead)).toBeGreaterThan(0.75);
  });

  it("finds amounts of aid and their donors", () => {
    expect(rate(score.amounts)).toBeGreaterThan(0.9);
    expect(rate(score.donors)).toBeGreaterThan(0.85);
  });

  it("seldom makes two events of one", () => {
    expect(rate(score.whole)).toBeGreaterThan(0.8);
  });

  it("seldom joins what are two events", () => {
    expect(score.pairs.p).toBeGreaterThan(0.75);
  });
});
