import type { AidFinance, AidStatus, AidType } from "@tocsin/model";
import type { Phrase } from "../lexicon/types.ts";

/** A country or body that gives. `code` is ISO 3166-1, or the body's own (EU, EIB, EBRD, IMF, WB, NATO, UN). */
export interface DonorWords {
  code: string;
  names: readonly Phrase[];
  /** Adjectives and demonyms: they name the donor only beside its government, or when nothing else does. */
  adjectives: readonly Phrase[];
  /** Capitals, parliaments, ministries that stand for the state: "Berlin", "the Bundestag". */
  metonyms: readonly Phrase[];
}

export interface ItemWords {
  /** Canonical English name, the same in every language. */
  item: string;
  type: AidType;
  forms: readonly Phrase[];
}

/** What aid reading knows of one language, as data. Phrases as in the lexicon. */
export interface AidLexicon {
  donors: readonly DonorWords[];
  /** Ukraine in all its forms, its forces and government, and the list of arms bought for it (PURL). */
  ukraine: readonly Phrase[];
  /** Words right before a country that make it a place or a receiver: "to", "in", "для". */
  notGiver: readonly Phrase[];
  /** Words before such a one, or before a name, by which it gives or speaks all the same: "thanks to", "according to". */
  credits: string;
  /** Words up to four before a body that only passes on: "through the agency of". */
  via: string;
  /** Words behind an adjective that make it the government's: "government", "minister". */
  government: readonly Phrase[];
  /** Articles that may stand before a donor's name. */
  articles: string;
  /** Words that lead from a sum to what it is spent on, and never from a count to what it counts: "on", "for". */
  purposes: string;
  /** Words for aid itself: with a donor they are enough for a statement. */
  nouns: readonly (readonly [forms: Phrase, type: AidType | null, finance: AidFinance | null])[];
  /** Words that speak of aid only beside an amount or a thing given. */
  weakNouns: readonly (readonly [forms: Phrase, type: AidType | null, finance: AidFinance | null])[];
  /** Phrases with a word of aid that tell of none: "prêt à", ready to. */
  notAid: readonly Phrase[];
  /** Words of fighting: a thing named beside them is used, not given. */
  attacks: readonly Phrase[];
  types: readonly (readonly [forms: Phrase, type: AidType])[];
  /** Phrases in which such a word tells of no type: "budget committee". */
  noType: readonly Phrase[];
  finances: readonly (readonly [forms: Phrase, finance: AidFinance])[];
  /** Verbs and nouns of status. */
  statuses: readonly (readonly [forms: Phrase, status: AidStatus])[];
  /** Phrases in which such a word tells of no package: "frozen Russian assets". */
  noStatus: readonly Phrase[];
  /** "includes", "consists of": the sentence goes on with what a package holds. */
  contains: readonly Phrase[];
  /** Bodies whose approval makes a law. */
  parliaments: readonly Phrase[];
  /** "would", "if", "whether": the verb that follows has not come about. */
  open: readonly Phrase[];
  negations: readonly Phrase[];
  items: readonly ItemWords[];
  coalitions: readonly (readonly [name: string, forms: readonly Phrase[]])[];
  /** "led by": the donors that follow lead. */
  ledBy: readonly Phrase[];
  /** "lead": the donors before it lead. */
  leads: readonly Phrase[];
  joins: readonly Phrase[];
  /** Sums over years: no package of their own. */
  cumulative: readonly Phrase[];
  /** "since the invasion": sums told beside it are what was given before. */
  since: readonly Phrase[];
  /** "by the end of March": sums told beside it as done are what was given until then. */
  asOf: readonly Phrase[];
  /** "previously announced": the amount beside it is no news beside another. */
  earlier: readonly Phrase[];
  /** "new", "another", "package": what is told is a package all the same. */
  fresh: readonly Phrase[];
  /** "bringing the total to": the amounts that follow are sums of what went before. */
  totals: readonly Phrase[];
  /** "The total amount of aid": what was given before, and what is new with it. */
  sumsOfAll: readonly Phrase[];
  /** "of which", "within this package": the amount that follows is a part of the one told before. */
  partBefore: readonly Phrase[];
  /** "of it": the amount right before is a part of the one told before. */
  partAfter: readonly Phrase[];
  /** "tranche of its": the amount that follows is the whole of which a part is told. */
  wholeBefore: readonly Phrase[];
  /** "tranche", "instalment". */
  tranche: readonly Phrase[];
  /** "from a package": an amount soon behind is the whole of a tranche told of. */
  outOfWhole: readonly Phrase[];
  /** "It is part of": an amount soon behind is the whole of what was told before. */
  isPartOf: readonly Phrase[];
  /** "under its": an amount soon behind is what a smaller one is paid out of. */
  outOf: readonly Phrase[];
  /** The country itself, as receiver of its part of a wider package. */
  receiver: readonly Phrase[];
  /** Others that a wider package may be for, named beside Ukraine. */
  otherReceivers: readonly Phrase[];
  /** Countries that get aid of their own: what is told of them in a text without Ukraine is no aid to it. */
  elsewhere: readonly Phrase[];
  /** "from": the donor that follows an amount gave it. */
  fromGiver: readonly Phrase[];
  /** "said": who stands before it gives nothing by that. */
  says: readonly Phrase[];
  /** Who pays without being named: "European allies". */
  payers: readonly Phrase[];
  /** "buy", "pay for", "at the expense of": whoever stands beside it gives, and not who sells or says so. */
  pays: readonly Phrase[];
  /** "Paid for by", "at the expense of": whoever stands right behind it gives. */
  paidBy: readonly Phrase[];
  /** "each", "a year": an amount right before it is a share or a rate. */
  rates: readonly Phrase[];
  /** "up from": the amount that follows is only compared with. */
  compared: readonly Phrase[];
  /** "needs": the amount that follows is lacking and not given. */
  needs: readonly Phrase[];
  /** "Would need to be": the amount before it is lacking and not given. */
  lacking: readonly Phrase[];
  /** "Initially": the amount that follows was replaced by another. */
  atFirst: readonly Phrase[];
  /** "Excluding", "is considering sending": the things that follow are not of the gift told before. */
  setAside: readonly Phrase[];
  /** "Ammunition for", "parts for": the thing that follows is not given. */
  partsFor: readonly Phrase[];
  /** "Summit": a body beside it only meets. */
  gatherings: readonly Phrase[];
  /** "At a press conference with": the government named behind it only stands beside who gives. */
  companions: readonly Phrase[];
  /** "Sourced from": who is named behind it sells. */
  soldBy: readonly Phrase[];
  /** "Initiative": whose it is, others give to. */
  initiatives: readonly Phrase[];
  /** "To replace those": things that stay with the giver, for others that were given. */
  replaces: readonly Phrase[];
  /** "Averaged", "each package": the amount that follows is no package by itself. */
  averages: readonly Phrase[];
  /** "From" and "to" of "from one sum to another": only the second is given. */
  risesFrom: string;
  risesTo: string;
  /** Assets that are held, and what they yield: a sum of them is not given. */
  assets: readonly Phrase[];
  /** Whose dollars are meant where the words do not say: those of the donor, or always US dollars. */
  plainDollar: "donor" | "USD";
  /** Charities, volunteers, cities: what they give is no country's aid. */
  privateGivers: readonly Phrase[];
  /** "While", "amid": another's aid may be told behind it that does not come. */
  meanwhile: readonly Phrase[];
  /** "And its allies": the sum is of others too, who are not named. */
  withOthers: readonly Phrase[];
  /** "Will not take part", "opposed", "refused": whoever stands before it gives nothing of what is told. */
  refuses: readonly Phrase[];
  /** "Called on": what Ukraine asks for behind it is not given. */
  asks: readonly Phrase[];
  /** "Thanks": who is thanked for a sum gave it. */
  thanks: readonly Phrase[];
  /** "Ukraine will buy": what it pays for itself is no aid. */
  buys: readonly Phrase[];
  /** Words by which donors give together: "and", "with". */
  togetherWords: string;
  /** "Of" between two numbers: "three of the six jets". */
  shareWords: string;
  /** Words between an amount and the same in another currency: "or about". */
  conversionWords: string;
  /** Money that is no aid: damage, rewards, fines, revenues. */
  otherMoney: readonly Phrase[];
}
