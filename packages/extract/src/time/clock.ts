import type { TimeTokens } from "./atoms.ts";
import type { Parsed } from "./days.ts";
import type { DayPart } from "./time-lexicon.ts";

export interface Clock {
  hour: number;
  minute: number;
}

/** A time of day at token `at`: "10:30", "6 p.m.", "о 5-й ранку", "в 4 утра", "22h30". */
export function parseClock(text: TimeTokens, at: number): Parsed<Clock> | null {
  const token = text.tokens[at];
  const spelled = text.atom(at, "hour");
  if (spelled && pointed.test(text.tokens[at - 1]?.lower ?? ""))
    return adjust(text, at, { hour: spelled.value.hour, minute: 0 }, spelled.to, false);
  if (token?.kind !== "number") return null;
  const colon = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(token.text);
  const opener = text.tokens[at - 1]?.lower ?? "";
  const point = text.words.hourBefore.has(opener) ? /^(\d{1,2})\.(\d{2})$/.exec(token.text) : null;
  const exact = colon ?? point;
  if (exact) return adjust(text, at, { hour: Number(exact[1]), minute: Number(exact[2]) }, at + 1, true);
  if (!/^\d{1,2}$/.test(token.text)) return null;
  const hour = Number(token.text);
  const next = text.tokens[at + 1];
  const french = next && /^h(\d{2})?$/.exec(next.lower);
  if (french) {
    const spacedMinutes = french[1] === undefined && /^[0-5]\d$/.test(text.tokens[at + 2]?.text ?? "");
    const minute = Number(french[1] ?? (spacedMinutes ? text.tokens[at + 2]?.text : 0));
    return valid({ hour, minute }, at + (spacedMinutes ? 3 : 2));
  }
  const to = ordinalEnd(text, at);
  const adjusted = adjust(text, at, { hour, minute: 0 }, to, false);
  if (adjusted) return adjusted;
  // "О 12" tells an hour in Ukrainian; in Russian it tells what one speaks of.
  const isHour = /^(о|об)$/.test(opener) && text.words.hourBefore.has(opener);
  return isHour ? valid({ hour, minute: 0 }, to) : null;
}

// "о 5-й ранку": the ending of an ordinal hour.
function ordinalEnd(text: TimeTokens, at: number): number {
  const [dash, suffix] = [text.tokens[at + 1], text.tokens[at + 2]];
  const ending =
    dash?.text === "-" &&
    !dash.spaced &&
    suffix &&
    !suffix.spaced &&
    /^(й|ї|ій|ой|ої|ую|ту|тої|шу|му)$/.test(suffix.lower);
  return ending ? at + 3 : at + 1;
}

const pointed = /^(at|around|about|by|after|before|à|vers|dès|о|об|близько|біля|після|до|в|во|около|после|к)$/;

/** Takes in "a.m.", "ранку", "du soir" behind the figure; `plain` lets it stand without. */
function adjust(text: TimeTokens, at: number, clock: Clock, to: number, plain: boolean): Parsed<Clock> | null {
  const behind = text.atom(to, "hourAfter");
  if (!behind) return plain ? valid(clock, to) : null;
  const { part } = behind.value;
  // "heures", "часов" alone also tell a length of time: the preposition decides.
  if (part === null && !plain && !pointed.test(text.tokens[at - 1]?.lower ?? "")) return null;
  const afternoon = part === "pm" || part === "evening" || (part === "daytime" && clock.hour <= 7);
  if (afternoon && clock.hour < 12) clock.hour += 12;
  if ((part === "am" || part === "night") && clock.hour === 12) clock.hour = 0;
  return valid(clock, behind.to);
}

function valid(clock: Clock, to: number): Parsed<Clock> | null {
  if (clock.hour === 24 && clock.minute === 0) clock.hour = 0;
  return clock.hour < 24 && clock.minute < 60 ? { value: clock, to, part: partOfHour(clock.hour) } : null;
}

function partOfHour(hour: number): DayPart {
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "daytime" : "evening";
}
