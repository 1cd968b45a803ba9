import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ImageResponse } from "next/og";
import { cyrillicLetters, latinLetters } from "../../build/letters.ts";
import { cardSize } from "./card-size.ts";
import { type Card, ShareCard } from "./share-card.tsx";

/** Pictures kept in memory: the shared pages of a busy day, some 40 kB each. */
const mostKept = 200;
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/** A share image as PNG. What is drawn is a function of the card alone, so equal cards are drawn once. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const told = covered(card);
  const key = JSON.stringify(told);
  const known = kept.get(key);
  const picture = known ?? new Uint8Array(await new ImageResponse(<ShareCard card={told} />, options()).arrayBuffer());
  kept.delete(key);
  kept.set(key, picture);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return picture;
}

const letters = new Set(latinLetters + cyrillicLetters);

/** The drawing library would ask a font service on the internet for letters that its fonts lack: such letters are left out. */
function covered(card: Card): Card {
  const keep = (text: string) => [...text.normalize("NFC")].filter((letter) => letters.has(letter)).join("");
  return {
    ...card,
    title: keep(card.title),
    figures: card.figures.map((figure) => ({ ...figure, value: keep(figure.value), label: keep(figure.label) })),
    facts: card.facts.map(keep),
    foot: keep(card.foot),
  };
}

let fonts: { name: string; data: Buffer; weight: 400; style: "normal" }[] | null = null;

function options(): ConstructorParameters<typeof ImageResponse>[1] {
  fonts ??= [
    ["Serif", "serif-latin"],
    ["Serif Cyrillic", "serif-cyrillic"],
    ["Sans", "sans-latin"],
    ["Sans Cyrillic", "sans-cyrillic"],
  ].map(([name = "", file]) => ({
    name,
    data: readFileSync(join(dirname(fileURLToPath(import.meta.url)), "fonts", `${file}.ttf`)),
    weight: 400 as const,
    style: "normal" as const,
  }));
  return { ...cardSize, fonts };
}
