import { type EventFamily, eventFamily, type Mention } from "@tocsin/model";
import { because, type Ground } from "../reason.ts";
import { isEitherForeign } from "./place.ts";
import { scopeOf } from "./scope.ts";
import { scopeInWords, typeInWords } from "./words.ts";

/** Types told before it is known what fell, and what they may turn out to be. */
const vagueTypes: Readonly<Record<string, readonly string[]>> = {
  "explosion.unknown": ["strike.missile", "strike.drone", "strike.air", "strike.glide_bomb", "mine.ied", "sabotage"],
  strike: ["strike.missile", "strike.air", "strike.glide_bomb", "strike.drone", "shelling.mlrs"],
  "strike.air": ["strike.missile", "strike.drone", "strike.glide_bomb"],
  "ground.clash": ["ground.incursion"],
  "shelling.artillery": ["shelling.mlrs", "shelling.mortar", "strike.air", "strike.glide_bomb", "strike.missile"],
};

function areRelated(a: Mention, b: Mention): boolean {
  return vagueTypes[kindOf(a)]?.includes(b.type) || vagueTypes[kindOf(b)]?.includes(a.type) || false;
}

/** A "strike" without a named weapon is read as a missile's, and may be any. */
function kindOf({ type, weapons }: Mention): string {
  return type === "strike.missile" && weapons.length === 0 ? "strike" : type;
}

/** Of other families one place has seldom two of a type within days, so that the same or a related type says more. */
const everydayFamilies: readonly EventFamily[] = ["attack", "interception"];

/** Whether two mentions can be of one kind: type, scope (a total is never a strike, a wave never one of its parts) and modality. */
export function compareKind(a: Mention, b: Mention): Ground[] {
  const reasons: Ground[] = [];
  if (isUnread(a) || isUnread(b)) return reasons;
  if (isEitherForeign(a, b)) return compareHints(a, b);
  const scope = scopeOf(a);
  const other = scopeOf(b);
  const { place } = a;
  if (scope !== other) {
    reasons.push(because("scope.whole_and_part", () => `a ${scopeInWords(scope)} is never a ${scopeInWords(other)}`));
  } else if (scope !== "single" && place && place.id === b.place?.id) {
    reasons.push(because("scope.same_whole", () => `both give the ${scopeInWords(scope)} over ${place.name} as one`));
  }
  const family = eventFamily(a.type);
  const isEveryday = everydayFamilies.includes(family);
  if (a.type === b.type && kindOf(a) === kindOf(b)) {
    reasons.push(because(isEveryday ? "type.same" : "type.same_rare", () => `both tell of ${typeInWords(a)}`));
  } else if (family !== eventFamily(b.type) || family === "statement" || family === "measure") {
    reasons.push(because("type.other_kind", () => `${typeInWords(a)} is another kind of event than ${typeInWords(b)}`));
  } else if (areRelated(a, b)) {
    const code = isEveryday ? "type.related" : "type.related_rare";
    reasons.push(because(code, () => `${typeInWords(a)} may be the same as ${typeInWords(b)}`));
  } else {
    reasons.push(because("type.differs", () => `${typeInWords(a)} against ${typeInWords(b)}`));
  }
  if (isReal(a.modality) !== isReal(b.modality)) {
    const text = () => `one ${a.modality}, the other ${b.modality}`;
    if (family !== "measure") reasons.push(because("modality.differs", text));
    else if (!isAnnouncement(a, b) && !isAnnouncement(b, a)) reasons.push(because("modality.differs", text, 0.3));
  }
  return reasons;
}

/** Off the mapped ground a reader made for the war reads kinds less surely: there they are hints. */
function compareHints(a: Mention, b: Mention): Ground[] {
  if (a.type === b.type && a.scope === b.scope)
    return [because("type.hint_same", () => `both tell of ${typeInWords(a)}`)];
  return [
    because(
      "type.hint_other",
      () => `${typeInWords(a)} (${scopeInWords(a.scope)}) against ${typeInWords(b)} (${scopeInWords(b.scope)})`,
    ),
  ];
}

/** A mention that stands for a text of which no event was read: nothing is known of its kind. */
function isUnread(mention: Mention): boolean {
  return mention.confidence === 0 && mention.quoteText === "";
}

/** A measure is announced, then in force: still the same measure. */
function isAnnouncement(a: Mention, b: Mention): boolean {
  return a.modality === "planned" && isReal(b.modality) && a.publishedAt <= b.publishedAt;
}

function isReal(modality: Mention["modality"]): boolean {
  return modality === "occurred" || modality === "ongoing" || modality === "alleged";
}
