import { type EventType, type Figure, figureKey, type Item } from "@tocsin/model";
import { ukrainianItems } from "./items-ukrainian.ts";
import { joined } from "./joined.ts";
import {
  countOf,
  type Grammar,
  isNone,
  isSayable,
  itemsOf,
  type Part,
  type Told,
  totalOf,
  type Where,
} from "./told.ts";

interface Noun {
  /** Nominative, for headlines: "ракетний удар". */
  is: string;
  /** Genitive, after "внаслідок": "ракетного удару". */
  of: string;
}

/**
 * Places stand in the nominative before a colon ("Харків: ракетний удар…"), as headlines in Ukrainian often do: thousands of
 * names would have to be inflected otherwise, and a wrong case is worse than a colon.
 */
const nouns: Partial<Record<EventType, Noun>> = {
  "strike.missile": { is: "ракетний удар", of: "ракетного удару" },
  "strike.glide_bomb": { is: "удар керованою авіабомбою", of: "удару керованою авіабомбою" },
  "strike.drone": { is: "удар дрона", of: "удару дрона" },
  "strike.air": { is: "авіаудар", of: "авіаудару" },
  "shelling.artillery": { is: "обстріл", of: "обстрілу" },
  "shelling.mlrs": { is: "обстріл із РСЗВ", of: "обстрілу з РСЗВ" },
  "shelling.mortar": { is: "мінометний обстріл", of: "мінометного обстрілу" },
  "explosion.unknown": { is: "вибухи", of: "вибухів" },
  "ground.incursion": { is: "рейд через кордон", of: "рейду через кордон" },
  "ground.clash": { is: "бій", of: "бою" },
  "mine.ied": { is: "вибух міни", of: "вибуху міни" },
  "attack.shooting": { is: "стрілянина", of: "стрілянини" },
  sabotage: { is: "диверсія", of: "диверсії" },
};

const waves: Partial<Record<EventType, Noun>> = {
  "strike.missile": { is: "масована ракетна атака", of: "масованої ракетної атаки" },
  "strike.drone": { is: "масована атака дронів", of: "масованої атаки дронів" },
};

const attacks: Noun = { is: "удари й обстріли", of: "ударів та обстрілів" };

const collectives = [
  "",
  "",
  "двоє",
  "троє",
  "четверо",
  "п’ятеро",
  "шестеро",
  "семеро",
  "восьмеро",
  "дев’ятеро",
  "десятеро",
];
const numbers = new Intl.NumberFormat("uk");
const plurals = new Intl.PluralRules("uk");

export const ukrainian: Grammar = { headline, sentence, words: digits, counted, itemName, itemPlural };

function headline(told: Told): string {
  const what = headlineWords(told);
  return told.where ? `${placed(told.where)}: ${what}` : upper(what);
}

function headlineWords(told: Told): string {
  const family = told.type.split(".")[0];
  if (family === "interception") return interceptionWords(told);
  if (family === "measure") return measure(told);
  if (family === "alert") return "повітряна тривога";
  if (family === "statement" || family === "diplomacy") return statement(told);
  const killed = totalOf(told.figures, "killed");
  const injured = totalOf(told.figures, "injured");
  const effects = [
    isSayable(killed) ? people(killed, "загиблий", "загиблих") : "",
    isSayable(injured) ? people(injured, "поранений", "поранених") : "",
  ].filter(Boolean);
  const damage = effects.length < 2 ? damageWords(told.figures) : "";
  const none = effects.length === 0 && (isNone(killed) || isNone(injured)) ? "ніхто не постраждав" : "";
  return [`${doubt(told)}${nounOf(told).is}`, ...effects, damage, none].filter(Boolean).join(", ");
}

