import type { LocatedPlace } from "@tocsin/gazetteer";
import type { MentionReading, Reading, ReportLanguage } from "@tocsin/model";
import type { SentenceFacts } from "./facts.ts";

const belligerents = new Set<string | null>(["UA", "RU", "BY"]);

/** Countries near the war, where its weapons fall and its saboteurs act. */
const reached = new Set<string | null>([
  ...belligerents,
  "PL",
  "RO",
  "MD",
  "LT",
  "LV",
  "EE",
  "FI",
  "HU",
  "SK",
  "BG",
  "TR",
]);

/** Whether a country is at war here. */
export function isAtWar(country: string | null): boolean {
  return belligerents.has(country);
}

/** Whether this war is fought, or felt, in a country; true for seas and other places of no country. */
export function isReached(country: string | null): boolean {
  return country === null || reached.has(country);
}

/** Whether a country is one where envoys meet, and that this war does not reach on land: Turkey's coast alone is reached. */
export function hostsTalks(country: string | null): boolean {
  return country === "TR" || !isReached(country);
}

/**
 * Takes out what a report tells of other wars: all of it, where the text is about none of this war's countries; else what it
 * places in a land that this war does not reach, unless Ukraine did it there. Shootings stay: they are told of as such
 * wherever they happen.
 *
 * @param isCovered The source covers a region of this war, so that its texts need not name a country.
 */
export function forgetOtherWars(
  reading: Reading,
  located: readonly LocatedPlace[],
  facts: readonly SentenceFacts[],
  isCovered: boolean,
): void {
  const isAllElsewhere = !isCovered && isElsewhere(located, facts, reading.report.lang);
  const isAllFar = !isCovered && areFar(located);
  const isOnlyNamed = !isCovered && namesBesideOthers(located, facts);
  const isOurs = (mention: MentionReading): boolean => {
    const country = mention.place?.country ?? null;
    if (!/^(?:strike|shelling|interception|ground|explosion|measure|statement)/.test(mention.type)) return true;
    if (belligerents.has(country)) return !(isOnlyNamed && mention.place?.precision === "country");
    const isMeasure = mention.type.startsWith("measure");
    if (!isMeasure && (isAllElsewhere || (country === null && isAllFar))) return false;
    return isReached(country) || mention.actors.some(({ name }) => name === "Ukraine");
  };
  reading.events = reading.events.filter(isOurs);
  reading.context = reading.context?.filter(isOurs);
}

/**
 * The text names neither the war's countries nor their forces or officials, and no shooting: what it tells is another war's.
 * What is written in the languages of the war and names no country at all is of the war.
 */
function isElsewhere(
  located: readonly LocatedPlace[],
  facts: readonly SentenceFacts[],
  lang: ReportLanguage | null,
): boolean {
  if (located.some(({ place }) => place && belligerents.has(place.country))) return false;
  const isOfTheWar = lang === "uk" || lang === "ru";
  if (isOfTheWar && !located.some(({ place }) => place?.country)) return false;
  const isOurs = ({ context, voice }: SentenceFacts) =>
    context.terms.of("actor").length > 0 || belligerents.has(voice?.speaker?.side ?? null);
  const isCrime = ({ acts }: SentenceFacts) => acts.some((act) => act.value.type === "attack.shooting");
  return !facts.some((sentence) => isOurs(sentence) || isCrime(sentence));
}

/** "Russia condemns Israel's strikes on Tehran": a text of another war, which names neither Ukraine nor a town of this one. */
function namesBesideOthers(located: readonly LocatedPlace[], facts: readonly SentenceFacts[]): boolean {
  const ours = located.filter(({ place }) => place && belligerents.has(place.country));
  if (ours.some(({ place }) => place?.country === "UA" || place?.precision !== "country")) return false;
  const isOfUkraine = ({ context, voice }: SentenceFacts) =>
    voice?.speaker?.side === "UA" || context.terms.of("actor").some((actor) => actor.value.side === "UA");
  const isFar = ({ place, kind }: LocatedPlace) => place !== null && kind !== "government" && !isReached(place.country);
  return located.some(isFar) && !facts.some(isOfUkraine);
}

/** All places that the text names, but for those that stand for a government, lie where this war does not reach. */
function areFar(located: readonly LocatedPlace[]): boolean {
  const countries = located.flatMap(({ place, kind }) =>
    place?.country && kind !== "government" ? [place.country] : [],
  );
  return countries.length > 0 && !countries.some(isReached);
}
