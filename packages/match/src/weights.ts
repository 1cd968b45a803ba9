/**
 * Every weight of the matcher, in one table. A score is a sum of these; the unit is the natural logarithm of a likelihood
 * ratio. `npm run train -- match` estimates all rows but those that rule an event out (docs/matching.md says from what).
 */
export const weights = {
  // kind of event
  "type.same": 0.68,
  "type.same_rare": 1.91,
  "type.related": 0.73,
  "type.related_rare": 1.34,
  "type.differs": -1.04,
  "type.other_kind": -12,
  "type.hint_same": 0.2,
  "type.hint_other": 0.77,
  "scope.whole_and_part": -12,
  "scope.same_whole": 1.85,
  "modality.differs": -3,
  // place
  "place.same_point": 3.66,
  "place.same_settlement": 2.88,
  "place.same_district": 2,
  "place.same_region": 1.59,
  "place.same_country": 0.54,
  "place.within": 1.14,
  "place.within_country": 0.2,
  "place.near": 1.05,
  "place.beside": 2.02,
  "place.apart": -3.53,
  "place.far": -9,
  "place.other_region": -9,
  "place.other_country": -12,
  "place.hint_same": 0.03,
  "place.hint_other": -0.36,
  // time
  "time.same_hour": 3.01,
  "time.same_part": 2.85,
  "time.same_day": 2.19,
  "time.whole_day": 1.25,
  "time.midnight": 1.53,
  "time.within": 1,
  "time.dated_near": 1.92,
  "time.lasting": 2.2,
  "time.hint_same": -0.51,
  "time.hint_other": -1.39,
  "time.published_near": 1.9,
  "time.published_apart": -1.95,
  "time.other_part": -1.37,
  "time.other_hour": -3,
  "time.next_day": -2.01,
  "time.apart": -6,
  // figures
  "toll.same": 1.39,
  "toll.same_large": 3.06,
  "toll.grew": 0.75,
  "toll.grew_large": 1.29,
  "toll.leap": -1.01,
  "toll.differs": -0.1,
  "toll.conflict": -0.98,
  "toll.hint_same": 1.21,
  "toll.hint_other": -0.07,
  "count.same": 1.6,
  "count.differs": -3.03,
  // what and who
  "weapon.same": 0.57,
  "weapon.differs": -0.81,
  "target.same": 2.4,
  "target.differs": -0.75,
  "speaker.same": 0.2,
  "speaker.other": -4,
  // words
  "text.copied": 4,
  "text.near": 2,
  "text.names": 1.04,
  "text.surnames": 0.63,
  "text.places": 1.79,
  "text.numbers": 1.5,
  "text.words": 13.15,
  "text.dates": 3.29,
  "text.other_places": -0.01,
  "text.other_ages": -1.08,
  "text.other_dates": 0.18,
  "report.same": -6,
} as const;

/** What a reason can be about. */
export type ReasonCode = keyof typeof weights;

/** A reason of this weight rules out that two mentions are one event. */
export const excludingWeight = -9;
/** From this score on two mentions are the same event. */
export const sameThreshold = 5;
/** Two groups of mentions are joined while the mean of the scores between them reaches this. */
export const joinThreshold = 4.5;
/** From this score up to `sameThreshold` an editor is asked. */
export const unsureThreshold = 3;
/** A decision of a person is flagged as doubted when the machine's score is this far on the other side. */
export const doubtThreshold = { mustLink: -6, cannotLink: 9 } as const;
