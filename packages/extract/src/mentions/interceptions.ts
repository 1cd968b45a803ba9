import type { Item, PlaceRef } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import { attackedSide } from "./attacked-side.ts";
import { isOrigin } from "./clauses.ts";
import { draftThings } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { type DraftClaim, type Frame, newFrame, rankOf, relatePlaces, timesMeet } from "./frame.ts";
import { modalityOf, timeOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

/** Adds what a sentence tells of weapons shot down, and of those launched where no place was struck. */
export function readInterceptions(facts: SentenceFacts, state: ReportState): void {
  const home = facts.context.sentence.noise === "background" ? "background" : "news";
  const told = facts.intercepted.filter((f) => facts.standingAt(f.from) === home && f.things.item !== "mine");
  const bare = home === "news" ? bareIntercepts(facts, state) : [];
  const launched = facts.launched.filter((f) => f.things.counted && facts.standingAt(f.from) === home);
  if (!told.length && !bare.length && !launched.length) return;
  const frame = frameFor(facts, state);
  const drafts: DraftClaim[] = [];
  for (const finding of told) {
    drafts.push(draftThings(facts, finding));
    const whole = finding.things.outOf ?? (isAll(facts, finding.things.from) ? finding.things.max : null);
    if (whole !== null) {
      const launched = { metric: "launched", min: whole, max: whole, qualifier: "exact", parts: [] } as const;
      drafts.push({ ...draftThings(facts, finding), ...launched, parts: [] });
    }
  }
  const isIntercepted = (from: number) => told.some((f) => f.things.from === from);
  drafts.push(...launched.filter((f) => !isIntercepted(f.things.from)).map((f) => draftThings(facts, f)));
  if (told.length) frame.modality = told.every((f) => modalityOf(facts, f) === "planned") ? "planned" : "occurred";
  frame.claims.push(...partsOfTotal(drafts, bare));
  for (const { things } of [...told, ...launched]) frame.weapons.add(things.item);
  fillTime(frame, timeOf(facts, told[0]?.from ?? launched[0]?.from ?? facts.context.sentence.from), state);
  state.touch(frame, facts.context.sentence);
}

/** "All 27 drones were shot down": as many were launched. */
function isAll(facts: SentenceFacts, at: number): boolean {
  return facts.context.terms.cue("all").some((hit) => hit.to === at);
}

/** "36 were shot down" of weapons named before, "destroyed 92 air targets". */
function bareIntercepts(facts: SentenceFacts, state: ReportState): DraftClaim[] {
  const { terms, numbers } = facts.context;
  const named = facts.launched.find((f) => f.things.counted)?.things.item;
  const item = named ?? state.current("interception")?.claims.find((c) => c.item)?.item ?? null;
  const drafts: DraftClaim[] = [];
  for (const trigger of terms.of("intercept")) {
    for (const number of numbers.values()) {
      const target = terms.at("target", number.to);
      const end = target?.to ?? number.to;
      const isNext =
        (number.from >= trigger.to && number.from - trigger.to <= 1) ||
        (end <= trigger.from && trigger.from - end <= 1);
      if (number.kind !== "count" || !isNext || (!target && (!item || facts.intercepted.length > 0))) continue;
      const from = Math.min(number.from, trigger.from);
      drafts.push(draftCount(facts, number, target ? null : item, from, Math.max(end, trigger.to)));
    }
  }
  return drafts;
}

function draftCount(facts: SentenceFacts, number: NumberSpan, item: Item | null, from: number, to: number): DraftClaim {
  const { min, max, qualifier } = number;
  const things = {
    from,
    to,
    item: item ?? "missile",
    type: null,
    min,
    max,
    qualifier,
    outOf: null,
    counted: true,
    parts: [],
  };
  return { ...draftThings(facts, { metric: "intercepted", things, from, to }), item };
}

/** Weapons named with a total of targets ("92 targets, among them 35 missiles") are part of it. */
function partsOfTotal(drafts: readonly DraftClaim[], totals: readonly DraftClaim[]): DraftClaim[] {
  const total = totals.find((d) => d.item === null);
  const sum = drafts.reduce((all, d) => all + (d.metric === "intercepted" ? (d.min ?? 0) : 0), 0);
  if (!total || sum > (total.min ?? 0)) return [...drafts, ...totals];
  total.parts = drafts
    .filter((d) => d.metric === "intercepted")
    .map(({ population, item, min, max, qualifier }) => ({ population, item, min, max, qualifier }));
  return [...drafts.filter((d) => d.metric !== "intercepted"), ...totals];
}

function frameFor(facts: SentenceFacts, state: ReportState): Frame {
  const place = placeOf(facts, state);
  const { sentence } = facts.context;
  const when = timeOf(facts, sentence.from)?.when ?? null;
  const background = sentence.noise === "background" || (when !== null && state.isOld(when));
  const known = state.frames.findLast(
    (f) =>
      f.family === "interception" &&
      f.background === background &&
      timesMeet(f.ownTime ? f.when : null, when) &&
      (!place.named || !f.place || relatePlaces(f.place, place.ref as PlaceRef) === "same"),
  );
  if (known) {
    known.place ??= place.ref;
    return known;
  }
  const frame = newFrame(
    "interception",
    { start: sentence.start, end: sentence.end },
    sentence.index,
    sentence.paragraph,
  );
  frame.type = "interception";
  frame.place = place.ref;
  frame.scope = place.ref && rankOf(place.ref) <= 1 ? "wave" : "single";
  frame.background = background;
  state.frames.push(frame);
  return frame;
}

/**
 * Where things were shot down: as the sentence says; else, for a speaker of one region, there; else over the whole country of
 * the force that speaks, since a total belongs to the wave and not to the city told of before.
 */
function placeOf(facts: SentenceFacts, state: ReportState): { ref: PlaceRef | null; named: boolean } {
  const { voice } = facts;
  const named = facts.places
    .filter(
      (hit) =>
        hit.located.place &&
        hit.located.kind !== "government" &&
        !isOrigin(facts, hit) &&
        !(voice && hit.from >= voice.from && hit.to <= voice.to + 1),
    )
    .map((hit) => hit.located.place as PlaceRef)
    .sort((a, b) => rankOf(b) - rankOf(a));
  const regions = new Set(named.map((place) => place.region));
  if (named[0] && regions.size === 1) return { ref: named[0], named: true };
  const country = named[0]?.country ?? attackedSide(facts) ?? voice?.speaker?.side ?? state.mainCountry();
  if (voice?.speaker?.region) return { ref: state.regionRef(voice.speaker.region), named: false };
  return { ref: country ? state.countryRef(country) : null, named: false };
}
