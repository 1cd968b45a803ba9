import { type EventType, type Figure, figureKey, type Item } from "@tocsin/model";
import { frenchItems } from "./items-french.ts";
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
  /** Without its article. */
  words: string;
  article: "un" | "une" | "des";
  /** Preposition before a settlement. */
  at: "sur" | "à";
}

const nouns: Partial<Record<EventType, Noun>> = {
  "strike.missile": { words: "frappe de missile", article: "une", at: "sur" },
  "strike.glide_bomb": { words: "frappe de bombe planante", article: "une", at: "sur" },
  "strike.drone": { words: "frappe de drone", article: "une", at: "sur" },
  "strike.air": { words: "frappe aérienne", article: "une", at: "sur" },
  "shelling.artillery": { words: "bombardement", article: "un", at: "sur" },
  "shelling.mlrs": { words: "tir de lance-roquettes", article: "un", at: "sur" },
  "shelling.mortar": { words: "tir de mortier", article: "un", at: "sur" },
  "explosion.unknown": { words: "explosions", article: "des", at: "à" },
  "ground.incursion": { words: "incursion", article: "une", at: "à" },
  "ground.clash": { words: "combat", article: "un", at: "à" },
  "mine.ied": { words: "explosion de mine", article: "une", at: "à" },
  "attack.shooting": { words: "fusillade", article: "une", at: "à" },
  sabotage: { words: "sabotage", article: "un", at: "à" },
};

const waves: Partial<Record<EventType, string>> = {
  "strike.missile": "attaque massive de missiles",
  "strike.drone": "attaque massive de drones",
};

const cardinals = ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const numbers = new Intl.NumberFormat("fr");
/** Items of feminine gender, for "une école" and "touchée". */
const feminine = new Set<Item>([
  "rocket",
  "glide_bomb",
  "aerial_bomb",
  "mine",
  "school",
  "university",
  "road",
  "refinery",
  "ambulance",
  "infrastructure",
]);

export const french: Grammar = { headline, sentence, words: (figure) => words(figure), counted, itemName, itemPlural };

function headline(told: Told): string {
  const family = told.type.split(".")[0];
  if (family === "interception") return upper(interceptionWords(told, true));
  if (family === "measure") return upper(measure(told));
  if (family === "alert") return `Alerte aérienne${place(told.where, "à")}`;
  if (family === "statement" || family === "diplomacy") return statement(told);
  const noun = nounOf(told);
  const killed = totalOf(told.figures, "killed");
  const injured = totalOf(told.figures, "injured");
  const effects = [
    isSayable(killed) ? `${words(killed)} ${countOf(killed) === 1 ? "mort" : "morts"}` : "",
    isSayable(injured) ? `${words(injured)} ${countOf(injured) === 1 ? "blessé" : "blessés"}` : "",
  ].filter(Boolean);
  const damage = effects.length < 2 ? damageWords(told.figures) : "";
  const hurt = joined(effects, "et");
  const tail = [hurt, damage].filter(Boolean).join(", ");
  const none = !hurt && (isNone(killed) || isNone(injured)) ? "aucune victime signalée" : "";
  const end = [tail, none].filter(Boolean).join(", ");
  return upper(`${doubt(told)}${noun.words}${place(told.where, noun.at)}${end ? `\u00a0: ${end}` : ""}`);
}

function sentence(told: Told): Part[] {
  const family = told.type.split(".")[0];
  const when = told.whenWords ? `, ${told.whenWords}` : "";
  if (family === "interception") {
    const launched = told.figures.some((figure) => figure.metric === "launched" && isSayable(figure));
    return [
      upper(interceptionWords(told, false)),
      when,
      launched ? "." : "\u00a0; le nombre de tirs n’est pas indiqué.",
    ];
  }
  if (!nouns[told.type]) return [`${headline(told)}${when}.`];
  const noun = nounOf(told);
  const plural = noun.article === "des";
  const killed = totalOf(told.figures, "killed");
  const injured = totalOf(told.figures, "injured");
  const subject = `${doubt(told)}${noun.article} ${noun.words}`;
  const parts: Part[] = [upper(subject) + place(told.where, noun.at) + (when ? `${when},` : "")];
  const verb = plural ? " ont fait " : " a fait ";
  const damage = damageWords(told.figures);
  if (isSayable(killed))
    parts.push(verb, figurePart(killed, `${digits(killed)} ${countOf(killed) === 1 ? "mort" : "morts"}`));
  if (isSayable(injured)) {
    parts.push(isSayable(killed) ? " et " : verb);
    parts.push(figurePart(injured, `${digits(injured)} ${countOf(injured) === 1 ? "blessé" : "blessés"}`));
    const serious = told.figures.find((figure) => figure.metric === "seriously_injured" && isSayable(figure));
    if (serious) parts.push(", dont ", figurePart(serious, digits(serious)), " dans un état grave");
  }
  if (!isSayable(killed) && !isSayable(injured)) {
    const e = noun.article === "une" ? "e" : "";
    parts.push(plural ? " ont été signalées" : ` a été signalé${e}`, damage ? ` (${damage})` : "");
    parts.push(
      isNone(killed) || isNone(injured) ? "\u00a0; aucune victime" : "\u00a0; le nombre de victimes n’est pas indiqué",
    );
  } else if (damage) parts.push(`\u00a0; ${damage}`);
  return [...parts, ...dissent(killed, "morts"), ...dissent(injured, "blessés"), "."];
}

