import type { Item, PlaceRef } from "@tocsin/model";
import { hasMark } from "../claims/context.ts";
import type { SentenceFacts } from "./facts.ts";
import { rankOf } from "./frame.ts";
import { isOrigin } from "./origins.ts";
import { placesNear } from "./places-near.ts";
import { hasCue } from "./reading-cues.ts";

interface Anchor {
  from: number;
  to: number;
}

/** "Evacuated from Pokrovsk to Dnipro": an evacuation is of the place that is left. */
export function placesLeft(facts: SentenceFacts, anchor: Anchor): PlaceRef[] {
  const left = facts.places.filter(
    (hit) => hit.located.role !== "office" && hit.located.kind !== "government" && isOrigin(facts, hit),
  );
  const named = left.flatMap(({ located }) => (located.place && rankOf(located.place) > 1 ? [located.place] : []));
  return named.length ? named.sort((a, b) => rankOf(b) - rankOf(a)) : placesNear(facts, anchor);
}

/** True where "evacuated" tells of a rescue, of patients or of when something else happened. */
export function isNoEvacuation(facts: SentenceFacts, hit: Anchor, previous: SentenceFacts | null): boolean {
  return (
    isWhen(facts, hit) ||
    isOfUnnamed(facts, hit) ||
    areOccupants(facts, hit) ||
    isOfBuilding(facts, hit) ||
    isOfPatients(facts, hit) ||
    isOfThem(facts, hit, previous)
  );
}

/** Words at most between those who are in a building and "evacuated". */
const occupantReach = 4;

/** "The tenants were evacuated in time", "the staff was led out": out of what was hit, and no measure, unless they are counted. */
function areOccupants({ context, casualties }: SentenceFacts, hit: Anchor): boolean {
  if (areCounted(casualties)) return false;
  const isNear = (gap: number) => gap >= 0 && gap <= occupantReach;
  return context.terms.cue("occupants").some((cue) => isNear(hit.from - cue.to) || isNear(cue.from - hit.to));
}

function areCounted(casualties: SentenceFacts["casualties"]): boolean {
  return casualties.some(({ metric, group }) => metric === "evacuated" && group.min !== null);
}

/** Words at most from "from which" to "evacuated", and from a comma to it: ", and from". */
const relativeReach = 6;
const openingReach = 3;

/** "Not to go to villages from which an evacuation has long been under way": which places are meant, and no news of any. */
function isOfUnnamed({ context, places, casualties }: SentenceFacts, hit: Anchor): boolean {
  // In languages with articles the word opens what somebody says as well ("said that").
  if (context.compiled.lexicon.article.length > 0) return false;
  if (areCounted(casualties)) return false;
  const opening = context.terms.cue("which").find((cue) => cue.to <= hit.from && hit.from - cue.to <= relativeReach);
  if (!opening || hasMark(context, opening.to, hit.from, ",")) return false;
  const isNamed = places.some(({ to }) => to <= opening.from && opening.from - to <= openingReach);
  return !isNamed && hit.from > context.sentence.from + openingReach;
}

/** Words at most between "evacuated" and the building that people were led out of. */
const buildingReach = 6;

/** "Residents were evacuated from the burning house": rescue after a strike, and no measure, unless they are counted. */
function isOfBuilding(facts: SentenceFacts, hit: Anchor): boolean {
  const near = facts.context.terms
    .of("object")
    .some(
      ({ value, from, to }) =>
        isBuilding(value.item) && Math.min(Math.abs(from - hit.to), Math.abs(hit.from - to)) <= buildingReach,
    );
  // "Rescuers evacuated the victims".
  return (near || hasCue(facts, "rescue")) && !areCounted(facts.casualties);
}

/** "Two police officers died during the evacuation". */
function isWhen({ context }: SentenceFacts, hit: Anchor): boolean {
  const isCounted = context.terms.of("casualty").some(({ value }) => value.metric === "evacuated");
  return !isCounted && context.terms.cue("during").some((cue) => cue.to <= hit.from && hit.from - cue.to <= 1);
}

/** "The wounded man was evacuated to the hospital", "two people were wounded and evacuated to a safe place". */
function isOfPatients({ context, casualties }: SentenceFacts, hit: Anchor): boolean {
  const toHospital = context.terms
    .of("casualty")
    .some(({ value, from, to }) => value.metric === "hospitalised" && from <= hit.from && to >= hit.to);
  const isHurt = (from: number) => casualties.some(({ metric, group }) => metric === "injured" && group.from === from);
  // "Раненую женщину эвакуировали в Краматорск".
  const isTaken = casualties.some(({ metric, from, to }) => metric === "injured" && from <= hit.from && to >= hit.to);
  return toHospital || isTaken || casualties.some(({ metric, group }) => metric === "evacuated" && isHurt(group.from));
}

/** Words at most from "they" or "them" to "evacuated". */
const pronounReach = 8;

/** "Two were wounded. They are being evacuated to a safe place". */
function isOfThem({ context, places }: SentenceFacts, hit: Anchor, previous: SentenceFacts | null): boolean {
  if (places.length > 0 || !previous?.casualties.some(({ metric }) => metric === "injured")) return false;
  return context.terms.cue("they").some((they) => they.from < hit.from && hit.from - they.to <= pronounReach);
}

function isBuilding(item: Item): boolean {
  return ["residential_building", "apartment", "building", "railway"].includes(item);
}
