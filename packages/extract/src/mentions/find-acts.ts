import type { EventType } from "@tocsin/model";
import { hasMark, type SentenceContext } from "../claims/context.ts";
import type { Things } from "../claims/things.ts";
import type { Hit } from "../lexicon/matcher.ts";
import type { TermValues } from "../lexicon/terms.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { isOfBeginning } from "./records.ts";

/**
 * The words of a sentence for attacks and fighting. The "shot" of "shot down" is no shooting, an "attack drone" no attack, the
 * "air raid" of "air raid alert" no raid; "a fire destroyed a warehouse" and "battled a blaze" tell of no attack.
 */
export function findActs(
  context: SentenceContext,
  weapons: readonly Things[],
  places: readonly PlaceHit[],
  previous: SentenceFacts | null = null,
): SentenceFacts["acts"] {
  const { terms } = context;
  const covering = [...terms.of("intercept"), ...terms.of("alert"), ...weapons];
  const isFought = (act: Hit<TermValues["act"]>, gap: number) =>
    act.value.type?.startsWith("ground") === true && gap >= 0 && gap <= 1;
  const isOfFire = (act: Hit<TermValues["act"]>) =>
    terms.cue("mishap").some((fire) => fire.to === act.from || isFought(act, fire.from - act.to));
  const isOfRepelling = ({ value }: Hit<TermValues["act"]>) => value.repels || value.type === "interception";
  const isOnGround = !weapons.length && places.some(isStretchOfFront);
  // "21 drones were shot down. Attacks were repelled in A and B too": what flew is told before.
  const fromAir = fly(weapons) || (!weapons.length && !isOnGround && previous !== null && tellsOfAir(previous));
  // "Air defence is repelling an attack on the city", "an air attack was repelled": the weapons are understood.
  const byAirDefence = !fromAir && terms.of("object").some(({ value }) => value.item === "air_defence");
  const isFromAir = (act: Hit<TermValues["act"]>) =>
    fromAir ||
    byAirDefence ||
    terms.of("act").some((hit) => hit.value.type === "strike.air" && isWhatIsRepelled(context, hit, act));
  const withType = (act: Hit<TermValues["act"]>, type: EventType | null) => ({ ...act, value: { ...act.value, type } });
  return withoutRepelled(
    context,
    terms
      .of("act")
      .filter(
        (act) => !covering.some((hit) => covers(hit, act)) || (isOfRepelling(act) && !(fromAir && weapons.length)),
      )
      .filter((act) => !isOfFire(act) && !(act.value.type !== null && isOfBeginning(context, act.from)))
      .map((act) => (act.value.repels && isFromAir(act) ? withType(act, "interception") : act))
      // "27 attacks in the Pokrovsk direction": troops attack along a stretch of front.
      .map((act) => (isOnGround && act.value.type === null && !act.value.weak ? withType(act, "ground.clash") : act)),
  );
}

function isStretchOfFront({ located }: PlaceHit): boolean {
  // Which of several towns of a name it is called after may be open.
  return located.kind === "area" && (located.place === null || located.place.precision === "near");
}

/** Words at most between "repelled" and the attack: "отразили две контратаки". */
const repelReach = 3;
/** Words at most from an attack to the participle behind it. */
const repelledReach = 10;

/** "Repelled six attacks" on the ground tells of the fighting alone, and of no strike beside it. */
function withoutRepelled(context: SentenceContext, acts: SentenceFacts["acts"]): SentenceFacts["acts"] {
  const repels = context.terms.of("act").filter((act) => act.value.repels && act.value.type !== null);
  if (!repels.length) return acts;
  const isRepelled = (act: SentenceFacts["acts"][number]) =>
    (act.value.type === null || fromAfar.has(act.value.type)) &&
    repels.some((hit) => isWhatIsRepelled(context, act, hit));
  return acts.filter((act) => !isRepelled(act));
}

const fromAfar: ReadonlySet<EventType> = new Set(["strike.drone", "strike.missile"]);

/** Behind "repelled" or within its words; "удары отражены", "an attack by seven drones on the town was repelled": or before the participle. */
function isWhatIsRepelled(
  context: SentenceContext,
  attack: { from: number; to: number },
  repels: { from: number; to: number },
): boolean {
  return (
    (attack.from >= repels.from && attack.from - repels.to <= repelReach) ||
    (repels.from >= attack.to &&
      repels.from - attack.to <= repelledReach &&
      !hasMark(context, attack.to, repels.from, ",;:"))
  );
}

/** A sentence of what was shot down, or of an attack from the air. */
function tellsOfAir({ context, weapons, acts }: SentenceFacts): boolean {
  return context.terms.of("intercept").length > 0 || (fly(weapons) && acts.length > 0);
}

/** "Air defence repelled an attack by drones": an attack from the air, and no fighting on the ground. */
function fly(weapons: readonly Things[]): boolean {
  return weapons.some(({ type }) => type === "strike.drone" || type === "strike.missile");
}

function covers(outer: { from: number; to: number }, inner: { from: number; to: number }): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
