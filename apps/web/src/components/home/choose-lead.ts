import { eventFamily } from "@tocsin/model";
import type { HomeModel } from "#known/home-data.ts";
import { isSayable, totalOf } from "#sentences/told.ts";

const leadLimit = 5;
/** An event known only to its week or month is no news of a day. */
const datedTo = new Set(["hour", "part_of_day", "day"]);

type Row = HomeModel["lead"][number];

/**
 * The gravest events of the last two days, but not more than three of one family and one of it in a region, so that the
 * list tells of several places, and of interceptions and measures beside strikes; on quiet days the gravest of the days before fill the list.
 */
export function chooseLead({ lead, earlier }: Pick<HomeModel, "lead" | "earlier">): Row[] {
  const chosen: Row[] = [];
  const perFamily = new Map<string, number>();
  const told = new Set<string>();
  const rows = [...lead.filter(tellsMuch), ...earlier.filter(tellsMuch), ...lead].filter(isDated);
  for (const row of rows) {
    const family = eventFamily(row.view.type);
    const here = `${family} ${row.view.place?.region ?? row.view.place?.country ?? row.view.id}`;
    const count = perFamily.get(family) ?? 0;
    if (count >= (family === "attack" ? 3 : 1) || told.has(here)) continue;
    perFamily.set(family, count + 1);
    told.add(here);
    chosen.push(row);
    if (chosen.length === leadLimit) break;
  }
  return chosen;
}

function isDated({ view }: Row): boolean {
  return view.when !== null && datedTo.has(view.when.precision);
}

/** Whether an event's sentence has more to say than that it was reported. */
function tellsMuch({ view }: Row): boolean {
  if (eventFamily(view.type) !== "attack") return true;
  return isSayable(totalOf(view.figures, "killed")) || isSayable(totalOf(view.figures, "injured"));
}
