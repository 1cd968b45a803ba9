import type { Speaker } from "@tocsin/model";
import { isMark, type SentenceContext } from "../claims/context.ts";
import type { Hit } from "../lexicon/matcher.ts";
import { isAtWar } from "../mentions/other-wars.ts";
import { findNames, nameBeside, nameText } from "./capitalised-names.ts";
import type { Person } from "./people.ts";
import { findPersons } from "./person-matcher.ts";
import type { SpeakerMemory } from "./speaker-memory.ts";

/** Words of a sentence that may name who speaks; of equally near ones the higher rank is believed. */
export interface Candidate {
  from: number;
  to: number;
  speaker: Speaker | null;
  pronoun: boolean;
  anonymous: boolean;
  rank: number;
}

/** A place named in the sentence, as far as speakers need it. */
export interface PlaceAt {
  from: number;
  to: number;
  region: string | null;
  country: string | null;
}

/** Bodies with offices in every region: the place beside them is the one they speak of. */
const localBodies = new Set([
  "authorities",
  "police",
  "National Police",
  "prosecutor's office",
  "State Emergency Service",
  "Emergencies Ministry",
  "Investigative Committee",
  "regional military administration",
  "city military administration",
  "mayor's office",
  "operational headquarters",
]);

/** All who may speak in a sentence: known persons, offices, bodies, pronouns, unnamed sources, and unknown names beside a word of speech. */
export function findCandidates(
  context: SentenceContext,
  places: readonly PlaceAt[],
  memory: SpeakerMemory,
): Candidate[] {
  const { from, to } = context.sentence;
  // "The governor installed by Moscow" is of another place.
  const isDoer = (place: PlaceAt) => context.terms.cue("doer").some((cue) => cue.to === place.from);
  const own = places.filter((place) => !isDoer(place));
  const persons = findPersons(context.tokens, from, to);
  const candidates: Candidate[] = persons.map((hit) => personCandidate(context, hit, own, memory));
  const covered = (hit: { from: number; to: number }) => candidates.some((c) => hit.from < c.to && hit.to > c.from);
  const bodies = context.terms.of("body");
  // The "prosecutor" of "Prosecutor General's Office" is nobody's office.
  const isInBody = ({ from, to }: Hit<unknown>) =>
    bodies.some((body) => body.from <= from && body.to >= to && body.to - body.from > to - from);
  for (const office of context.terms.of("office")) {
    if (covered(office) || isInBody(office) || isPublication(context, office)) continue;
    candidates.push(officeCandidate(context, office, own, memory));
  }
  for (const body of bodies) {
    if (covered(body)) continue;
    const side = body.value.side ?? null;
    // "Authorities said Kyiv's forces struck a bakery": whom they speak of.
    const said = context.terms.speech("say").find((verb) => verb.from >= body.to)?.to ?? Number.POSITIVE_INFINITY;
    const near = nearestPlace(
      own.filter((place) => place.from < said),
      body,
      4,
    );
    const ownSide = body.value.sided ? (countryBehind(body, places) ?? sideBeside(context, body) ?? side) : side;
    const name = body.value.sided && ownSide ? sidedName(body.value.name, ownSide) : body.value.name;
    const speaker: Speaker = {
      name,
      office: null,
      region: localBodies.has(body.value.name) ? (near?.region ?? null) : null,
      side: ownSide ?? near?.country ?? null,
    };
    candidates.push({ from: body.from, to: body.to, speaker, pronoun: false, anonymous: false, rank: 1 });
  }
  for (const hit of context.terms.of("speech")) {
    if (hit.value === "pronouns" && !covered(hit))
      candidates.push({ from: hit.from, to: hit.to, speaker: null, pronoun: true, anonymous: false, rank: 0 });
    if (hit.value === "anonymous" && !covered(hit))
      candidates.push({ from: hit.from, to: hit.to, speaker: null, pronoun: false, anonymous: true, rank: 0 });
  }
  const names = speechWords(context).length > 0 ? findNames(context) : [];
  for (const name of names) {
    if (covered(name) || places.some((p) => name.from < p.to && name.to > p.from)) continue;
    const speaker: Speaker = { name: nameText(context, name), office: null, region: null, side: null };
    if (followsSpeech(context, name)) {
      candidates.push({ ...name, speaker, pronoun: false, anonymous: false, rank: 0 });
    }
  }
  return candidates;
}

/** «Главком»: a newspaper's name in quotes. */
function isPublication(context: SentenceContext, { from, to }: Hit<unknown>): boolean {
  const isQuote = (at: number) => context.tokens[at]?.text === '"';
  return isQuote(from - 1) && isQuote(to) && to - from === 1;
}

