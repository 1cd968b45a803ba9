/**
 * Cuts the two families down to the letters the site uses and writes them to public/fonts, and those of share images, which
 * are drawn on the server by a library that knows neither woff2 nor axes, to src/share/fonts.
 * Run by hand after a change of letters or of the font packages (then raise the folder's number: the files are cached for
 * ever): `node build/subset-fonts.ts`. The results are committed,
 * so that neither an install nor a build depends on WebAssembly; `fonts.test.ts` checks that every message can be set.
 */
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { cyrillicLetters, latinLetters } from "./letters.ts";

interface Cut {
  source: string;
  target: string;
  letters: string;
  weights: { min: number; max: number };
}

const serif = "@fontsource-variable/stix-two-text/files/stix-two-text";
const sans = "@fontsource-variable/source-sans-3/files/source-sans-3";

/** Serif is set in 400 to 600, sans in 400 to 650: the rest of the weight axis is cut off. */
const cuts: Cut[] = [
  {
    source: `${serif}-latin-wght-normal`,
    target: "serif-latin",
    letters: latinLetters,
    weights: { min: 400, max: 600 },
  },
  {
    source: `${serif}-cyrillic-wght-normal`,
    target: "serif-cyrillic",
    letters: cyrillicLetters,
    weights: { min: 400, max: 600 },
  },
  {
    source: `${serif}-latin-wght-italic`,
    target: "serif-italic-latin",
    letters: latinLetters,
    weights: { min: 400, max: 400 },
  },
  {
    source: `${serif}-cyrillic-wght-italic`,
    target: "serif-italic-cyrillic",
    letters: cyrillicLetters,
    weights: { min: 400, max: 400 },
  },
  { source: `${sans}-latin-wght-normal`, target: "sans-latin", letters: latinLetters, weights: { min: 400, max: 650 } },
  {
    source: `${sans}-cyrillic-wght-normal`,
    target: "sans-cyrillic",
    letters: cyrillicLetters,
    weights: { min: 400, max: 650 },
  },
];

/** Kerning, marks, ligatures, local forms, and the lining tabular figures that every page asks for. */
const keepFeatures = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "calt", "lnum", "tnum"];

/** Fonts of share images: one weight each, as plain TrueType. */
const shareCuts = [
  { source: `${serif}-latin-wght-normal`, target: "serif-latin", letters: latinLetters, weight: 600 },
  { source: `${serif}-cyrillic-wght-normal`, target: "serif-cyrillic", letters: cyrillicLetters, weight: 600 },
  { source: `${sans}-latin-wght-normal`, target: "sans-latin", letters: latinLetters, weight: 400 },
  { source: `${sans}-cyrillic-wght-normal`, target: "sans-cyrillic", letters: cyrillicLetters, weight: 400 },
];

for (const { source, target, letters, weight } of shareCuts) {
  const font = readFileSync(new URL(import.meta.resolve(`${source}.woff2`)));
  const result = await subsetFont(font, letters, {
    targetFormat: "sfnt",
    variationAxes: { wght: weight },
    keepFeatures: ["kern", "mark", "locl", "lnum", "tnum"],
    noHinting: true,
  });
  writeFileSync(new URL(`../src/share/fonts/${target}.ttf`, import.meta.url), result);
  process.stdout.write(`share ${target} ${result.length}\n`);
}

for (const cut of cuts) {
  const font = readFileSync(new URL(import.meta.resolve(`${cut.source}.woff2`)));
  const weight = cut.weights.min === cut.weights.max ? cut.weights.min : cut.weights;
  const result = await subsetFont(font, cut.letters, {
    targetFormat: "woff2",
    variationAxes: { wght: weight },
    keepFeatures,
    noHinting: true,
  });
  writeFileSync(new URL(`../public/fonts/v1/${cut.target}.woff2`, import.meta.url), result);
  process.stdout.write(`${cut.target} ${result.length}\n`);
}
