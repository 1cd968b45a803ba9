import { leastOfCountry } from "../claims/air-counts.ts";
import { isAirborne } from "../claims/airborne.ts";
import type { Clause } from "./clause.ts";
import { type Frame, rankOf } from "./frame.ts";

const victims: ReadonlySet<string> = new Set(["killed", "injured", "victims"]);

/**
 * "A clinic in Kyiv was hit. On Thursday Russia had fired 90 missiles at power plants": what is sent at a country makes its night
 * (`interceptions.ts`), and tells nothing of the town told of before, nor of its day.
 */
export function isLaunchAtCountry({ facts, place, casualties, zeros }: Clause, current: Frame | null): boolean {
  if (place || !current?.place || rankOf(current.place) <= 1 || zeros.length > 0) return false;
  if (casualties.some(({ metric }) => victims.has(metric))) return false;
  return facts.air.launched.some(({ things }) => isAirborne(things.item) && (things.min ?? 0) >= leastOfCountry);
}