function personCandidate(
  context: SentenceContext,
  hit: Hit<Person>,
  places: readonly PlaceAt[],
  memory: SpeakerMemory,
): Candidate {
  const title = context.terms.of("office").find((o) => o.to <= hit.from && hit.from - o.to <= 4);
  const { name, side } = hit.value;
  const { office, region } = officeNow(hit, title, places) ?? memory.named(name) ?? hit.value;
  return {
    from: title?.from ?? hit.from,
    to: hit.to,
    speaker: { name, office, region, side },
    pronoun: false,
    anonymous: false,
    rank: 2,
  };
}

/** "The head of the Odesa administration N": the office that the words give, where it is of another region than the one he is known by. */
function officeNow(
  { from, value }: Hit<Person>,
  title: Hit<{ office: string; local?: boolean }> | undefined,
  places: readonly PlaceAt[],
): Pick<Speaker, "office" | "region"> | null {
  if (!title?.value.local || !value.region) return null;
  const of = places.find((place) => place.from >= title.from && place.to <= from);
  return of?.region && of.region !== value.region ? { office: title.value.office, region: of.region } : null;
}

/** An office with the unknown name beside it, or one that stands for a person named before ("the governor"). */
function officeCandidate(
  context: SentenceContext,
  hit: Hit<{ office: string; local?: boolean; side?: string | null }>,
  places: readonly PlaceAt[],
  memory: SpeakerMemory,
): Candidate {
  const near = nearestPlace(places, hit, 6);
  const name = nameBeside(context, hit, places);
  const base = { pronoun: false, anonymous: false };
  const side = sideBeside(context, hit) ?? hit.value.side ?? near?.country ?? null;
  if (name) {
    const speaker: Speaker = {
      name: nameText(context, name),
      office: hit.value.office,
      region: near?.region ?? null,
      side,
    };
    return { from: Math.min(hit.from, name.from), to: Math.max(hit.to, name.to), speaker, rank: 2, ...base };
  }
  const known = memory.holderOf(hit.value.office, near?.region ?? null);
  if (known) return { from: hit.from, to: hit.to, speaker: known, rank: 1, ...base };
  const region = hit.value.local ? (near?.region ?? null) : null;
  const speaker: Speaker = { name: hit.value.office, office: hit.value.office, region, side };
  return { from: hit.from, to: hit.to, speaker, rank: 1, ...base };
}

function nearestPlace(places: readonly PlaceAt[], hit: { from: number; to: number }, reach: number): PlaceAt | null {
  const near = places
    .filter(
      (p) =>
        (p.from >= hit.from && p.from - hit.to <= reach) || (p.to <= hit.from && hit.from - p.to <= 2) || holds(p, hit),
    )
    .sort((a, b) => gapBetween(a, hit) - gapBetween(b, hit));
  return near[0] ?? null;
}

/** "Kharkiv regional authorities": the name of the place holds the word for who speaks. */
function holds(place: PlaceAt, { from, to }: { from: number; to: number }): boolean {
  return place.from <= from && place.to >= to;
}

function gapBetween(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from >= b.to ? a.from - b.to : Math.max(0, b.from - a.to);
}

/** "The defence ministry of Armenia": a country that is not at war here. */
function countryBehind(body: { to: number }, places: readonly PlaceAt[]): string | null {
  const country = places.find(({ from }) => from === body.to)?.country ?? null;
  return country && !isAtWar(country) ? country : null;
}

function sideBeside(context: SentenceContext, hit: { from: number; to: number }): string | null {
  // "The air force said Russia had launched …": whom it speaks of.
  const said = context.terms.speech("say").find((verb) => verb.from >= hit.to);
  // "According to the ministry, Russian troops …": what stands behind the comma is whom it speaks of.
  const comma = isMark(context, hit.to, ",") ? hit.to : Number.POSITIVE_INFINITY;
  const end = Math.min(hit.to + 4, said?.from ?? Number.POSITIVE_INFINITY, comma);
  const actor = context.terms
    .of("actor")
    .find((a) => (a.from >= hit.from && a.to <= end) || (a.to <= hit.from && hit.from - a.to <= 1));
  return actor?.value.side ?? null;
}

function sidedName(name: string, side: string): string {
  return side === "RU" ? `Russian ${name}` : side === "UA" ? `${name} of Ukraine` : name;
}

function followsSpeech(context: SentenceContext, name: { from: number; to: number }): boolean {
  return speechWords(context).some((word) => word.to === name.from || word.from === name.to);
}

function speechWords({ terms }: SentenceContext): { from: number; to: number }[] {
  return [...terms.speech("say"), ...terms.speech("per")];
}