function sentence(told: Told): Part[] {
  const family = told.type.split(".")[0];
  const opening = upper([told.where ? placed(told.where) : "", told.whenWords].filter(Boolean).join(", "));
  const begin = opening ? `${opening}: ` : "";
  if (family === "interception") {
    const launched = told.figures.some((figure) => figure.metric === "launched" && isSayable(figure));
    return [begin + interceptionWords(told), launched ? "." : "; скільки запустили — не повідомлено."];
  }
  if (!nouns[told.type]) return [`${begin}${headlineWords(told)}.`];
  const killed = totalOf(told.figures, "killed");
  const injured = totalOf(told.figures, "injured");
  const noun = nounOf(told);
  const damage = damageWords(told.figures);
  if (!isSayable(killed) && !isSayable(injured)) {
    const none = isNone(killed) || isNone(injured) ? "ніхто не постраждав" : "про постраждалих не повідомлено";
    return [`${begin}${doubt(told)}${noun.is}${damage ? `, ${damage}` : ""}; ${none}.`];
  }
  const parts: Part[] = [`${begin}${doubt(told)}внаслідок ${noun.of} `];
  if (isSayable(killed)) {
    const verb = isLikeOne(killed) && !isGenitive(killed) ? "загинула " : "загинуло ";
    parts.push(verb, figurePart(killed, `${digits(killed)} ${personWord(killed, "людина")}`));
  }
  if (isSayable(injured)) {
    parts.push(isSayable(killed) ? ", поранено " : "поранено ");
    const unit = isSayable(killed) ? "" : ` ${personWord(injured, "людину")}`;
    parts.push(figurePart(injured, digits(injured) + unit));
    const serious = told.figures.find((figure) => figure.metric === "seriously_injured" && isSayable(figure));
    if (serious) parts.push(", з них ", figurePart(serious, digits(serious)), " у важкому стані");
  }
  if (damage) parts.push(`; ${damage}`);
  return [...parts, ...dissent(killed, "загиблих"), ...dissent(injured, "поранених"), "."];
}

function dissent(figure: Figure | null, what: string): Part[] {
  if (!figure?.contested || figure.low === null) return [];
  const high = figure.high === null ? `${figure.low} або більше` : `від ${figure.low} до ${figure.high}`;
  return [`; дані про кількість ${what} розходяться, `, { text: high, figure: figureKey(figure), contested: true }];
}

function interceptionWords(told: Told): string {
  const totals = itemsOf(told.figures, "intercepted").filter(isSayable).slice(0, 3);
  if (totals.length === 0) return "працює протиповітряна оборона";
  const phrases = totals.map((figure) => {
    const launched = told.figures.find((other) => other.metric === "launched" && other.item === figure.item);
    const of = isSayable(launched ?? null) ? ` із ${numbers.format(countOf(launched as Figure))}` : "";
    const parts = told.figures.filter((other) => other.partOf === figureKey(figure) && isSayable(other));
    const named = parts.map((part) => `${digits(part)} ${itemWord(part.item, formCount(part))}`);
    return `${digits(figure)}${of} ${objectWord(figure.item, of ? 5 : formCount(figure))}${named.length ? ` (з них ${joined(named, "і")})` : ""}`;
  });
  return `збито ${joined(phrases, "і")}`;
}

function measure(told: Told): string {
  const planned = told.modality === "planned";
  const evacuated = totalOf(told.figures, "evacuated");
  const dark = totalOf(told.figures, "without_power");
  switch (told.type) {
    case "measure.school_closure":
      return planned ? "школи планують закрити" : "школи закрито";
    case "measure.checkpoint":
      return planned ? "планують блокпости" : "встановлено блокпости";
    case "measure.evacuation":
      if (isSayable(evacuated)) return `евакуйовано ${digits(evacuated)} ${personWord(evacuated, "людину")}`;
      return planned ? "планують евакуацію" : "евакуація";
    case "measure.curfew":
      return planned ? "планують комендантську годину" : "комендантська година";
    default:
      return isSayable(dark)
        ? `без світла ${digits(dark)} ${form(formCount(dark), ["абонент", "абоненти", "абонентів"])}`
        : "без світла чи тепла";
  }
}

const statements: Partial<Record<EventType, string>> = {
  "statement.promise": "обіцянка",
  "statement.forecast": "прогноз",
  "statement.accusation": "звинувачення",
  "statement.denial": "заперечення",
  "statement.assessment": "оцінка",
};

function statement(told: Told): string {
  const who = told.actors.find((actor) => actor.role !== "target")?.name ?? null;
  if (told.type === "diplomacy.visit") return `візит${who ? ` (${who})` : ""}`;
  if (told.type === "statement.losses") {
    const losses = told.figures.filter((figure) => figure.metric === "losses" && isSayable(figure)).slice(0, 3);
    const list = joined(
      losses.map((figure) => `${digits(figure)} ${itemWord(figure.item, formCount(figure))}`),
      "і",
    );
    return list ? `заявлені втрати: ${list}` : "підрахунок заявлених втрат";
  }
  return `${statements[told.type] ?? "заява"}${who ? ` (${who})` : ""}`;
}

