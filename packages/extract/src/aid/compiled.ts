import type { AidFinance, AidStatus, AidType, ReportLanguage } from "@tocsin/model";
import { armsNames } from "../lexicon/arms-names.ts";
import { enAid } from "../lexicon/en/aid.ts";
import { frAid } from "../lexicon/fr/aid.ts";
import { PhraseMatcher } from "../lexicon/matcher.ts";
import { ruAid } from "../lexicon/ru/aid.ts";
import { ukAid } from "../lexicon/uk/aid.ts";
import type { AidLexicon } from "./aid-lexicon.ts";
import { bodyNames } from "./bodies.ts";

/** A word of aid found in a sentence. */
export type AidCue =
  | { is: "donor"; code: string; name: string; how: "name" | "metonym" | "adjective" }
  | { is: "noun"; strong: boolean; type: AidType | null; finance: AidFinance | null }
  | { is: "type"; type: AidType | null }
  | { is: "finance"; finance: AidFinance }
  | { is: "status"; status: AidStatus | null }
  | { is: "item"; item: string; type: AidType }
  | { is: "coalition"; name: string }
  | { [K in PlainCue]: { is: K } }[PlainCue];

export type PlainCue =
  | "ukraine"
  | "government"
  | "parliament"
  | "open"
  | "negation"
  | "ledBy"
  | "leads"
  | "joins"
  | "contains"
  | "cumulative"
  | "since"
  | "asOf"
  | "earlier"
  | "fresh"
  | "totals"
  | "sumOfAll"
  | "partBefore"
  | "partAfter"
  | "wholeBefore"
  | "tranche"
  | "outOfWhole"
  | "isPartOf"
  | "outOf"
  | "receiver"
  | "otherReceiver"
  | "elsewhere"
  | "fromGiver"
  | "needs"
  | "says"
  | "payer"
  | "pays"
  | "paidBy"
  | "withOthers"
  | "privateGiver"
  | "meanwhile"
  | "thanks"
  | "refuses"
  | "asks"
  | "buys"
  | "rate"
  | "compared"
  | "average"
  | "lacking"
  | "atFirst"
  | "setAside"
  | "replaces"
  | "partsFor"
  | "gathering"
  | "companion"
  | "soldBy"
  | "initiative"
  | "assets"
  | "otherMoney"
  | "attack"
  | "notAid";

export interface CompiledAid {
  lang: ReportLanguage;
  matcher: PhraseMatcher<AidCue>;
  notGiver: Set<string>;
  credits: Set<string>;
  via: Set<string>;
  articles: Set<string>;
  purposes: Set<string>;
  togetherWords: Set<string>;
  shareWords: Set<string>;
  risesFrom: Set<string>;
  risesTo: Set<string>;
  plainDollar: AidLexicon["plainDollar"];
  /** Words and signs that may stand between an amount and its conversion. */
  conversionWords: Set<string>;
}

const sources: Record<ReportLanguage, AidLexicon> = { en: enAid, uk: ukAid, ru: ruAid, fr: frAid };
const compiled = new Map<ReportLanguage, CompiledAid>();

/** The aid lexicon of a language, compiled once. */
export function aidWordsOf(lang: ReportLanguage): CompiledAid {
  const known = compiled.get(lang);
  if (known) return known;
  const made = compile(sources[lang], lang);
  compiled.set(lang, made);
  return made;
}

