import type { EventType } from "@tocsin/model";

/** Days for which a measure of this type is reported as one: an evacuation takes weeks, a power cut days. */
const lastingDays: Partial<Record<EventType, number>> = {
  "measure.evacuation": 14,
  "measure.checkpoint": 14,
  "measure.curfew": 14,
  "measure.school_closure": 7,
  "measure.blackout": 4,
};

/** The longest of them, in days. */
export const longestLasting = 14;

/** For how many days reports tell of one event of this type as going on; 0 for what is over when it is told. */
export function lastingDaysOf(type: EventType): number {
  return lastingDays[type] ?? 0;
}
