import type { EventType, Item, Metric, NoiseReason, Population, ReportLanguage } from "@tocsin/model";

/**
 * A phrase: words in lower case (ё as е, straight apostrophes), parted by spaces. `kill*` matches a beginning, `a|b` either
 * word, `?word` may be absent. A lexicon's phrases are matched on tokens, longest first.
 */
export type Phrase = string;

/** Where a casualty word has its number: before it ("four killed"), after it ("killing four"), or after a rise ("toll … to 12"). */
export type Slot = "before" | "after" | "toll";

/** A metric, or `victims`: killed and injured together ("five people were shot", "12 casualties"). */
export type CasualtyMetric = Metric | "victims";

export interface CasualtyEntry {
  metric: CasualtyMetric;
  slots: Slot[];
  forms: Phrase[];
  /** The word itself names people ("the wounded", "поранених"): a number right before it needs no other noun. */
  noun?: boolean;
  /** Done by the subject to himself ("took his own life"): counted like "killed himself". */
  self?: boolean;
  /** The word itself counts them ("triple homicide"). */
  counts?: number;
  /** "Killed or wounded": neither is counted. */
  mixed?: boolean;
  /** Said of violence, hardly of illness or accident ("wounded", "поранено"). */
  violent?: boolean;
  /** True only right before a place: "300 people left Sumy" and not "left 300 people without power". */
  beforePlace?: boolean;
  /** True only where a hospital is named behind: "sent three people to Kherson's regional hospital". */
  toHospital?: boolean;
  /** Counts only where nothing else tells how many: "лікуватимуться вдома". */
  weak?: true;
  /** True only of lives: "claimed three lives", "cost five people their lives". */
  ofLives?: true;
  /** "Смерть", "життя": a noun behind it stands in the genitive, whose form of one may be that of several. */
  ofWhom?: true;
  /** True only of whom "у" stands before: "у двух женщин осколочные ранения". */
  borne?: boolean;
}

/** "No casualties": a stated zero of these metrics. */
export interface ZeroEntry {
  metrics: Metric[];
  forms: Phrase[];
}

export interface PersonEntry {
  population: Population;
  forms: Phrase[];
  /** "Ukrainien", an adjective too, and "життя": a person only right behind a number or an article. */
  adjective?: boolean;
  /** "himself": the doer is one more victim. */
  reflexive?: boolean;
  /** The dead themselves ("bodies"): what is freed or found of them is no rescue. */
  dead?: boolean;
  /** Households and customers: counted where power is cut, and never among the hurt. */
  accounts?: boolean;
  /** Who steers what was hit ("the driver"; with an article, and not told of before, one more of those on board), or rides in it: never one person. */
  aboard?: "steers" | "rides";
  /** True when the form is singular: without a number it is one person; false: a plural, which alone is "several". */
  one: boolean;
  /** "A couple", "her parents": one word for two people. */
  pair?: boolean;
}

export interface WeaponEntry {
  item: Item;
  /** What an attack with it is. */
  type: EventType | null;
  forms: Phrase[];
}

export interface ObjectEntry {
  item: Item;
  forms: Phrase[];
  /** True for plural forms, which without a number are "several". */
  many?: boolean;
}

export interface ActEntry {
  /** Null when only the weapon tells the type ("strike", "attack"). */
  type: EventType | null;
  forms: Phrase[];
  /** Weak words need a place, a time or a victim beside them to be an event ("hit", "fire"). */
  weak?: boolean;
  /** "Repelled an assault": who says it is the defender. */
  repels?: boolean;
}

export interface MeasureEntry {
  type: EventType;
  /** All groups must be met in one clause ("close*" and "school*"). */
  groups: Phrase[][];
  /** News of the war only beside an attack: heating is also cut for repairs. */
  afterAttack?: true;
}

export interface StatementEntry {
  type: EventType;
  forms: Phrase[];
}

