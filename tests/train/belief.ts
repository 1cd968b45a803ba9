import type { ReasonCode } from "@tocsin/match";
import type { Prior } from "../support/fit-weights.ts";

/**
 * Weights of structure on the mapped ground, as believed before any report is seen. The project's own reports are few, so
 * they only correct these. What rules an event out (-6 and less) is not estimated.
 */
const weights = {
  "type.same": 0.8,
  "type.same_rare": 2,
  "type.related": 0.5,
  "type.related_rare": 1.5,
  "type.differs": -0.8,
  "scope.same_whole": 1.8,
  "place.same_point": 3.6,
  "place.same_settlement": 3,
  "place.same_district": 2,
  "place.same_region": 1.4,
  "place.same_country": 0.5,
  "place.within": 1,
  "place.within_country": 0.2,
  "place.near": 1.5,
  "place.beside": 2.1,
  "place.apart": -3.5,
  "time.same_hour": 3,
  "time.same_part": 2.6,
  "time.same_day": 2.2,
  "time.whole_day": 1,
  "time.midnight": 1.8,
  "time.within": 1,
  "time.dated_near": 1.7,
  "time.lasting": 2.2,
  "time.other_part": -1.6,
  "time.other_hour": -3,
  "time.next_day": -1.8,
  "toll.same": 1.4,
  "toll.same_large": 3,
  "toll.grew": 0.2,
  "toll.grew_large": 1.2,
  "toll.leap": -1,
  "toll.differs": -0.4,
  "toll.conflict": -1.2,
  "count.same": 1.6,
  "count.differs": -3,
  "weapon.same": 0.7,
  "weapon.differs": -0.5,
  "target.same": 2.4,
  "target.differs": -0.8,
  "speaker.same": 0.5,
} as const satisfies Partial<Record<ReasonCode, number>>;

/** Believed as firmly as by ten pairs. In these reports an event has far more reports than in a day's news: a pair of one counts less. */
export const belief: Prior = { weights, firmness: 10, positiveWeight: 0.2 };
