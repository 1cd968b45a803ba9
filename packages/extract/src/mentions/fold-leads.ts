import { type DraftClaim, type Frame, rankOf, relatePlaces, timesMeet } from "./frame.ts";

/** Index of the last sentence that may be of the headline and the lead. */
const leadSentences = 3;
/** Rank of a settlement's surroundings. */
const leastExact = 4;

/**
 * "A missile struck a market in the Donetsk region, killing 17. The attack in A killed 17 people": a lead that says only in what
 * part of the country, or in which region, and the one place below where it was, with the same dead.
 */
export function foldLeads(frames: readonly Frame[]): Frame[] {
  const attacks = frames.filter((frame) => frame.family === "attack" && !frame.background);
  const folded = new Map<Frame, Frame>();
  for (const lead of attacks) {
    const place = onlyPlaceWithin(lead, attacks);
    if (!place || !isOneEvent(lead, place)) continue;
    place.claims.unshift(...lead.claims);
    for (const weapon of lead.weapons) place.weapons.add(weapon);
    for (const target of lead.targets) place.targets.add(target);
    for (const [type, votes] of lead.typeVotes) place.typeVotes.set(type, (place.typeVotes.get(type) ?? 0) + votes);
    for (const sentence of lead.sentences) place.sentences.add(sentence);
    if (lead.ownTime && !place.ownTime) {
      place.when = lead.when;
      place.ownTime = true;
    }
    place.isStruck ||= lead.isStruck;
    folded.set(lead, place);
  }
  if (!folded.size) return [...frames];
  const kept = frames.filter((frame) => !folded.has(frame));
  for (const frame of kept) {
    const parent = (frame.parent && folded.get(frame.parent)) ?? frame.parent;
    frame.parent = parent === frame ? null : parent;
  }
  return kept;
}

/** The only attack that the text places exactly in the country or region of its lead; null where there are several, or none. */
function onlyPlaceWithin(lead: Frame, attacks: readonly Frame[]): Frame | null {
  const { place } = lead;
  const opens = Math.min(...lead.sentences) <= leadSentences;
  if (!place || rankOf(place) > 2 || place.precision === "area" || lead.scope !== "single" || !opens) return null;
  if (lead.unknownName || lead.isLaunch || lead.modality !== "occurred") return null;
  const others = attacks.filter(
    (frame) => frame !== lead && frame.place && relatePlaces(frame.place, place) !== "apart",
  );
  const [only] = others;
  if (others.length !== 1 || !only?.place || rankOf(only.place) < leastExact || only.scope !== "single") return null;
  return only.unknownName ? null : only;
}

/** The same dead, more than one, told close to one another, and no other count that differs. */
function isOneEvent(lead: Frame, place: Frame): boolean {
  if (!timesMeet(lead.ownTime ? lead.when : null, place.ownTime ? place.when : null)) return false;
  if (Math.min(...place.sentences) - Math.max(...lead.sentences) > leadSentences) return false;
  const differs = (metric: DraftClaim["metric"]) => {
    const told = lead.claims.filter((c) => c.metric === metric);
    const below = place.claims.filter((c) => c.metric === metric);
    return told.length > 0 && below.length > 0 && !told.some(({ min }) => below.some((c) => c.min === min));
  };
  if (differs("killed") || differs("injured")) return false;
  if (isNamedBelow(lead, place)) return true;
  return lead.claims.some(
    ({ metric, min }) =>
      metric === "killed" && (min ?? 0) > 1 && place.claims.some((c) => c.metric === metric && c.min === min),
  );
}

/** "A bomb struck a village on Tuesday, killing 24. The bomb on Tuesday hit A": the same weapon on the same day, with nobody counted. */
function isNamedBelow(lead: Frame, place: Frame): boolean {
  if (lead.place?.precision !== "country" || !lead.ownTime || !place.ownTime) return false;
  if (Math.max(...lead.sentences) >= Math.min(...place.sentences)) return false;
  const isOfVictims = ({ metric }: DraftClaim) => metric === "killed" || metric === "injured";
  const isOneDay = lead.when?.from.slice(0, 10) === place.when?.from.slice(0, 10);
  const isOneWeapon = [...lead.weapons].some((weapon) => place.weapons.has(weapon));
  return isOneDay && isOneWeapon && lead.claims.some(isOfVictims) && !place.claims.some(isOfVictims);
}
