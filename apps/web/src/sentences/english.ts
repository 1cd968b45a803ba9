import { type EventType, type Figure, figureKey, type Item } from "@tocsin/model";
import { englishItems } from "./items-english.ts";
import { joined } from "./joined.ts";
import {
  countOf,
  type Grammar,
  isNone,
  isSayable,
  itemsOf,
  type Part,
  plainText,
  type Told,
  totalOf,
  type Where,
} from "./told.ts";

interface Noun {
  /** With its article, in mid-sentence. */
  words: string;
  plural?: boolean;
  /** Preposition before a settlement; regions, districts and countries take "in". */
  at: "on" | "of" | "in" | "into";
}

const nouns: Partial<Record<EventType, Noun>> = {
  "strike.missile": { words: "a missile strike", at: "on" },
  "strike.glide_bomb": { words: "a glide-bomb strike", at: "on" },
  "strike.drone": { words: "a drone strike", at: "on" },
  "strike.air": { words: "an air strike", at: "on" },
  "shelling.artillery": { words: "shelling", at: "of" },
  "shelling.mlrs": { words: "rocket artillery fire", at: "on" },
  "shelling.mortar": { words: "mortar fire", at: "on" },
  "explosion.unknown": { words: "explosions", plural: true, at: "in" },
  "ground.incursion": { words: "an incursion", at: "into" },
  "ground.clash": { words: "a clash", at: "in" },
  "mine.ied": { words: "a mine explosion", at: "in" },
  "attack.shooting": { words: "a shooting", at: "in" },
  sabotage: { words: "sabotage", at: "in" },
};

const waves: Partial<Record<EventType, string>> = {
  "strike.missile": "a mass missile attack",
  "strike.drone": "a mass drone attack",
};

const cardinals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numbers = new Intl.NumberFormat("en-GB");

export const english: Grammar = { headline, sentence, words, counted, itemName, itemPlural };

function headline(told: Told): string {
  const family = told.type.split(".")[0];
  if (family === "interception") return plainText(interceptionWords(told));
  if (family === "measure") return upper(measure(told));
  if (family === "alert") return `Air alert${place(told.where, "in")}`;
  if (family === "statement" || family === "diplomacy") return statement(told);
  const noun = nounOf(told);
  const subject = withoutArticle(noun.words) + place(told.where, noun.at);
  const killed = totalOf(told.figures, "killed");
  const injured = totalOf(told.figures, "injured");
  const s = noun.plural ? "" : "s";
  const effects = [
    isSayable(killed) ? `kill${s} ${words(killed)}` : "",
    isSayable(injured) ? `injure${s} ${words(injured)}` : "",
  ].filter(Boolean);
  const damage = effects.length < 2 ? damageWords(told.figures) : "";
  if (damage) effects.push(`damage${s} ${damage}`);
  const harmless = effects.length === 0 && (isNone(killed) || isNone(injured)) ? "; no one reported hurt" : "";
  return upper(doubt(told) + [subject, joined(effects, "and")].filter(Boolean).join(" ") + harmless);
}

function sentence(told: Told): Part[] {
  const family = told.type.split(".")[0];
  const when = told.whenWords ? ` ${told.whenWords}` : "";
  if (family === "interception") return interceptionSentence(told, when);
  const noun = nouns[told.type];
  if (!noun) return [`${headline(told)}${when}.`];
  const killed = totalOf(told.figures, "killed");
  const injured = totalOf(told.figures, "injured");
  const damage = damageWords(told.figures);
  const { words: subject, plural } = nounOf(told);
  const parts: Part[] = [upper(doubt(told) + subject) + place(told.where, noun.at) + when];
  if (isSayable(killed)) {
    const glue = damage ? ", injured " : " and injured ";
    parts.push(" killed ", figurePart(killed, peopleWords(killed)), isSayable(injured) ? glue : "");
  } else if (isSayable(injured)) parts.push(" injured ");
  if (isSayable(injured)) parts.push(figurePart(injured, isSayable(killed) ? digits(injured) : peopleWords(injured)));
  const serious = told.figures.find((figure) => figure.metric === "seriously_injured" && isSayable(figure));
  if (serious && isSayable(injured)) parts.push(", ", figurePart(serious, digits(serious)), " of them seriously");
  if (!isSayable(killed) && !isSayable(injured)) {
    const none = isNone(killed) || isNone(injured);
    const verb = plural ? "were" : "was";
    parts.push(damage ? ` damaged ${damage}` : ` ${verb} reported`);
    parts.push(none ? "; no one was reported hurt" : "; casualties were not reported");
  } else if (damage) parts.push(` and damaged ${damage}`);
  return [...parts, ...dissent(killed, "killed"), ...dissent(injured, "injured"), "."];
}