/** Words that change how a sentence is to be taken. */
export interface Cues {
  /** To come: "will", "plans to", "is to be". */
  planned: Phrase[];
  /** "allegedly", "reportedly", "claimed". */
  alleged: Phrase[];
  /** "no strikes were", "did not hit". */
  negated: Phrase[];
  ongoing: Phrase[];
  /** Feared or possible, never an event: "risk of", "threat of", "if". */
  hypothetical: Phrase[];
  /** Rumours, and what is refuted, to the end of the sentence: "denied reports of", "rumours spread that". */
  refuted: Phrase[];
  /** Time and again, no event of its own: "regularly", "often". */
  habitual: Phrase[];
  /** Harm that is no act of war: a flood, a storm, a road accident, domestic gas, a drill. */
  accident: Phrase[];
  /** What explains a shot or a blast in the war's countries as no act of war: a quarrel, a robbery. */
  crime: Phrase[];
  /** Where the name of a weapon means none that flies or lies there: "coal mine", "parts for drones". */
  noWeapons: Phrase[];
  /** Fires and the like, whose growing toll is no attack's where no attack is told of. */
  mishap: Phrase[];
  /** What is only played: "за легендою навчань". Weapons that fly there are none. */
  drill: Phrase[];
  /** Forces and lands of wars that are fought elsewhere: "Israeli strikes", "the Gaza Strip". */
  otherWar: Phrase[];
  /** What lies there and is cleared: "sappers defused a bomb". Nothing is shot down. */
  disposal: Phrase[];
  /** Prisoners and their exchange: whoever is freed, taken or handed over there is no town. */
  captives: Phrase[];
  /** Told as context: "the last large-scale", "earlier", "since the start of the invasion", "in recent weeks". */
  background: Phrase[];
  /** Tells of the past: an anniversary, a minute of silence. Attacks told there without a day are no news. */
  retrospect: Phrase[];
  /** Honours paid to the dead: whatever day is told with them is not the attack's. */
  honours: Phrase[];
  /** What is done after an attack, on a day that is not its own: burials, the search of the ruins. */
  aftermath: Phrase[];
  /** Work after an attack that goes on for some time to come: "will work". */
  toCome: Phrase[];
  /** Work after an attack that ends at an hour of its own: a fire put out, a search ended, the all-clear. */
  workDone: Phrase[];
  /** "У", before people who have wounds: "у двух женщин осколочные ранения". */
  possessor: Phrase[];
  /** Those whom psychologists helped are not all hurt. */
  comforted: Phrase[];
  /** "It is with deep sorrow": opens the obituary of a soldier, where one is told of. */
  mourning: Phrase[];
  /** "Back then": opens a sentence on the day of the past just told. */
  backThen: Phrase[];
  /** "The latest in a series of": the strike told of is one, whatever came before. */
  latestOf: Phrase[];
  /** "The day before the": the attack behind, or within, only says which day. */
  dayBefore: Phrase[];
  /** "By the latest count": figures of the news, and not of what was recalled just before. */
  latestToll: Phrase[];
  /** "Died in hospital": of wounds of a day before; the day of the death is not the attack's. */
  laterDeath: Phrase[];
  /** A trial, a sentence: the attacks that it is about are past, whatever day the court sat. */
  trial: Phrase[];
  /** "It became known": the day beside it is that of the news. */
  becameKnown: Phrase[];
  /** "That attack", "cette frappe": the one told of just before. */
  thisAttack: Phrase[];
  /** "A family": those listed behind it are its members. */
  family: Phrase[];
  /** Where the sentence before told of, at the beginning of the next: "there". */
  there: Phrase[];
  /** "Again": an attack of another hour than the one told before. */
  again: Phrase[];
  /** "In a separate attack": another one than told before, though it may be of the same place and day. */
  separate: Phrase[];
  /** "Was not confirmed": what was told before it is taken back. */
  withdrawn: Phrase[];
  /** "Убитых ранее": said of the victims of another day. */
  hurtBefore: Phrase[];
  /** Opens a remark on something earlier within the sentence: "the day after", "in retaliation for". */
  aside: Phrase[];
  /** "Came", "happened": with an aside right behind, the sentence tells only what was before. */
  cameAbout: Phrase[];
  /** Counts over an area and a period: "over the past day", "a series of". */
  aggregate: Phrase[];
  /**
   * More than one attack: "обстрілів". What they did to people of a region is its total, as governors report it; empty where
   * agencies tell of one attack so.
   */
  attacks: Phrase[];
  /** A mass attack: "massive", "combined attack", "overnight attack across". */
  wave: Phrase[];
  /** "including", "among them", "of whom": what follows is a part of what stands before. */
  including: Phrase[];
  /** Beside the name of a small place: "the village of", "село", "громада". */
  locality: Phrase[];
  /** Before a place where nothing happened: "from", "allied to", "border with". */
  origin: Phrase[];
  /** An attack with the country that made it right behind: "атаки РФ", "удар Украины". Nothing happened there. */
  ofSide: Phrase[];
  /** Before a place that something goes to, and not where it comes from: "at", "on", "toward". */
  heading: Phrase[];
  /** Before a place that something happens in or near: "in", "у", "dans", "рядом с". */
  within: Phrase[];
  /** "To the hospital in": where somebody is treated, and was not hurt. */
  toHospital: Phrase[];
  /** Before a thing that only says where, and was not hit itself: "near", "outside", "рядом с". */
  beside: Phrase[];
  /** "Across Ukraine": before a whole that is counted beside its places. */
  throughout: Phrase[];
  /** "of", "out of" between two numbers: "31 of 36 drones". */
  outOf: Phrase[];
  /** "all", "усі": the number behind it is the whole. */
  all: Phrase[];
  /** "both", "обидві": two of what follows. */
  both: Phrase[];
  /** "None of 20 missiles": so many were launched, and not one was stopped. "No house was damaged": none. */
  none: Phrase[];
  /** "Two floors of a house": parts of a building, whose number counts no buildings. */
  partsOfBuilding: Phrase[];
  /** "Without damage to houses", "відсутні пошкодження": before what is not there. */
  absent: Phrase[];
  /** "Пошкоджень будинків немає": behind what is not there. */
  isAbsent: Phrase[];
  /** Opens a remark behind counted people: "most of them pensioners", "mostly women", "all miners". */
  remarkOf: Phrase[];
  /** "Lives", "life". */
  lives: Phrase[];
  /** "Who": what it opens behind people tells more of them, and their verb may stand far behind. */
  relative: Phrase[];
  /** "Which": opens more about the thing just named. */
  which: Phrase[];
  /** "When": opens what happened on the day just named. */
  when: Phrase[];
  /** "most of them": a part that nobody counted. */
  most: Phrase[];
  /** "and other regions", "others": the place named beside is not the only one. */
  others: Phrase[];
  /** "Other cities": behind a city and "and", what is counted is the country's. */
  otherCities: Phrase[];
  /** "Kherson and the region": the city named before, and the region around it. */
  andRegion: Phrase[];
  /** "On average": what is counted beside it is no toll of an attack. */
  average: Phrase[];
  /** "The most", "the greatest number of": the number of the weapons behind it stands behind a dash. */
  greatestNumber: Phrase[];
  /** "Launches of" between a number and the weapons: as many were sent. */
  launchesOf: Phrase[];
  /** "A second", "another": of an attack or a weapon beside the one told before. */
  another: Phrase[];
  /** "The rest": what is left of a count that was dealt out. */
  rest: Phrase[];
  /** "locations": what a number of weapons that got through is said to have struck. */
  sites: Phrase[];
  /** "districts", "settlements": what is counted with them is no weapon ("атакував два райони дронами"). */
  units: Phrase[];
  /** "notably", "also": the place that follows is one of several. */
  among: Phrase[];
  /** "Annexed by Russia": of a land, in a year that dates nothing told of it. */
  annexed: Phrase[];
  /** "Not": a number right behind it, set off by a comma, is the wrong one ("not five, but four"). */
  wrongly: Phrase[];
  /** "But": what follows went otherwise. */
  but: Phrase[];
  /** "or" between two words for one outcome: "shot down or suppressed". */
  or: Phrase[];
  /** "each", "по": the number is that of every place named with it. */
  each: Phrase[];
  /** "Respectively": numbers belong to places in the order of both. */
  inTurn: Phrase[];
  /** "Also", "as well" before an attack: another one than told before. */
  also: Phrase[];
  /** "As a result of": the attack behind it has happened, whatever is to come of it. */
  cause: Phrase[];
  /** "As a result": what follows came of the attack told just before. */
  asResult: Phrase[];
  /** "On the road": what lies between the two towns that follow. */
  road: Phrase[];
  /** "Has imposed": whoever stands before it orders what follows. */
  orders: Phrase[];
  /** "There are": before the dead or wounded whom nobody counts. */
  thereAre: Phrase[];
  /** "De" between people and the town they are from, where the same word tells where something was. */
  homeOf: Phrase[];
  /** "In addition to": before people whom the text has counted, or counts with it. */
  besides: Phrase[];
  /** "During a visit to": where somebody was when it happened elsewhere. */
  besideVisit: Phrase[];
  /** "Talks", "a summit": a place of a country at peace in the sentence is where they were held. */
  talks: Phrase[];
  /** "another", "more": adds to what was told before. */
  additional: Phrase[];
  /** "rose to", "increased": the figure that follows is the new total. */
  growth: Phrase[];
  /** Before who did it: "killed by", "tué par". */
  doer: Phrase[];
  /** Several people told of before: "they". */
  they: Phrase[];
  /** Whom it was done to, behind the verb: "shot him", so that who stands before it did it. */
  doneTo: Phrase[];
  /** Behind a verb that kills or wounds, the people named just before: "killing him", "вбивши його". */
  victimBehind: Phrase[];
  /** The same before the verb: "le tuant". */
  victimBefore: Phrase[];
  /** Clause joints with a new subject: "while", "whereas". */
  joint: Phrase[];
  /** What became of a dam or a power station after a strike: "threat of a breach", "out of service", "closed to traffic". */
  siteState: Phrase[];
  /** "Was attacked", "came under", "зазнала": who stands before it is attacked, and sent nothing. */
  undergoes: Phrase[];
  /** "The deadliest": the day that "since" names behind it is another attack's. */
  record: Phrase[];
  /** "The toll worsens": what follows are its new figures. */
  worsens: Phrase[];
  /** "The number of strikes": no strike where the words say that it has grown or fallen. */
  rateOfAttacks: Phrase[];
  /** "Has risen", "dropped": of how many attacks there are. */
  rateChanges: Phrase[];
  /** "Have increased the number of strikes", "a rise in attacks": how many there are has changed, and none is told of. */
  moreAttacks: Phrase[];
  /** "Has risen": of a toll that the sentence names, figure or none. */
  rises: Phrase[];
  /** "The incident occurred": where an attack told before was. */
  scene: Phrase[];
  /** "Travelling from": where somebody comes from, and mostly where he goes to, stand behind it. */
  travelsFrom: Phrase[];
  /** "On their way to": where somebody goes stands behind it, and he is not there yet. */
  travelsTo: Phrase[];
  /** Ships, whose name stands right behind: "the landing ship Novocherkassk". */
  vessel: Phrase[];
  /** Ships of a navy. */
  warship: Phrase[];
  /** Trains, whose way is told beside them: "the A–B train", "a train from A to B". */
  train: Phrase[];
  /** "To" between the ends of a train's way. */
  routeTo: Phrase[];
  /** "Between" two towns: near both, and in neither. */
  between: Phrase[];
  /** "Heading for": where weapons were flying when they were shot down. */
  bound: Phrase[];
  /** "Flew back to", "повернувся в": where some of the weapons went on to, and where none was shot down. */
  strayed: Phrase[];
  /** "Since": what such a day is told behind. */
  since: Phrase[];
  /** "Rescuers finished", "under the rubble": a toll told beside it is of a building that was struck. */
  rescue: Phrase[];
  /** "Clarified: 15": the bare number behind it corrects what was counted before. */
  corrects: Phrase[];
  /** "During": an evacuation behind it is when something happened, and no news of its own. */
  during: Phrase[];
  /** "The incident occurred", "це сталося": where and when the attack told just before was. */
  incident: Phrase[];
  /** Those who are in a building or a train: "the tenants", "the staff", "passengers". */
  occupants: Phrase[];
  /** "Resident of": whose home is named behind it. */
  resident: Phrase[];
  /** "Hourly outages by a schedule": power that is shared out, which is a blackout only right after an attack. */
  scheduled: Phrase[];
  /** "In seven regions": over the country, and in none of them alone. */
  acrossRegions: Phrase[];
}

