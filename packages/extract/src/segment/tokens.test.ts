import { expect, test } from "vitest";
import { tokenise } from "./tokens.ts";

const told = (text: string) => tokenise(text).map((token) => token.text);

test.each([
  ["l'attaque d'hier, jusqu'à 22h30", ["l'", "attaque", "d'", "hier", ",", "jusqu'", "à", "22", "h30"]],
  ["O'Neil's 41-year-old friend", ["O'Neil's", "41", "-", "year-old", "friend"]],
  ["об'єкт Х-101, «вибухи»", ["об'єкт", "Х-101", ",", "«", "вибухи", "»"]],
  ["1,070 of 2.5m at 5:30.", ["1,070", "of", "2.5", "m", "at", "5:30", "."]],
  ["rock'-n", ["rock", "'", "-", "n"]],
  ["𝐊𝐲𝐢𝐯 🚨東京", ["𝐊𝐲𝐢𝐯", "🚨", "東京"]],
  ["й\u0306 a\u0301b", ["й\u0306", "a\u0301b"]],
])("cuts %j", (text, tokens) => {
  expect(told(text)).toEqual(tokens);
});

test("offsets, case and space before each token", () => {
  expect(tokenise("Ёлка,  Ок")).toMatchObject([
    { start: 0, end: 4, text: "Ёлка", lower: "елка", kind: "word", capital: true, spaced: true, opensLine: true },
    { start: 4, end: 5, text: ",", lower: ",", kind: "punct", capital: false, spaced: false, opensLine: false },
    { start: 7, end: 9, text: "Ок", lower: "ок", kind: "word", capital: true, spaced: true, opensLine: false },
  ]);
});