function dissent(figure: Figure | null, what: string): Part[] {
  if (!figure?.contested || figure.low === null) return [];
  const high = figure.high === null ? `${figure.low} or more` : `${figure.low} to ${figure.high}`;
  return [`; counts of the ${what} differ, `, { text: high, figure: figureKey(figure), contested: true }];
}

function interceptionSentence(told: Told, when: string): Part[] {
  const launched = told.figures.some((figure) => figure.metric === "launched" && isSayable(figure));
  return [...interceptionWords(told), when, launched ? "." : "; how many were launched was not reported."];
}

/** "31 of 36 Shahed drones shot down over Odesa region", "31 missiles, two of them Kinzhals, shot down". */
function interceptionWords(told: Told): Part[] {
  const totals = itemsOf(told.figures, "intercepted").filter(isSayable).slice(0, 3);
  const over = place(told.where, "over");
  if (totals.length === 0) return [`Air defence at work${over}`];
  const parts = totals.flatMap((figure, index): Part[] => {
    const launched = told.figures.find((other) => other.metric === "launched" && other.item === figure.item);
    const of = isSayable(launched ?? null) ? ` of ${numbers.format(countOf(launched as Figure))}` : "";
    const noun = itemWord(figure.item, of ? 2 : countOf(figure));
    const isShort = !of && countOf(figure) <= 10 && totals.length === 1;
    const count = `${isShort ? words(figure) : digits(figure)}${of} ${noun}`;
    const glue = index === 0 ? "" : index === totals.length - 1 ? " and " : ", ";
    const named = told.figures
      .filter((other) => other.partOf === figureKey(figure) && isSayable(other))
      .map((part) => `${words(part)} of them ${itemWord(part.item, countOf(part))}`);
    return [
      glue,
      figurePart(figure, index === 0 ? upper(count) : count),
      named.length ? `, ${joined(named, "and")},` : "",
    ];
  });
  return [...parts, ` shot down${over}`];
}

function measure(told: Told): string {
  const planned = told.modality === "planned";
  const evacuated = totalOf(told.figures, "evacuated");
  const dark = totalOf(told.figures, "without_power");
  const here = place(told.where, "in");
  switch (told.type) {
    case "measure.school_closure":
      return planned ? `schools to close${here}` : `schools closed${here}`;
    case "measure.checkpoint":
      return planned ? `checkpoints planned${here}` : `checkpoints set up${here}`;
    case "measure.evacuation":
      if (isSayable(evacuated)) return `${peopleWords(evacuated)} evacuated${place(told.where, "from")}`;
      return `evacuation${planned ? " planned" : ""}${place(told.where, "from")}`;
    case "measure.curfew":
      return `curfew${planned ? " planned" : ""}${here}`;
    default:
      // Without a figure it may be heating that was cut.
      return isSayable(dark) ? `power cut${here}; ${words(dark)} without power` : `outage${here}`;
  }
}

const statements: Partial<Record<EventType, string>> = {
  "statement.promise": "promise",
  "statement.forecast": "forecast",
  "statement.accusation": "accusation",
  "statement.denial": "denial",
  "statement.assessment": "assessment",
};