export interface Speech {
  /** "said", "reported": the speaker stands beside. */
  say: Phrase[];
  /** "according to", "за словами": the speaker follows. */
  per: Phrase[];
  /** "According to him", "за його словами": who was named before. */
  perHim: Phrase[];
  /** "The statement says", "йдеться в повідомленні": of whoever spoke before, where nobody is named beside. */
  statement: Phrase[];
  /** "This was reported by", "Про це повідомив": tells who said the sentences before. */
  back: Phrase[];
  /** "sources", "media", "eyewitnesses": relayed, nobody named. */
  anonymous: Phrase[];
  /** Channels: "on Telegram", "in a post on Facebook". */
  channel: Phrase[];
  /** Personal pronouns of the third person. */
  pronouns: Phrase[];
  /** Unsure, denying and estimating verbs by stance. */
  deny: Phrase[];
  estimate: Phrase[];
}

export interface OfficeEntry {
  /** Canonical English title without place ("mayor", "governor", "spokesperson"). */
  office: string;
  forms: Phrase[];
  /** Official of one region or city: the place named beside is his. */
  local?: boolean;
  /** Side, where the title alone tells it. */
  side?: "UA" | "RU" | "US" | null;
}

export interface BodyEntry {
  /** Canonical English name. */
  name: string;
  forms: Phrase[];
  side?: "UA" | "RU" | null;
  /** Counts the civilian dead and hurt of a country by the month. */
  tallies?: boolean;
  /** A group that fights by itself, and tells of it. */
  fights?: boolean;
  /** Tells of its own forces' strikes: one that it announces without a place or a doer is on the other side. */
  commands?: boolean;
  /** The body's words are of another side's making when these stand before ("Russian defence ministry"). */
  sided?: boolean;
}

