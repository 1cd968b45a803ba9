/** Names of who speaks, from the English of readings into another language. */
export interface SpeakerWords {
  people: Record<string, string>;
  bodies: Record<string, string>;
  /** Whole offices, and patterns with one slot: {region}, {city} or {country}. */
  offices: Record<string, string>;
  /** Cities and countries in the form that an office asks for. */
  genitives: Record<string, string>;
}
