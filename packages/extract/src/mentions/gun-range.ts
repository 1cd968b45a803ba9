import type { Item } from "@tocsin/model";
import { isAirborne } from "../claims/airborne.ts";
import type { Frame } from "./frame.ts";

/**
 * Regions on both sides that guns and rocket launchers have reached from the front, the border or the sea since February 2022.
 * Elsewhere "shelling" ("обстріл", "обстрел") is the word for any attack.
 */
const reached: ReadonlySet<string> = new Set(
  (
    "UA-09 UA-12 UA-14 UA-18 UA-23 UA-30 UA-32 UA-40 UA-43 UA-48 UA-51 UA-59 UA-63 UA-65 UA-74 " +
    "RU-BEL RU-BRY RU-KRS RU-ROS RU-VOR"
  ).split(" "),
);

/** True for a place of a country at war that no gun has reached, in an attack that names no gun. */
export function isBeyondGuns({ place, weapons }: Frame): boolean {
  const region = place?.region ?? null;
  const isFar = region !== null && /^(?:UA|RU)-/.test(region) && !reached.has(region);
  return isFar && [...weapons].every((item: Item) => isAirborne(item));
}