function nounOf(told: Told): Noun {
  if (told.scope === "aggregate") return attacks;
  return (told.scope === "wave" ? waves[told.type] : undefined) ?? nouns[told.type] ?? { is: "подія", of: "події" };
}

function doubt(told: Told): string {
  if (told.modality === "alleged") return "за неперевіреними даними, ";
  if (told.modality === "negated") return "спростовано: ";
  return told.modality === "planned" ? "планується: " : "";
}

function placed(where: Where): string {
  return where.precision === "near" ? `${where.name} (поблизу)` : where.name;
}

function damageWords(figures: readonly Figure[]): string {
  const damaged = itemsOf(figures, "damaged").slice(0, 2);
  const named = damaged.map((figure) => (countOf(figure) === 0 ? itemWord(figure.item, 2) : accusative(figure)));
  return named.length ? `пошкоджено ${joined(named, "і")}` : "";
}

/** "школу", "2 школи", "5 шкіл" after "пошкоджено": a lone thing needs no number. */
function accusative(figure: Figure): string {
  const isLone = countOf(figure) === 1 && figure.qualifier === "exact";
  const word = objectWord(figure.item, formCount(figure));
  return isLone ? word : `${digits(figure)} ${word}`;
}

/** A thing as object of "збито" or "пошкоджено": after one, feminine nouns and their adjectives change ("31 ракету"). */
function objectWord(item: Item | null, count: number): string {
  const word = itemWord(item, count);
  if (plurals.select(count) !== "one") return word;
  const words = word.split(" ");
  return words
    .map((part, index) => {
      const object = part.replace(/а$/, "у");
      return index === 0 || index === words.length - 1 ? object.replace(/я$/, "ю") : object;
    })
    .join(" ");
}

function people(figure: Figure, one: string, many: string): string {
  const count = countOf(figure);
  if (count === 0) return `кілька ${many}`;
  if (isGenitive(figure)) return `${digits(figure)} ${isLikeOne(figure) ? one.replace(/ий$/, "ого") : many}`;
  if (count === 1) return figure.qualifier === "exact" ? `один ${one}` : `${qualified(figure, "один")} ${one}`;
  const word = count <= 10 ? (collectives[count] ?? "") : numbers.format(count);
  return `${qualified(figure, word)} ${count > 20 && plurals.select(count) === "one" ? one : many}`;
}

function digits(figure: Figure): string {
  return countOf(figure) === 0 ? "кілька" : qualified(figure, numbers.format(countOf(figure)));
}

function qualified(figure: Figure, number: string): string {
  if (figure.qualifier === "at_least") return `щонайменше ${number}`;
  if (figure.qualifier === "about") return `близько ${number}`;
  if (figure.qualifier === "up_to") return `до ${number}`;
  return number;
}

/** "Близько" and "до" ask for the genitive, whatever the number. */
function isGenitive({ qualifier }: Figure): boolean {
  return qualifier === "about" || qualifier === "up_to";
}

/** 1, 21, 31: the number takes the noun's singular. */
function isLikeOne(figure: Figure): boolean {
  return plurals.select(countOf(figure)) === "one";
}

/** The number whose form a noun takes after a figure: in the genitive two to four are like five. */
function formCount(figure: Figure): number {
  return isGenitive(figure) && !isLikeOne(figure) ? 5 : countOf(figure);
}

function personWord(figure: Figure, one: "людина" | "людину"): string {
  return form(formCount(figure), [isGenitive(figure) ? "людини" : one, "людини", "людей"]);
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
  return form(count, item === null ? ["ціль", "цілі", "цілей"] : ukrainianItems[item]);
}

/** Form of a noun after a number; several without a number takes the genitive plural. */
function form(count: number, forms: readonly [string, string, string]): string {
  if (count === 0) return forms[2];
  const rule = plurals.select(count);
  return rule === "one" ? forms[0] : rule === "few" ? forms[1] : forms[2];
}

function figurePart(figure: Figure, text: string): Part {
  return { text, figure: figureKey(figure), contested: figure.contested };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