function dissent(figure: Figure | null, what: string): Part[] {
  if (!figure?.contested || figure.low === null) return [];
  const high = figure.high === null ? `${figure.low} ou plus` : `de ${figure.low} à ${figure.high}`;
  return [`\u00a0; le nombre de ${what} est contesté, `, { text: high, figure: figureKey(figure), contested: true }];
}

function interceptionWords(told: Told, spelled: boolean): string {
  const totals = itemsOf(told.figures, "intercepted").filter(isSayable).slice(0, 3);
  const over = told.where
    ? told.where.precision === "country"
      ? ` au-dessus de ${definite(told.where.name)}`
      : place(told.where, "à")
    : "";
  if (totals.length === 0) return `défense aérienne active${over}`;
  const phrases = totals.map((figure) => {
    const launched = told.figures.find((other) => other.metric === "launched" && other.item === figure.item);
    const count = spelled ? words(figure, isFeminineItem(figure)) : digits(figure);
    const of = isSayable(launched ?? null) ? ` sur ${numbers.format(countOf(launched as Figure))}` : "";
    const parts = told.figures.filter((other) => other.partOf === figureKey(figure) && isSayable(other));
    const named = parts.map((part) => `${words(part, isFeminineItem(part))} ${itemOf(part)}`);
    return `${count} ${itemOf(figure)}${of}${named.length ? `, dont ${joined(named, "et")},` : ""}`;
  });
  const one = totals.length === 1 && countOf(totals[0] as Figure) === 1;
  const allFeminine = totals.every(isFeminineItem);
  return `${joined(phrases, "et")} ${allFeminine ? "abattue" : "abattu"}${one ? "" : "s"}${over}`;
}

function measure(told: Told): string {
  const planned = told.modality === "planned";
  const evacuated = totalOf(told.figures, "evacuated");
  const dark = totalOf(told.figures, "without_power");
  const here = place(told.where, "à");
  switch (told.type) {
    case "measure.school_closure":
      return planned ? `fermeture d’écoles prévue${here}` : `écoles fermées${here}`;
    case "measure.checkpoint":
      return planned ? `postes de contrôle prévus${here}` : `postes de contrôle installés${here}`;
    case "measure.evacuation":
      if (isSayable(evacuated)) {
        return `${digits(evacuated)} ${countOf(evacuated) === 1 ? "personne évacuée" : "personnes évacuées"}${here}`;
      }
      return `évacuation${planned ? " prévue" : ""}${here}`;
    case "measure.curfew":
      return `couvre-feu${planned ? " prévu" : ""}${here}`;
    default:
      return isSayable(dark)
        ? `coupure de courant${here}\u00a0: ${digits(dark)} sans électricité`
        : `coupure de courant ou de chauffage${here}`;
  }
}

const statements: Partial<Record<EventType, string>> = {
  "statement.promise": "Promesse",
  "statement.forecast": "Prévision",
  "statement.accusation": "Accusation",
  "statement.denial": "Démenti",
  "statement.assessment": "Évaluation",
};

