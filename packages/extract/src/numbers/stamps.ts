import type { Token } from "../segment/types.ts";
import { WordNote } from "../segment/words.ts";
import type { CompiledNumbers } from "./compiled.ts";
import type { NumberKind, NumberSpan } from "./types.ts";

/** Digits whose very form says what they are: "10:30", "21.03.2024", "2024-03-21", "21/03/24", "22h30", "0 800 33-92-00". */
export function readStamp(tokens: Token[], at: number, lexicon: CompiledNumbers): NumberSpan | null {
  const { text, word } = tokens[at] as Token;
  const form = forms.of(word);
  const stamp = (kind: NumberKind, to = at + 1): NumberSpan => ({
    from: at,
    to,
    min: null,
    max: null,
    qualifier: "exact",
    kind,
  });
  if (form.clock) return stamp("time");
  if (form.colon) return stamp("measure");
  if (form.date) return stamp("date");
  if (form.day && !hasUnit(tokens[at + 1], lexicon) && lexicon.lang !== "en") {
    return stamp(isClock(tokens[at - 1], text) ? "time" : "date");
  }
  if (form.hour && (isClock(tokens[at - 1], text) || endsHours(tokens, at))) return stamp("time");
  const run = dashedRun(tokens, at);
  if (run) return stamp(run.kind, run.to);
  const next = tokens[at + 1];
  if (next && !next.spaced && /^h\d{0,2}$/i.test(next.text)) return stamp("time", at + 2);
  return null;
}

/** What digits may be by their form alone. */
const forms = new WordNote(({ text }) => ({
  clock: /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text),
  colon: text.includes(":"),
  date: /^(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(\d{4}|\d{2})$/.test(text),
  day: /^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/.test(text),
  hour: /^([01]?\d|2[0-4])\.[0-5]\d$/.test(text),
}));

// "о 10.30", "в 10.30": a point between hours and minutes is read so only behind a preposition of time.
function isClock(before: Token | undefined, text: string): boolean {
  return (
    before !== undefined &&
    /^(о|об|в|во|на|около|близько|до|з|із|с|at)$/.test(before.lower) &&
    Number(text.split(".")[1]) < 60 &&
    before.lower !== "до"
  );
}

/** "С 23.00 до 1.00": behind an hour "to" leads to another. */
function endsHours(tokens: Token[], at: number): boolean {
  const [opening, start, to] = tokens.slice(Math.max(at - 3, 0), at);
  if (at < 3 || !to || !/^(до|по|to)$/.test(to.lower) || !start || !opening) return false;
  return forms.of(start.word).hour && isClock(opening, start.text);
}

function hasUnit(token: Token | undefined, lexicon: CompiledNumbers): boolean {
  if (!token) return false;
  return lexicon.scales.has(token.lower) || lexicon.measure.has(token.lower) || lexicon.distance.has(token.lower);
}

/** Digits joined by dashes or slashes without spaces, three or more of them: a date or a phone number. */
function dashedRun(tokens: Token[], at: number): { kind: NumberKind; to: number } | null {
  const sign = tokens[at + 1]?.text;
  if (sign !== "-" && sign !== "/") return null;
  let to = at + 1;
  let parts = 1;
  let digits = tokens[at]?.text.length ?? 0;
  while (tokens[to]?.text === sign && !tokens[to]?.spaced && isTight(tokens[to + 1])) {
    digits += tokens[to + 1]?.text.length ?? 0;
    to += 2;
    parts++;
  }
  if (parts === 3 && (tokens[at]?.text.length === 4 || digits <= 8)) return { kind: "date", to };
  if (parts >= 3) return { kind: "phone", to };
  if (parts === 2 && sign === "/") return { kind: "measure", to };
  return null;
}

function isTight(token: Token | undefined): boolean {
  return token?.kind === "number" && !token.spaced;
}
