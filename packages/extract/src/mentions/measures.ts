import type { EventType, PlaceRef } from "@tocsin/model";
import { hasMark } from "../claims/context.ts";
import { draftCasualty } from "./drafts.ts";
import { isNoEvacuation, placesLeft } from "./evacuations.ts";
import type { PlaceHit, SentenceFacts, TimeHit } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { type DraftClaim, type Frame, rankOf, relatePlaces } from "./frame.ts";
import { openFrame } from "./open-frame.ts";
import { type OutageOfPlace, outageOfLine, outagesByPlace } from "./outages.ts";
import { placeHitsNear } from "./places-near.ts";
import { hasCue, timeOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

interface Anchor {
  from: number;
  to: number;
}

/** Closures, evacuations, power cuts; those after a flood or an accident are no news of the war. */
export function readMeasures(facts: SentenceFacts, state: ReportState): void {
  if (state.isAccident(facts)) return;
  const told = measuresOf(facts, state);
  for (const { type, anchor } of told) {
    const figures = figuresOf(facts, type);
    const parts = type === "measure.blackout" ? outagesByPlace(facts) : [];
    const places =
      type === "measure.evacuation"
        ? placesLeft(facts, anchor).slice(0, 1)
        : placesOfMeasure(facts, anchor, figures, state, parts);
    const wholes = places.length ? places : placesOfWhole(parts, figures, state);
    for (const place of wholes) {
      const frame = frameOf(facts, state, type, anchor, place, parts.length > 0);
      frame.claims.push(...(place === wholes[0] ? figures : []));
    }
    tellParts(facts, state, anchor, parts);
  }
  if (told.length) return;
  const line = outageOfLine(facts, state);
  if (!line) return;
  // "Without power were:" has no place of its own.
  const head = state.frames.findLast((frame) => frame.family === "measure");
  if (head && !head.claims.length && !state.previous?.places.length) head.place = line.place;
  tellParts(facts, state, line.finding, [line]);
}

/** What is counted of each place makes a blackout there: "60,000 in A, 51,000 in B". */
function tellParts(facts: SentenceFacts, state: ReportState, anchor: Anchor, parts: readonly OutageOfPlace[]): void {
  for (const { place, finding } of parts) {
    const frame = frameOf(facts, state, "measure.blackout", anchor, place, true);
    frame.claims.push(draftCasualty(facts, finding));
  }
}

/** Where a measure is that names no place of its own: of a total dealt out, what holds the parts; null where nothing tells. */
function placesOfWhole(
  parts: readonly OutageOfPlace[],
  figures: readonly DraftClaim[],
  state: ReportState,
): (PlaceRef | null)[] {
  if (!parts.length) return [null];
  return figures.some(({ min }) => min !== null) ? [state.geography.areaOf(parts.map(({ place }) => place))] : [];
}

/** Tokens at most between two places of a list. */
const listGap = 3;

/** "Power was cut in the Lviv, Poltava and Sumy regions": each of them, where nothing is counted of all; else what holds them. */
function placesOfMeasure(
  facts: SentenceFacts,
  anchor: Anchor,
  figures: readonly DraftClaim[],
  state: ReportState,
  parts: readonly OutageOfPlace[],
): PlaceRef[] {
  const taken = new Set(parts.map(({ place }) => place.id));
  const near = placeHitsNear(facts, anchor).filter(({ located }) => !taken.has(located.place?.id ?? ""));
  const hits = figures.some(({ min }) => min !== null) ? withoutParts(facts, near, anchor) : near;
  const first = hits[0]?.located.place;
  if (!first) return countryBefore(facts, anchor, state);
  // "In Kyiv, and in the Kyiv and Odesa regions".
  const unitRank = (place: PlaceRef) => (state.geography.isRegion(place) ? 2 : rankOf(place));
  const alike = hits
    .filter(({ located }) => located.place && unitRank(located.place) === unitRank(first))
    .sort((x, y) => x.from - y.from);
  const isList = alike.every((hit, n) => n === 0 || hit.from - (alike[n - 1]?.to ?? 0) <= listGap);
  if (unitRank(first) > 2 || !isList) return [first];
  const places = [...new Map(alike.map(({ located }) => [located.place?.id, located.place as PlaceRef])).values()];
  const area = places.length > 1 && figures.some(({ min }) => min !== null) ? state.geography.areaOf(places) : null;
  return area ? [area] : places;
}

/** Words at most from a country to what it orders: "has imposed emergency". */
const orderReach = 5;

/** "Ukraine has imposed emergency power cuts": the country that does so, where no other place is told. */
function countryBefore({ context, places }: SentenceFacts, anchor: Anchor, { geography }: ReportState): PlaceRef[] {
  const order = context.terms.cue("orders").find(({ from }) => from < anchor.from && anchor.from - from <= orderReach);
  const subject = order && places.findLast(({ to }) => to <= order.from && order.from - to <= 1)?.located.place;
  const country = subject?.precision === "country" ? geography.countryRef(subject.country ?? "") : null;
  return country ? [country] : [];
}

/** "29,000 are without power in the region, the worst is in A": a town behind a comma does not hold what is counted of its region. */
function withoutParts({ context }: SentenceFacts, hits: readonly PlaceHit[], anchor: Anchor): readonly PlaceHit[] {
  const region = hits.find(({ located, from }) => located.place?.precision === "region" && from < anchor.to);
  if (!region) return hits;
  const isApart = (hit: PlaceHit) => {
    return hasMark(context, anchor.to, hit.from, ",");
  };
  return hits.filter((hit) => hit === region || !isApart(hit));
}

function frameOf(
  facts: SentenceFacts,
  state: ReportState,
  type: EventType,
  anchor: Anchor,
  place: PlaceRef | null,
  ofPart = false,
): Frame {
  const { index, noise } = facts.context.sentence;
  // "A house burned in A, and 250 are without power": where the attack just told was.
  const here = place ?? state.placeJustTold(index) ?? state.placeJustTold(index + 1);
  const known = state.frames.findLast(
    (f) =>
      f.type === type &&
      f.lastSentence >= index - 6 &&
      f.background === (noise === "background") &&
      (ofPart ? f.place?.id === here?.id : !isElsewhere(f.place, here)),
  );
  if (known) {
    refinePlace(known, place);
    known.titleOnly &&= facts.context.sentence.title;
    known.sentences.add(facts.context.sentence.index);
    return known;
  }
  const frame = openFrame(facts, state, "measure", type, anchor);
  frame.titleOnly = facts.context.sentence.title;
  frame.place = place ?? placeOfMeasure(facts, state);
  const time = timeOf(facts, anchor.from);
  frame.background ||= time === null ? state.isRetrospect(facts.context.sentence) : isLongPast(time, state);
  fillTime(frame, time, state);
  return frame;
}

/** "The shelling on 23 January cut off power", told weeks later. */
function isLongPast({ when, role }: TimeHit, state: ReportState): boolean {
  return role === "when" && state.isOld(when);
}

/** "In the Sumy region 5,000 are without power, in the Chernihiv region 10,000": measures of two regions. */
function isElsewhere(there: PlaceRef | null, here: PlaceRef | null): boolean {
  return there !== null && here !== null && relatePlaces(there, here) === "apart";
}

/** Where a measure is that names no place: over the country, where the attack was, or in the region of who announced it. */
function placeOfMeasure(facts: SentenceFacts, state: ReportState): PlaceRef | null {
  const country = hasCue(facts, "acrossRegions") ? state.mainCountry() : null;
  if (country) return state.geography.countryRef(country);
  return state.current("attack")?.place ?? state.speakersRegion(facts.context.sentence);
}

/** The measures that a sentence tells of, by their words or by figures that only a measure has ("90,000 were left without power"). */
function measuresOf(facts: SentenceFacts, state: ReportState): { type: EventType; anchor: Anchor }[] {
  const hits = facts.context.terms.of("measure");
  const told: { type: EventType; anchor: Anchor }[] = [];
  for (const { entry } of new Set(hits.map((h) => h.value))) {
    const parts = entry.groups.map((_, n) => hits.find((h) => h.value.entry === entry && h.value.group === n));
    const [first] = parts;
    if (!first || parts.some((p) => !p || Math.abs(p.from - first.from) > 12)) continue;
    if (entry.type === "measure.evacuation" && isNoEvacuation(facts, first, state.previous)) continue;
    if (entry.type === "measure.checkpoint" && isStruck(facts, first)) continue;
    if (entry.afterAttack && !state.inAttackContext(facts.context.sentence.index)) continue;
    const from = Math.min(...parts.map((p) => p?.from ?? first.from));
    // "Who wait to be evacuated", "may be closed": nothing has been done.
    if (facts.standingAt(from) === "hypothetical") continue;
    if (entry.type === "measure.blackout" && isShared(facts, from, state)) continue;
    told.push({ type: entry.type, anchor: { from, to: Math.max(...parts.map((p) => p?.to ?? first.to)) } });
  }
  for (const finding of [...facts.casualties, ...facts.departures]) {
    const type = measureOf(finding.metric);
    const alone = finding.metric === "without_power" || finding.placeAt !== null || state.current("attack") === null;
    if (!type || !alone || finding.weak || told.some((t) => t.type === type)) continue;
    if ([finding.from, finding.to - 1].every((at) => facts.standingAt(at) === "news"))
      told.push({ type, anchor: finding });
  }
  return told;
}

/** "Hourly outages will be in force tomorrow": power shared out by a schedule is no news of the war but right after an attack. */
function isShared(facts: SentenceFacts, at: number, state: ReportState): boolean {
  if (!hasCue(facts, "scheduled") || facts.casualties.some((c) => c.metric === "without_power")) return false;
  const day = timeOf(facts, at)?.when.from.slice(0, 10);
  const isToCome = day !== undefined && state.published !== null && day > state.published.slice(0, 10);
  const isAfterAttack = facts.acts.length > 0 || state.justToldAttack(facts.context.sentence.index);
  return isToCome || !isAfterAttack;
}

/** Words at most from a strike to the checkpoint that it hit. */
const strikeReach = 3;

/** "A strike on the checkpoint": none was set up. */
function isStruck({ acts }: SentenceFacts, { from }: Anchor): boolean {
  return acts.some((act) => act.to <= from && from - act.to <= strikeReach);
}

const measureMetrics: Partial<Record<EventType, string>> = {
  "measure.evacuation": "evacuated",
  "measure.blackout": "without_power",
};

function measureOf(metric: string): EventType | null {
  const found = Object.entries(measureMetrics).find(([, counted]) => counted === metric);
  return (found?.[0] as EventType | undefined) ?? null;
}

/** How many a measure is about: the evacuated of an evacuation, those without power of a blackout. */
function figuresOf(facts: SentenceFacts, type: EventType): DraftClaim[] {
  return [...facts.casualties, ...facts.departures]
    .filter((finding) => finding.metric === measureMetrics[type])
    .map((finding) => draftCasualty(facts, finding));
}

/** The more exact place counts, but for a title's: it shortens "the region of Sumy" to "Sumy". */
function refinePlace(frame: Frame, place: PlaceRef | null): void {
  if (!place || frame.place?.id === place.id) return;
  const relation = frame.place && relatePlaces(place, frame.place);
  if (relation === null || relation === "inside" || (relation === "outside" && frame.titleOnly)) frame.place = place;
}