export interface NoiseEntry {
  reason: NoiseReason;
  /** Tested on the trimmed sentence or line, case-insensitive. Must be linear: no nested repetition. */
  pattern: RegExp;
  /** Whole line (paragraph), or the sentence only. */
  scope: "line" | "sentence";
  /** What is background goes on to the end of its line, or to the first sentence that this fits. */
  until?: RegExp;
  /** What is background goes on in the next line, where that begins so: "It is known that", "Then". */
  goesOn?: RegExp;
}

export interface ActorEntry {
  /** "The enemy": the other side than that of who speaks, or of the place that is attacked. */
  enemy?: true;
  name: string;
  /** ISO 3166-1 side. */
  side: string;
  forms: Phrase[];
}

/** All that the engine knows of a language. A new language is a folder with one of these. */
export interface Lexicon {
  lang: ReportLanguage;
  /** The side whose air defence is meant where a text in this language names none; null where either may be. */
  defends: "UA" | null;
  /** Words ending in a full stop that end no sentence, without the stop, lower case. */
  abbreviations: string[];
  /** Abbreviations of two words that close a phrase, so that a capital behind them opens a sentence: "1966 р.н. Триває пошук". */
  closings: string[];
  noise: NoiseEntry[];
  casualties: CasualtyEntry[];
  zeros: ZeroEntry[];
  persons: PersonEntry[];
  /** Indefinite articles ("a", "an"); empty where a bare singular noun means one. */
  article: Phrase[];
  /** "another", "one more": one person, also without a noun. */
  one: Phrase[];
  /** Definite words: "the", "this", "those": the people were named before. */
  definite: Phrase[];
  /** Words of `one` that tell how many there are with this one: "a fifth". */
  ordinals: Readonly<Record<string, number>>;
  /** "his", "her", "їхній": kin, not named before. */
  possessive: Phrase[];
  /** What tells of a person behind the noun: "in her 50s". */
  tails: Phrase[];
  /** Between a person and his age: "aged", "âgée de". */
  ageLinks: Phrase[];
  /**
   * Endings by which a word that no list has is known as who does a trade, in the nominative or the accusative of one, and those
   * of a word for what befell one person. Null in a language with articles.
   */
  trade: { noun: RegExp; befell: RegExp } | null;
  /** Nouns for people whose genitive of one is spelt like several ("жінки"): behind "the death of" they are one. Lower case. */
  genitiveOne: ReadonlySet<string>;
  /** Numerals said of people only ("двоє", "четверо"), in lower case. */
  collectives: ReadonlySet<string>;
  /** Where people write ("on Telegram Oleh Roe said"), in lower case: no part of a name, and no place. */
  channels: ReadonlySet<string>;
  /** Adjectives and other words that may stand between a number and its noun. */
  modifiers: Phrase[];
  /** Words that may stand between a group of people and its verb: auxiliaries, adverbs. */
  fillers: Phrase[];
  /** "and", "as well as". */
  and: Phrase[];
  weapons: WeaponEntry[];
  /** "air targets": counted where the weapons are not named. */
  airTargets: Phrase[];
  /** Words for a weapon that mean one of them by their form, where no number stands; none in a language with articles. */
  oneWeapon: ReadonlySet<string>;
  /** Words for what was done to one weapon by their form ("сбит"), where its own word has none; none in a language with articles. */
  oneStopped: ReadonlySet<string>;
  /**
   * "the Ukrainian capital"; country null for "the capital" alone; `region` and `district` for the seat of the one named last.
   */
  capitals: { country: "UA" | "RU" | "region" | "district" | null; forms: Phrase[] }[];
  /** "On Russian soil", "the Ukrainian border regions": the country, by an adjective. */
  soil: { country: "UA" | "RU"; forms: Phrase[] }[];
  /** "Polish": of a country beside the war, over which weapons stray and are shot down. */
  neighbours: { country: string; forms: Phrase[] }[];
  /** "in the city", "across the region": the one told of before, where no name follows. */
  sameArea: Record<"settlement" | "region" | "country", Phrase[]>;
  objects: ObjectEntry[];
  damages: { slots: Slot[]; forms: Phrase[] }[];
  /** "fell on": wreckage before it, what it fell on behind it. */
  falls: Phrase[];
  acts: ActEntry[];
  /** `flies`: said of nothing that stays on the ground, so that shells and rockets may be meant. */
  intercepts: { slots: Slot[]; forms: Phrase[]; flies?: true }[];
  /** `seen`: of weapons that were detected, by whoever is attacked. */
  launches: { slots: Slot[]; forms: Phrase[]; seen?: true }[];
  /** "Lost from radar", "suppressed": gone without being shot down and without a hit. */
  disappearances: { slots: Slot[]; forms: Phrase[] }[];
  /** "Hits by": weapons that got through. `atSites`: only before a number of places ("struck 15 locations"). */
  impacts: { slots: Slot[]; forms: Phrase[]; atSites?: true }[];
  /**
   * What weapons themselves are said to have done: "attacked" (`launched`), "slammed into" (`hit`); null for words of either, as
   * what they did it to tells: "struck".
   */
  arrivals: { slots: Slot[]; metric: "launched" | "hit" | null; forms: Phrase[] }[];
  /** Before the weapons an attack is made with: "with", "using", "avec"; case endings say it in Ukrainian and Russian. */
  means: Phrase[];
  measures: MeasureEntry[];
  statements: StatementEntry[];
  visits: Phrase[];
  alerts: Phrase[];
  /** `ofForces`: said of what an army lost, so that few men may be meant. */
  losses: { slots: Slot[]; forms: Phrase[]; ofForces?: true }[];
  cues: Cues;
  speech: Speech;
  offices: OfficeEntry[];
  bodies: BodyEntry[];
  actors: ActorEntry[];
}