function statement(told: Told): string {
  const who = told.actors.find((actor) => actor.role !== "target")?.name ?? null;
  if (told.type === "diplomacy.visit") return `Visite${place(told.where, "à")}${who ? `\u00a0: ${who}` : ""}`;
  if (told.type === "statement.losses") {
    const losses = told.figures.filter((figure) => figure.metric === "losses" && isSayable(figure)).slice(0, 3);
    const list = joined(
      losses.map((figure) => `${digits(figure)} ${itemOf(figure)}`),
      "et",
    );
    return list ? `Pertes revendiquées\u00a0: ${list}` : "Décompte de pertes revendiquées";
  }
  const subject = [who, told.where?.name].filter(Boolean).join(", ");
  return `${statements[told.type] ?? "Déclaration"}${subject ? `\u00a0: ${subject}` : ""}`;
}

function nounOf(told: Told): Noun {
  if (told.scope === "aggregate") return { words: "attaques", article: "des", at: "à" };
  const noun = nouns[told.type] ?? { words: "événement", article: "un", at: "à" };
  const wave = told.scope === "wave" ? waves[told.type] : undefined;
  if (wave) return { words: wave, article: "une", at: "sur" };
  return told.where?.precision === "country" ? { ...noun, at: "à" } : noun;
}

function doubt(told: Told): string {
  if (told.modality === "alleged") return "selon certaines sources, ";
  if (told.modality === "negated") return "démenti\u00a0: ";
  return told.modality === "planned" ? "prévu\u00a0: " : "";
}

function place(where: Where | null, at: "sur" | "à"): string {
  if (!where) return "";
  if (where.precision === "near") return ` près ${of(where.name)}`;
  if (where.precision === "country") return at === "sur" ? ` sur ${definite(where.name)}` : ` en ${where.name}`;
  if (where.precision === "region" && /^(oblast|région|kraï|république)/i.test(where.name))
    return ` dans ${definite(lower(where.name))}`;
  if (where.precision === "district") return ` (${where.name})`;
  // A site is named by what it is ("centrale de…"), and takes an article as a town does not.
  if (/^\p{Ll}/u.test(where.name)) {
    const to = at === "à" && where.name.startsWith("district") ? "dans" : at;
    return ` ${to} ${definite(where.name)}`.replace(/^ à le /, " au ");
  }
  return ` ${at} ${where.name}`;
}

/** First words of names that are feminine. */
const feminineName =
  /^(région|Russie|Crimée|Moldavie|Pologne|Roumanie|république|ville|centrale|base|gare|raffinerie|zone)/i;

function definite(name: string): string {
  if (/^[aeiouyéèêîôâ]/i.test(name)) return `l’${name}`;
  return feminineName.test(name) ? `la ${name}` : `le ${name}`;
}

function of(name: string): string {
  return /^[aeiouyéèêîôâ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

function damageWords(figures: readonly Figure[]): string {
  const damaged = itemsOf(figures, "damaged").slice(0, 2);
  const named = damaged.map((figure) => {
    if (countOf(figure) === 0) return `des ${itemWord(figure.item, 2)}`;
    return `${words(figure, isFeminineItem(figure))} ${itemOf(figure)}`;
  });
  if (named.length === 0) return "";
  const one = damaged.length === 1 && countOf(damaged[0] as Figure) === 1;
  const allFeminine = damaged.every(isFeminineItem);
  return `${joined(named, "et")} ${allFeminine ? "endommagée" : "endommagé"}${one ? "" : "s"}`;
}

function isFeminineItem({ item }: Figure): boolean {
  return item !== null && feminine.has(item);
}

function words(figure: Figure, isFeminine = false): string {
  const count = countOf(figure);
  if (count === 0) return figure.qualifier === "several" ? "plusieurs" : "aucun";
  const word = count === 1 && isFeminine ? "une" : count <= 10 ? (cardinals[count] ?? "") : numbers.format(count);
  return qualified(figure, word);
}

function digits(figure: Figure): string {
  return countOf(figure) === 0 ? "plusieurs" : qualified(figure, numbers.format(countOf(figure)));
}

function qualified(figure: Figure, number: string): string {
  if (figure.qualifier === "at_least") return `au moins ${number}`;
  if (figure.qualifier === "about") return `environ ${number}`;
  if (figure.qualifier === "up_to") return `jusqu’à ${number}`;
  return number;
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
  if (item === null) return count < 2 ? "cible" : "cibles";
  const forms = frenchItems[item];
  return count < 2 ? forms[0] : forms[1];
}

/** The thing that a figure counts, as its count asks; what was told as several is many. */
function itemOf(figure: Figure): string {
  return itemWord(figure.item, countOf(figure) || 2);
}

function figurePart(figure: Figure, text: string): Part {
  return { text, figure: figureKey(figure), contested: figure.contested };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
