/**
 * Every weight of the matcher, in one table. A score is a sum of these; the unit is the natural logarithm of a likelihood
 * ratio, capped. `npm run train -- match` estimates the rows marked by the script from development data; rows about the
 * structure of events (kind, place) that no data set labels are set from the sample's facts and stated here.
 */
export const weights = {
  // kind of event
  "type.same": 0.8,
  "type.related": 0.2,
  "type.differs": -1.5,
  "type.other_kind": -12,
  "scope.whole_and_part": -12,
  "modality.differs": -3,
  // place
  "place.same_point": 3.6,
  "place.same_settlement": 3,
  "place.same_district": 2,
  "place.same_region": 1.4,
  "place.same_country": 0.5,
  "place.within": 1,
  "place.within_country": 0.2,
  "place.near": 1.5,
  "place.apart": -3.5,
  "place.far": -9,
  "place.other_region": -9,
  "place.other_country": -12,
  "place.hint_same": 1,
  "place.hint_other": -0.5,
  // time
  "time.same_hour": 3,
  "time.same_part": 2.6,
  "time.same_day": 2.2,
  "time.midnight": 1.8,
  "time.within": 1,
  "time.dated_near": 1.4,
  "time.hint_same": 0.5,
  "time.hint_other": -0.5,
  "time.published_near": 0.94,
  "time.published_apart": -2.79,
  "time.other_part": -1.6,
  "time.other_hour": -3,
  "time.next_day": -3,
  "time.apart": -6,
  // figures
  "toll.same": 1.4,
  "toll.same_large": 3,
  "toll.grew": 0.4,
  "toll.differs": -0.6,
  "toll.conflict": -2.5,
  "count.same": 1.6,
  "count.differs": -1.5,
  // what and who
  "weapon.same": 0.7,
  "weapon.differs": -0.8,
  "target.same": 2.4,
  "target.differs": -0.8,
  "speaker.same": 0.5,
  "speaker.other": -4,
  // words
  "text.copied": 4,
  "text.near": 2,
  "text.names": 0.93,
  "text.surnames": 0.49,
  "text.places": 1.65,
  "text.numbers": 1.15,
  "text.words": 11.74,
  "text.dates": 2.49,
  "text.other_places": -0.13,
  "text.other_ages": -1.15,
  "text.other_dates": -0.57,
  "report.same": -6,
} as const;

/** What a reason can be about. */
export type ReasonCode = keyof typeof weights;

/** From this score on two mentions are the same event. */
export const sameThreshold = 5;
/** From this score up to `sameThreshold` an editor is asked. */
export const unsureThreshold = 3;
/** A decision of a person is flagged as doubted when the machine's score is this far on the other side. */
export const doubtThreshold = { mustLink: -6, cannotLink: 9 } as const;