function compile(lexicon: AidLexicon, lang: ReportLanguage): CompiledAid {
  const phrases = new PhraseMatcher<AidCue>(withoutPossessive);
  // A line of data may hold several phrases, parted by semicolons.
  const matcher = {
    add: (forms: string, cue: AidCue): void => {
      for (const phrase of forms.split(";")) phrases.add(phrase.trim(), cue);
    },
  };
  for (const { code, names, adjectives, metonyms } of lexicon.donors) {
    const name = donorNames[code] ?? code;
    for (const phrase of names) matcher.add(phrase, { is: "donor", code, name, how: "name" });
    for (const phrase of metonyms) matcher.add(phrase, { is: "donor", code, name, how: "metonym" });
    for (const phrase of adjectives) matcher.add(phrase, { is: "donor", code, name, how: "adjective" });
  }
  for (const [strong, nouns] of [[true, lexicon.nouns] as const, [false, lexicon.weakNouns] as const]) {
    for (const [forms, type, finance] of nouns) matcher.add(forms, { is: "noun", strong, type, finance });
  }
  for (const [forms, type] of lexicon.types) matcher.add(forms, { is: "type", type });
  for (const forms of lexicon.noType) matcher.add(forms, { is: "type", type: null });
  for (const [forms, finance] of lexicon.finances) matcher.add(forms, { is: "finance", finance });
  for (const [forms, status] of lexicon.statuses) matcher.add(forms, { is: "status", status });
  for (const forms of [...lexicon.noStatus, ...lexicon.assets]) matcher.add(forms, { is: "status", status: null });
  for (const { item, type, forms } of [...lexicon.items, ...armsNames]) {
    for (const phrase of forms) matcher.add(phrase, { is: "item", item, type });
  }
  for (const [name, forms] of lexicon.coalitions) {
    for (const phrase of forms) matcher.add(phrase, { is: "coalition", name });
  }
  const plain: [PlainCue, readonly string[]][] = [
    ["ukraine", lexicon.ukraine],
    ["government", lexicon.government],
    ["parliament", lexicon.parliaments],
    ["open", lexicon.open],
    ["negation", lexicon.negations],
    ["ledBy", lexicon.ledBy],
    ["leads", lexicon.leads],
    ["joins", lexicon.joins],
    ["contains", lexicon.contains],
    ["cumulative", lexicon.cumulative],
    ["since", lexicon.since],
    ["asOf", lexicon.asOf],
    ["earlier", lexicon.earlier],
    ["fresh", lexicon.fresh],
    ["totals", lexicon.totals],
    ["sumOfAll", lexicon.sumsOfAll],
    ["partBefore", lexicon.partBefore],
    ["partAfter", lexicon.partAfter],
    ["wholeBefore", lexicon.wholeBefore],
    ["tranche", lexicon.tranche],
    ["outOfWhole", lexicon.outOfWhole],
    ["isPartOf", lexicon.isPartOf],
    ["outOf", lexicon.outOf],
    ["receiver", lexicon.receiver],
    ["otherReceiver", lexicon.otherReceivers],
    ["elsewhere", lexicon.elsewhere],
    ["fromGiver", lexicon.fromGiver],
    ["needs", lexicon.needs],
    ["says", lexicon.says],
    ["payer", lexicon.payers],
    ["pays", lexicon.pays],
    ["paidBy", lexicon.paidBy],
    ["withOthers", lexicon.withOthers],
    ["meanwhile", lexicon.meanwhile],
    ["privateGiver", lexicon.privateGivers],
    ["thanks", lexicon.thanks],
    ["refuses", lexicon.refuses],
    ["asks", lexicon.asks],
    ["buys", lexicon.buys],
    ["rate", lexicon.rates],
    ["compared", lexicon.compared],
    ["average", lexicon.averages],
    ["lacking", lexicon.lacking],
    ["atFirst", lexicon.atFirst],
    ["setAside", lexicon.setAside],
    ["replaces", lexicon.replaces],
    ["partsFor", lexicon.partsFor],
    ["gathering", lexicon.gatherings],
    ["companion", lexicon.companions],
    ["soldBy", lexicon.soldBy],
    ["initiative", lexicon.initiatives],
    ["assets", lexicon.assets],
    ["otherMoney", lexicon.otherMoney],
    ["attack", lexicon.attacks],
    ["notAid", lexicon.notAid],
  ];
  for (const [is, phrases] of plain) for (const phrase of phrases) matcher.add(phrase, { is } as AidCue);
  const notGiver = new Set(lexicon.notGiver.flatMap((phrase) => (phrase.split(" ")[0] ?? "").split("|")));
  const credits = new Set(lexicon.credits.split(" "));
  const via = new Set(lexicon.via.split(" "));
  const articles = new Set(lexicon.articles.split(" "));
  const togetherWords = new Set(lexicon.togetherWords.split(" "));
  const shareWords = new Set(lexicon.shareWords.split(" "));
  const risesFrom = new Set(lexicon.risesFrom.split(" "));
  const risesTo = new Set(lexicon.risesTo.split(" "));
  const conversionWords = new Set([..."(,–-", ...lexicon.conversionWords.split(" ")]);
  return {
    lang,
    matcher: phrases,
    notGiver,
    credits,
    via,
    articles,
    purposes: new Set(lexicon.purposes.split(" ")),
    togetherWords,
    shareWords,
    risesFrom,
    risesTo,
    plainDollar: lexicon.plainDollar,
    conversionWords,
  };
}

/** "Germany's" and "Germany" are one word here. */
function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

const regionNames = new Intl.DisplayNames(["en"], { type: "region" });

/** English names of donors by code. */
export const donorNames: Record<string, string> = Object.fromEntries(
  [...new Set(enAid.donors.map((donor) => donor.code))].map((code) => [
    code,
    bodyNames[code] ?? regionNames.of(code) ?? code,
  ]),
);
