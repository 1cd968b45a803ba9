import { eventFamily, type Mention } from "@tocsin/model";
import { because } from "../reason.ts";
import type { Reason } from "../types.ts";
import { isEitherForeign } from "./place.ts";

/** Types told before it is known what fell, and what they may turn out to be. */
const vagueTypes: Readonly<Record<string, readonly string[]>> = {
  "explosion.unknown": ["strike.missile", "strike.drone", "strike.air", "strike.glide_bomb", "mine.ied", "sabotage"],
  "strike.air": ["strike.missile", "strike.drone", "strike.glide_bomb"],
  "shelling.artillery": ["shelling.mlrs", "shelling.mortar", "strike.air", "strike.glide_bomb", "strike.missile"],
};

function areRelated(a: string, b: string): boolean {
  return vagueTypes[a]?.includes(b) || vagueTypes[b]?.includes(a) || false;
}

/** Whether two mentions can be of one kind: type, scope (a total is never a strike, a wave never one of its parts) and modality. */
export function compareKind(a: Mention, b: Mention): Reason[] {
  const reasons: Reason[] = [];
  if (isUnread(a) || isUnread(b)) return reasons;
  if (isEitherForeign(a, b)) return compareHints(a, b);
  if (a.scope !== b.scope) {
    reasons.push(because("scope.whole_and_part", `a ${a.scope} and a ${b.scope} are never one event`));
  }
  const family = eventFamily(a.type);
  if (a.type === b.type) {
    reasons.push(because("type.same", "same type of event"));
  } else if (family !== eventFamily(b.type) || family === "statement" || family === "measure") {
    reasons.push(because("type.other_kind", `${a.type} and ${b.type} are different kinds of event`));
  } else if (areRelated(a.type, b.type)) {
    reasons.push(because("type.related", `${a.type} and ${b.type} are told of one another`));
  } else {
    reasons.push(because("type.differs", `${a.type} against ${b.type}`));
  }
  if (isReal(a.modality) !== isReal(b.modality)) {
    reasons.push(because("modality.differs", `one ${a.modality}, the other ${b.modality}`));
  }
  return reasons;
}

/** Off the mapped ground a reader made for the war reads kinds less surely: there they are hints. */
function compareHints(a: Mention, b: Mention): Reason[] {
  if (a.type === b.type && a.scope === b.scope) return [because("type.hint_same", "same type of event")];
  return [because("type.hint_other", `${a.scope} ${a.type} against ${b.scope} ${b.type}`)];
}

/** A mention that stands for a text of which no event was read: nothing is known of its kind. */
function isUnread(mention: Mention): boolean {
  return mention.confidence === 0 && mention.quoteText === "";
}

function isReal(modality: Mention["modality"]): boolean {
  return modality === "occurred" || modality === "ongoing" || modality === "alleged";
}
