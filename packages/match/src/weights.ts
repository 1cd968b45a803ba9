/**
 * Every weight of the matcher, in one table. A score is a sum of these; the unit is the natural logarithm of a likelihood
 * ratio. `npm run train -- match` estimates all rows but those that rule an event out (docs/matching.md says from what).
 */
export const weights = {
  // kind of event
  "type.same": 0.82,
  "type.same_rare": 2.06,
  "type.related": 0.84,
  "type.differs": -1.03,
  "type.other_kind": -12,
  "type.hint_same": 0.2,
  "type.hint_other": 0.77,
  "scope.whole_and_part": -12,
  "scope.same_whole": 1.59,
  "modality.differs": -3,
  // place
  "place.same_point": 3.62,
  "place.same_settlement": 3.1,
  "place.same_district": 2,
  "place.same_region": 1.42,
  "place.same_country": 0.28,
  "place.within": 0.98,
  "place.within_country": 0.2,
  "place.near": 1.82,
  "place.beside": 2.03,
  "place.apart": -3.49,
  "place.far": -9,
  "place.other_region": -9,
  "place.other_country": -12,
  "place.hint_same": 0.03,
  "place.hint_other": -0.36,
  // time
  "time.same_hour": 3.01,
  "time.same_part": 2.85,
  "time.same_day": 2.13,
  "time.whole_day": 1.18,
  "time.midnight": 1.66,
  "time.within": 1.01,
  "time.dated_near": 2.13,
  "time.lasting": 2.2,
  "time.hint_same": -0.51,
  "time.hint_other": -1.39,
  "time.published_near": 1.9,
  "time.published_apart": -1.95,
  "time.other_part": -1.38,
  "time.other_hour": -3,
  "time.next_day": -2.04,
  "time.apart": -6,
  // figures
  "toll.same": 1.18,
  "toll.same_large": 3.08,
  "toll.grew": 0.64,
  "toll.grew_large": 1.27,
  "toll.leap": -0.82,
  "toll.differs": -0.32,
  "toll.conflict": -1.14,
  "toll.hint_same": 1.21,
  "toll.hint_other": -0.07,
  "count.same": 1.59,
  "count.differs": -2.98,
  // what and who
  "weapon.same": 0.56,
  "weapon.differs": -0.83,
  "target.same": 2.4,
  "target.differs": -0.82,
  "speaker.same": 0.27,
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