function statement(told: Told): string {
  const who = told.actors.find((actor) => actor.role !== "target")?.name ?? null;
  if (told.type === "diplomacy.visit")
    return who ? `${who} visits${place(told.where, "")}` : `Visit${place(told.where, "to")}`;
  if (told.type === "statement.losses") {
    const losses = told.figures.filter((figure) => figure.metric === "losses" && isSayable(figure)).slice(0, 3);
    const list = joined(
      losses.map((figure) => `${words(figure)} ${itemWord(figure.item, countOf(figure))}`),
      "and",
    );
    return list ? `Losses claimed: ${list}` : "A count of losses claimed";
  }
  const kind = statements[told.type] ?? "statement";
  return `${upper(kind)}${who ? ` by ${who}` : ""}${told.where ? ` about ${told.where.name}` : ""}`;
}

function nounOf(told: Told): Noun {
  if (told.scope === "aggregate") return { words: "attacks", plural: true, at: "in" };
  const noun = nouns[told.type] ?? { words: "an event", at: "in" };
  const wave = told.scope === "wave" ? waves[told.type] : undefined;
  if (wave) return { words: wave, at: "on" };
  return told.where?.precision === "country" && noun.at !== "into" ? { ...noun, at: "in" } : noun;
}

function doubt(told: Told): string {
  if (told.modality === "alleged") return "reportedly, ";
  if (told.modality === "negated") return "denied: ";
  return told.modality === "planned" ? "planned: " : "";
}

function place(where: Where | null, at: string): string {
  if (!where) return "";
  if (where.precision === "near") return ` near ${where.name}`;
  const wide = where.precision === "region" || where.precision === "district" || where.precision === "area";
  const preposition = wide && (at === "on" || at === "of") ? "in" : at;
  return `${preposition ? ` ${preposition}` : ""} ${where.name}`;
}

function damageWords(figures: readonly Figure[]): string {
  const damaged = itemsOf(figures, "damaged").slice(0, 2);
  return joined(
    damaged.map((figure) => (countOf(figure) === 0 ? itemWord(figure.item, 2) : articled(figure))),
    "and",
  );
}

function articled(figure: Figure): string {
  const noun = itemWord(figure.item, countOf(figure));
  if (figure.qualifier === "exact" && countOf(figure) === 1) return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
  return `${words(figure)} ${noun}`;
}

function words(figure: Figure): string {
  if (countOf(figure) === 0) return figure.qualifier === "several" ? "several" : "none";
  const count = countOf(figure);
  return qualified(figure, count <= 10 ? (cardinals[count] ?? "") : numbers.format(count));
}

function digits(figure: Figure): string {
  return countOf(figure) === 0 ? "several" : qualified(figure, numbers.format(countOf(figure)));
}

function qualified(figure: Figure, number: string): string {
  if (figure.qualifier === "at_least") return `at least ${number}`;
  if (figure.qualifier === "about") return `about ${number}`;
  if (figure.qualifier === "up_to") return `up to ${number}`;
  return number;
}

function peopleWords(figure: Figure): string {
  const noun = { child: ["child", "children"], woman: ["woman", "women"], man: ["man", "men"] }[
    figure.population as string
  ];
  const [one, many] = noun ?? ["person", "people"];
  return `${digits(figure)} ${countOf(figure) === 1 ? one : many}`;
}

function counted(count: number, item: string): string {
  return `${numbers.format(count)} ${itemWord(item as Item, count)}`;
}

function itemName(item: string): string {
  return upper(itemPlural(item));
}

function itemPlural(item: string): string {
  return itemWord(item as Item, 2);
}

function itemWord(item: Item | null, count: number): string {
  if (item === null) return count === 1 ? "target" : "targets";
  const forms = englishItems[item];
  return count === 1 ? forms[0] : forms[1];
}

function figurePart(figure: Figure, text: string): Part {
  return { text, figure: figureKey(figure), contested: figure.contested };
}

function withoutArticle(noun: string): string {
  return noun.replace(/^an? /, "");
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
