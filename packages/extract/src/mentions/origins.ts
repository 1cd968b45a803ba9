import { isMark } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";

/** Tokens back to the word that a list of launch sites hangs on. */
const listReach = 28;
/** Words more that may stand between the word and the list that spells them out. */
const spelledReach = 3;
/** Tokens back from where the launchers stand to the word "from". */
const launcherReach = 12;

/** "From Russia", "from Yeysk and Kursk", "allied to Kyiv", "Russia-launched": nothing happened there. */
export function isOrigin(facts: SentenceFacts, place: PlaceHit): boolean {
  const { role } = place.located;
  // "The toll from Russia's strike": who struck, and not where.
  const isNamed = namesAttack(facts, place) && !isDoer(facts, place);
  if (role === "from" && (isNamed || isTakenFrom(facts, place))) return false;
  if (
    (role === "from" && !isShareOf(facts, place)) ||
    role === "office" ||
    isDoer(facts, place) ||
    isPartOfWord(facts, place) ||
    isOfBody(facts, place) ||
    isOfHospital(facts, place)
  )
    return true;
  return isInListOfOrigins(facts, place) || isOfLaunchers(facts, place);
}

/** "The toll from the Dnipro strike": the attack is named after it. */
function namesAttack({ acts, context }: SentenceFacts, { to }: PlaceHit): boolean {
  const tolls = context.terms.of("casualty").filter(({ value }) => value.slots.includes("toll"));
  return tolls.length > 0 && acts.some(({ from, value }) => from - to >= 0 && from - to <= 1 && !value.weak);
}

/** Words at most between "out of" and the place: "the villages of". */
const takenReach = 3;

/** "Drove the troops out of Kupiansk": fought over, and not where something came from. */
function isTakenFrom({ acts }: SentenceFacts, { from }: PlaceHit): boolean {
  return acts.some(({ to, value }) => value.type === "ground.clash" && from >= to && from - to <= takenReach);
}

/** "Were taken to hospitals of the A region": whose the hospital is. */
function isOfHospital({ context: { terms } }: SentenceFacts, { from }: PlaceHit): boolean {
  const hospital = terms.of("object").find((hit) => hit.value.item === "hospital" && hit.to === from);
  if (!hospital) return false;
  return terms.of("casualty").some((hit) => hit.value.metric === "hospitalised" && hit.from < hospital.to);
}

/** Words at most from "one of" to the community whose villages are meant. */
const shareReach = 3;

/** "In one of the villages of the A community": a share of it, and not where something came from. */
function isShareOf({ context }: SentenceFacts, { from }: PlaceHit): boolean {
  return context.terms
    .cue("outOf")
    .some((of) => of.to <= from && from - of.to < shareReach && context.numbers.get(of.from - 1)?.kind === "count");
}

