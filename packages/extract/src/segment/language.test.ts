import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language.ts";
import { tokenise } from "./tokens.ts";

const languageOf = (text: string, hint?: string) => detectLanguage(text, tokenise(text), hint);

describe("texts in languages that are not read are no English and no French", () => {
  test.each([
    "In der Nacht wurden in Kiew zwei Menschen bei einem Drohnenangriff getötet und zwölf verletzt, teilte der Bürgermeister mit.",
    "Drone attack in Odessa: zwei Tote, meldet die Polizei in der Region.",
    "Dos personas murieron y doce resultaron heridas en un ataque con drones en la ciudad de Járkov, informó la policía de la región.",
    "Due persone sono morte e dodici sono rimaste ferite in un attacco di droni a Kharkiv, ha detto il sindaco.",
    "Dwie osoby zginęły, a dwanaście zostało rannych w ataku dronów na Charków, poinformował mer miasta.",
    "Duas pessoas morreram e doze ficaram feridas num ataque de drones em Kharkiv, disse a polícia da região.",
    "Două persoane au murit și douăsprezece au fost rănite într-un atac cu drone la Harkov, a anunțat primarul.",
    "Twee mensen kwamen om het leven en twaalf raakten gewond bij een droneaanval in Charkov, zei de burgemeester.",
    "Harkov'da insansız hava aracı saldırısında iki kişi öldü, on iki kişi yaralandı.",
    "Při útoku dronů na Charkov zahynuli dva lidé a dvanáct bylo zraněno, uvedl starosta.",
    "Två personer dödades och tolv skadades i en drönarattack mot Charkiv, sade borgmästaren.",
    "Kaksi ihmistä kuoli ja kaksitoista haavoittui drooni-iskussa Harkovaan, kertoi kaupunginjohtaja.",
  ])("%s", (text) => {
    expect(languageOf(text)).toBeNull();
    expect(languageOf(text.slice(0, 60))).toBeNull();
  });
});

test.each([
  ["en", "Kharkiv shelled again, two wounded"],
  ["en", "Two killed, dozen hurt in Odesa drone strike"],
  ["en", "Police van hit near Los Angeles Street, Kherson; mayor Van der Berg says no one hurt"],
  ["fr", "Deux morts dans une frappe sur Odessa"],
  ["fr", "Il y a eu douze blessés à Kharkiv, dos à la gare"],
  ["uk", "Двоє загиблих у Харкові"],
  ["ru", "Двое погибших в Белгороде, объявлена тревога"],
])("%s: %s", (lang, text) => {
  expect(languageOf(text)).toBe(lang);
});
