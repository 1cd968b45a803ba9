import type { Phrase } from "../lexicon/types.ts";

export type DayPart = "night" | "morning" | "daytime" | "evening";

/** What a fixed phrase of time means, counted from the day of publication. */
export interface RelativeTime {
  /** Day, 0 is the day of publication. */
  day?: number;
  /** Day, 0 is the one told of just before ("that morning", "the next day"), or that of publication where none was. */
  told?: number;
  part?: DayPart;
  /** The last N days up to publication ("over the past day" is 1). */
  past?: number;
  /** Whole calendar units, 0 is the present one: "last week" is `{ week: -1 }`. */
  week?: number;
  month?: number;
  year?: number;
  /** Night that ends on the day of publication. */
  lastNight?: true;
  /** Saturday and Sunday: the latest ones (0) or those before (-1). */
  weekend?: 0 | -1;
  /** A day of the calendar with a name of its own ("New Year's Eve"). */
  date?: { month: number; day: number };
  /** A vague stretch: never an event's own date ("in recent weeks", "in the near future"). */
  vague?: true;
}

/** Time words of one language, as data. Phrases as in the lexicon: `word*`, `a|b`, `?maybe`. */
export interface TimeLexicon {
  /** Monday first. */
  weekdays: readonly Phrase[];
  /** January first. */
  months: readonly Phrase[];
  /** Days of the month spelled out, from the first on, as they stand before a month's name. */
  dayNames: readonly Phrase[];
  /** Names of months and days are capitals in this language ("May", "March"). */
  capitals: boolean;
  relative: readonly (readonly [Phrase, RelativeTime])[];
  parts: readonly (readonly [Phrase, DayPart])[];
  /** Part of a month or year, standing before its name. */
  portions: readonly (readonly [Phrase, "early" | "mid" | "late"])[];
  /** "last", "next" before or after a weekday, month or unit. */
  lastWords: readonly Phrase[];
  nextWords: readonly Phrase[];
  /** Night that leads to the day which follows ("у ніч на", "overnight into"). */
  nightTo: readonly Phrase[];
  /** Night of the day, or of the two days, which follow ("on the night of"). */
  nightOf: readonly Phrase[];
  /** Joins the two days of a night or a range. */
  rangeJoin: readonly Phrase[];
  /** Opens a range of days ("from", "між"). */
  rangeOpen: readonly Phrase[];
  since: readonly Phrase[];
  /** The figure is for this moment ("станом на", "as of"). */
  asOf: readonly Phrase[];
  /** Before the day up to which a measure holds: no event is of it. */
  until: readonly Phrase[];
  /** Before a day that was another one than that of what is told ("after a quiet"). */
  apart: readonly Phrase[];
  agoBefore: readonly Phrase[];
  agoAfter: readonly Phrase[];
  /** Beside a count of years: so many to this day ("exactly two years ago", "jour pour jour"). */
  toTheDay: readonly Phrase[];
  /** This day of the calendar, before or behind years that are counted or named ("on this day in 2022"). */
  sameDay: readonly Phrase[];
  /** Behind a stretch that is counted back from the day told of ("two days earlier"). */
  earlier: readonly Phrase[];
  /** Before a counted stretch up to publication ("over the past three days"). */
  pastBefore: readonly Phrase[];
  /** Stands between the count and the unit of such a stretch ("les trois derniers jours"). */
  pastBetween: readonly Phrase[];
  /** A count that tells no figure ("several days ago"). */
  vagueCounts: readonly Phrase[];
  /** Joined to a month's name by a hyphen ("mid-March"); null where the language has none. */
  midPrefix: string | null;
  /** Hours spelled out, as they stand before their part of the day ("о п'ятій ранку"). */
  hours: readonly (readonly [Phrase, number])[];
  units: { hour: Phrase; day: Phrase; week: Phrase; month: Phrase; year: Phrase };
  /** Stands between the parts of one time: "on", "at", "about", "of". */
  glue: readonly string[];
  /** Prepositions before a clock time with a point or a bare hour. */
  hourBefore: readonly string[];
  /** Words that make the number before them an hour, with the part of day they tell. */
  hourAfter: readonly (readonly [Phrase, DayPart | "am" | "pm" | null])[];
  /** The zone that an hour is told in, behind it ("мск", "Moscow time"). */
  hourZones: readonly Phrase[];
  /** Words behind a year ("року", "г."). */
  yearAfter: readonly string[];
}
