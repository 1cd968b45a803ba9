import { loadGazetteer } from "@tocsin/gazetteer";
import { expect, test } from "vitest";
import { createReader } from "../read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

test("of a measure the text's wider place counts before the one a title shortens it to", () => {
  const title = "Trois mille enfants évacués de Soumy";
  const text = "Quelque 3 000 enfants ont été évacués de la région de Soumy, a déclaré le gouverneur.";
  const [event] = reader.read({ title, text, publishedAt: "2024-03-30" }).events;
  expect(event?.place?.precision).toBe("region");
});