/** "Russia launched 31 drones": the doer's country is not where it happened. */
function isDoer(facts: SentenceFacts, place: PlaceHit): boolean {
  if (place.located.place?.precision !== "country") return false;
  // "Died in Ukraine in an attack": it is where, and not who.
  if (facts.context.terms.cue("within").some((hit) => hit.to === place.from)) return false;
  if (facts.context.terms.cue("ofSide").some((hit) => hit.to === place.to)) return true;
  // "Ударів по Україні": what the strikes were on.
  if (facts.context.terms.cue("heading").some((hit) => hit.to === place.from)) return false;
  if (isOwnerOfSites(facts, place)) return false;
  // "Hit by two of Ukraine's drones".
  const isOwner = /['’]s$/.test(facts.context.tokens[place.to - 1]?.text ?? "");
  if (isOwner && facts.context.terms.at("weapon", place.to)) return true;
  const kinds = ["launch", "act", "intercept", "speech"] as const;
  const end = behindTimes(facts, endOfSides(facts, place));
  // "An attack on Ukraine, firing …": what stands behind a comma is somebody else's.
  const reach = facts.context.tokens[end]?.kind === "punct" ? [] : [end, end + 1];
  if (kinds.some((kind) => reach.some((at) => facts.context.terms.at(kind, at)))) return true;
  // "Russia kills two": what it did to whom stands behind the verb.
  return facts.casualties.some(({ from, group }) => reach.includes(from) && group.from > from);
}

/** "На чотирьох аеродромах РФ уражено літаки": whose the sites are, behind "on". */
function isOwnerOfSites({ context: { terms, numbers } }: SentenceFacts, { from }: PlaceHit): boolean {
  const sites = terms.of("object").find((hit) => hit.to === from);
  if (!sites) return false;
  const counted = [...numbers.values()].find((number) => number.to <= sites.from && sites.from - number.to <= 1);
  const opening = counted?.from ?? sites.from;
  return [...terms.cue("within"), ...terms.cue("heading")].some((cue) => cue.to === opening);
}

/** "Russia this night killed …": the time stands between the doer and what he did. */
function behindTimes({ times }: SentenceFacts, at: number): number {
  return times.reduce((end, { from, to }) => (from === end ? to : end), at);
}

/** "Russia and Ukraine traded strikes", "Russia, Ukraine report …": both are doers. */
function endOfSides({ context, places }: SentenceFacts, place: PlaceHit): number {
  const joint = context.terms.at("and", place.to)?.to ?? (isMark(context, place.to, ",") ? place.to + 1 : null);
  if (joint === null) return place.to;
  const at = context.terms.at("definite", joint)?.to ?? joint;
  const other = places.find(({ from, located }) => from === at && located.place?.precision === "country");
  return other?.to ?? place.to;
}

/** "Служба безпеки України", "МЧС России", "СК России": the country in a body's name, or of one known by its initials. */
function isOfBody({ context }: SentenceFacts, { from, to, located }: PlaceHit): boolean {
  if (located.place?.precision !== "country" || from <= context.sentence.from) return false;
  if (context.terms.of("body").some((body) => body.from < from && body.to >= to)) return true;
  const before = context.tokens[from - 1];
  return before?.kind === "word" && /^\p{Lu}{2,5}$/u.test(before.text);
}

/** Back over a list of names ("from Yeysk and Kursk", "from the occupied Donetsk region") to the word it hangs on. */
function isInListOfOrigins(facts: SentenceFacts, place: PlaceHit): boolean {
  const { terms, tokens, sentence } = facts.context;
  // "In one of the districts of A": a share, and not where something came from.
  const isShare = (at: number) => facts.context.numbers.get(at - 1)?.kind === "count";
  // "Рядом с городом", "неподалік від села": no way from there.
  const isNearness = (at: number) => terms.cue("within").some((hit) => hit.from < at && hit.to > at);
  const origins = terms.cue("origin").filter((hit) => !isShare(hit.from) && !isNearness(hit.from));
  // "The second city of Ukraine": the words hold the name.
  if (origins.some((hit) => hit.from < place.from && hit.to >= place.to)) return true;
  const including = terms.cue("including");
  let small = 0;
  let most = 1;
  for (let at = place.from; at > sentence.from && place.from - at < listReach; at--) {
    if (origins.some((hit) => hit.to === at && !isBorderRegion(facts, hit, place))) return true;
    const other = facts.places.find((hit) => at - 1 >= hit.from && at - 1 < hit.to);
    if (other?.located.role === "from") return true;
    const before = tokens[at - 1];
    const joins =
      before?.kind === "punct"
        ? ",-–—;:(".includes(before.text)
        : terms.at("and", at - 1) || terms.at("definite", at - 1);
    if (joins || other || before?.capital) continue;
    // "From the cape of Chauda in occupied Crimea": the region of a name in the list.
    if (tokens[at - 2]?.capital && terms.cue("within").some((hit) => hit.from === at - 1)) continue;
    // "From several places including the Kursk region": what the list spells out.
    if (including.some((hit) => hit.to === at)) most += spelledReach;
    if (before?.kind !== "word" || (most === 1 && terms.at("filler", at - 1)) || small++ >= most) return false;
  }
  return false;
}

/** "The border region of Sumy" is that region; "the region that borders on Ukraine" is another. */
function isBorderRegion({ context }: SentenceFacts, origin: { from: number; to: number }, place: PlaceHit): boolean {
  if (place.located.place?.precision === "country") return false;
  return context.terms.cue("locality").some((hit) => hit.to === origin.to && hit.from < origin.from);
}

/** "Launched from systems stationed in the occupied part of the region": where the launchers are, however it is put. */
function isOfLaunchers(facts: SentenceFacts, place: PlaceHit): boolean {
  const { terms, tokens, sentence } = facts.context;
  const launches = terms.of("launch");
  if (!launches.length) return false;
  // "Автобус с людьми в Рыльске": the one letter means "with" as well, where no name follows it.
  const isWith = (hit: { from: number; to: number }) =>
    tokens[hit.to - 1]?.text.length === 1 && !tokens[hit.to]?.capital;
  const origins = terms.cue("origin").filter((hit) => !isWith(hit));
  const headings = terms.cue("heading");
  for (let at = place.from; at > sentence.from && place.from - at < launcherReach; at--) {
    if (origins.some((hit) => hit.to === at)) return launches.some((hit) => hit.from < at);
    if (headings.some((hit) => hit.to === at) || launches.some((hit) => hit.to === at)) return false;
    const before = tokens[at - 1];
    if (before?.kind === "punct" && !"-–'\"".includes(before.text)) return false;
  }
  return false;
}

/** "Russia-launched", "RBC-Ukraine". */
function isPartOfWord(facts: SentenceFacts, place: PlaceHit): boolean {
  const { tokens, sentence } = facts.context;
  const last = tokens[place.to - 1];
  const first = tokens[place.from];
  if ((last && last.end > place.located.end + 2) || (first && first.start < place.located.start - 2)) return true;
  const [head, hyphen] = [tokens[place.from - 2], tokens[place.from - 1]];
  if (place.from - 2 < sentence.from || !/^[-‑]$/.test(hyphen?.text ?? "") || hyphen?.spaced || first?.spaced)
    return false;
  // "Kyiv-Kharkiv" joins two places.
  return head?.kind === "word" && !facts.places.some((other) => other.to === place.from - 1);
}
