import { isMark } from "../claims/context.ts";
import type { Clause } from "./clause.ts";
import { rankOf } from "./frame.ts";
import { hasCue } from "./reading-cues.ts";

/** "Kharkiv: seven killed, 30 wounded": the dead and the hurt of a place in Ukraine that heads them, where no accident is told of. */
export function isHeadlineToll({ facts, place, casualties }: Clause): boolean {
  const { context } = facts;
  const named = place?.located.place;
  if (!place || !named || named.country !== "UA" || rankOf(named) < 2 || hasCue(facts, "mishap")) return false;
  if (place.from !== context.sentence.from || !isMark(context, place.to, ":–—")) return false;
  const counted = casualties.filter((c) => !c.weak && c.group.min !== null).map(({ metric }) => metric);
  return counted.includes("killed") && counted.includes("injured");
}
