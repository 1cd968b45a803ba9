import type { PlaceRef } from "@tocsin/model";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { isMark } from "../claims/context.ts";
import { newGroup } from "../claims/group.ts";
import { personAfter } from "../claims/person-nouns.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { findGappedCounts } from "./gapped-counts.ts";
import { isOrigin } from "./origins.ts";
import type { ReportState } from "./report-state.ts";

/** Those without power in one place of a list. */
export interface OutageOfPlace {
  place: PlaceRef;
  finding: CasualtyFinding;
}

/** "60,000 are without power in A, 51,000 in B", "628,000, of them 381,000 in A": the counts given to places behind the first. */
export function outagesByPlace(facts: SentenceFacts): OutageOfPlace[] {
  const heads = facts.casualties.filter(({ metric }) => metric === "without_power");
  if (!heads.length) return [];
  return findGappedCounts(facts, heads, scenesIn(facts)).flatMap(({ place, finding }) =>
    place.located.place ? [{ place: place.located.place, finding }] : [],
  );
}

/** "In the morning were without power:\n– 40,000 customers in A;\n– 20,000 in B": a line of the list that a colon opened. */
export function outageOfLine(facts: SentenceFacts, state: ReportState): OutageOfPlace | null {
  const { sentence, numbers } = facts.context;
  const last = state.frames.findLast((frame) => frame.family === "measure");
  if (last?.type !== "measure.blackout" || !last.sentences.has(sentence.index - 1)) return null;
  if (sentence.from === 0 || !isMark(facts.context, sentence.from - 1, ":;,")) return null;
  const [place] = scenesIn(facts);
  const number = [...numbers.values()].find(({ kind }) => kind === "count");
  if (!number || !place?.located.place || facts.acts.length > 0 || facts.casualties.length > 0) return null;
  const end = personAfter(facts.context, number.to)?.to ?? number.to;
  const finding: CasualtyFinding = {
    metric: "without_power",
    group: newGroup(number.from, end, number),
    from: Math.min(number.from, place.from),
    to: Math.max(end, place.to),
    growth: false,
    weak: false,
    unsure: false,
    gap: 0,
    placeAt: null,
    toHospital: false,
    borne: false,
  };
  return { place: place.located.place, finding };
}

function scenesIn(facts: SentenceFacts): PlaceHit[] {
  return facts.places.filter(
    (hit) => hit.located.place !== null && hit.located.kind !== "government" && !isOrigin(facts, hit),
  );
}
