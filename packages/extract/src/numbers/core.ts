import type { Qualifier } from "@tocsin/model";
import type { Token } from "../segment/types.ts";
import type { CompiledNumbers } from "./compiled.ts";
import { phraseAt } from "./compiled.ts";
import { readDigits } from "./digits.ts";
import { currencyAfter, currencyBefore } from "./money.ts";
import { readNumberWords } from "./number-words.ts";

/** A figure with its scale and currency, without qualifying words: "60 млрд дол.", "$300m", "twenty-one". */
export interface NumberCore {
  from: number;
  to: number;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  currency: string | null;
  /** The factor its scale word stands for ("млрд"), 1 without. */
  scale: number;
  /** Bare digits: may still be a year, an hour, an age. */
  plain: boolean;
  digits: boolean;
  article: boolean;
}

const abbreviated = /^(тис|тыс|млн|млрд|трлн|mln|bln|mio|mrd)$/;

/** Reads the figure at token `at`, or null. */
export function readCore(tokens: Token[], at: number, lexicon: CompiledNumbers): NumberCore | null {
  const first = tokens[at];
  if (!first || first.kind === "punct") return null;
  if (first.kind === "word") return readWordCore(tokens, at, lexicon);
  const run = readDigits(tokens, at, {
    decimalComma: lexicon.lang !== "en",
    isScale: (token) => token !== undefined && lexicon.scales.has(firstPart(token.lower)),
  });
  if (!run) return null;
  const before = currencyBefore(tokens, at, lexicon);
  const core: NumberCore = {
    from: before ? before.from : at,
    to: run.to,
    min: run.value,
    max: run.value,
    qualifier: "exact",
    currency: before?.code ?? null,
    scale: 1,
    plain: run.plain && !before,
    digits: true,
    article: false,
  };
  readScale(core, tokens, lexicon);
  addSmallerScale(core, tokens, lexicon);
  return core;
}

function readWordCore(tokens: Token[], at: number, lexicon: CompiledNumbers): NumberCore | null {
  const read = readNumberWords(tokens, at, lexicon);
  if (!read) return null;
  const money = currencyAfter(tokens, read.to, lexicon);
  const { min, max, qualifier } = read;
  return {
    from: at,
    to: money?.to ?? read.to,
    min,
    max,
    qualifier,
    currency: money?.code ?? null,
    scale: 1,
    plain: false,
    digits: false,
    article: read.article === true,
  };
}

/** Takes in the scale and currency that follow the digits, in either order ("60 млрд дол.", "48.8 CAD million", "60-billion-dollar"). */
function readScale(core: NumberCore, tokens: Token[], lexicon: CompiledNumbers): void {
  if (!core.currency && currencyAfter(tokens, core.to, lexicon)) {
    const money = currencyAfter(tokens, core.to, lexicon);
    if (money && lexicon.scales.has(tokens[money.to]?.lower ?? "")) {
      core.currency = money.code;
      core.to = money.to;
    }
  }
  let at = core.to;
  const dash = tokens[at];
  if (dash?.text === "-" && !dash.spaced && !tokens[at + 1]?.spaced) {
    if (!lexicon.scales.has(firstPart(tokens[at + 1]?.lower ?? ""))) return;
    at++;
  }
  const word = tokens[at];
  const short = core.currency ? lexicon.moneyScales.get(word?.lower ?? "") : undefined;
  const attachedMoney = shortScaleBeforeCurrency(tokens, at, lexicon);
  const [head = "", ...rest] = (word?.lower ?? "").split("-");
  const scale = lexicon.scales.get(head) ?? short ?? attachedMoney;
  if (scale !== undefined && word?.kind === "word") {
    multiply(core, scale);
    core.plain = false;
    core.to = at + 1;
    if (abbreviated.test(head) && tokens[core.to]?.text === "." && !tokens[core.to]?.spaced) core.to++;
    if (rest[0] && !core.currency) core.currency = currencyWord(rest[0], lexicon);
    const group = lexicon.scales.get(tokens[core.to]?.lower ?? "");
    if (group !== undefined && group > scale && scale >= 1e3) {
      multiply(core, group);
      core.to++;
    }
  } else {
    const dozens = lexicon.groups.get(head);
    if (dozens !== undefined && head !== "score" && word) {
      multiply(core, dozens);
      core.qualifier = "about";
      core.to = at + 1;
    }
  }
  if (!core.currency) {
    const money = currencyAfter(tokens, core.to, lexicon);
    if (money) {
      core.currency = money.code;
      core.to = money.to;
      core.plain = false;
    }
  } else if (core.currency === "USD" || core.currency.startsWith("*")) {
    // "$35 million AUD", "$500 million Canadian": the words tell which dollar the sign means.
    const money = currencyAfter(tokens, core.to, lexicon);
    if (money && !money.code.startsWith("*")) {
      core.currency = money.code;
      core.to = money.to;
    }
  }
}

function firstPart(word: string): string {
  const cut = word.indexOf("-");
  return cut < 0 ? word : word.slice(0, cut);
}

function currencyWord(word: string, lexicon: CompiledNumbers): string | null {
  return lexicon.currencies.get(word)?.find((option) => option.words.length === 1)?.value ?? null;
}

/** "300m euros", "5k USD": a short scale sign that only the currency behind it explains. */
function shortScaleBeforeCurrency(tokens: Token[], at: number, lexicon: CompiledNumbers): number | undefined {
  const scale = lexicon.moneyScales.get(tokens[at]?.lower ?? "");
  return scale !== undefined && currencyAfter(tokens, at + 1, lexicon) ? scale : undefined;
}

/** "1 млн 200 тис.": a smaller scale goes on with the same figure. */
function addSmallerScale(core: NumberCore, tokens: Token[], lexicon: CompiledNumbers): void {
  if (core.scale < 1e6 || core.min === null || core.currency) return;
  const run = readDigits(tokens, core.to, { decimalComma: true, isScale: () => false });
  const scale = run && lexicon.scales.get(tokens[run.to]?.lower ?? "");
  if (!run || !scale || scale >= core.scale) return;
  core.min += run.value * scale;
  core.max = core.min;
  core.to = run.to + 1;
  const money = currencyAfter(tokens, core.to, lexicon);
  if (money) Object.assign(core, { currency: money.code, to: money.to });
}

/** Multiplies a figure, undoing the noise of binary fractions (2.3 × 1e6 is 2300000). */
export function multiply(core: NumberCore, factor: number): void {
  core.min = times(core.min, factor);
  core.max = times(core.max, factor);
  core.scale *= factor;
}

function times(value: number | null, factor: number): number | null {
  if (value === null) return null;
  const product = value * factor;
  return Number.isInteger(value) && Number.isInteger(factor) && product < 1e15
    ? product
    : Number(product.toPrecision(15));
}

/** Qualifying words directly behind a figure: "10 or more", "10+". */
export function readAfter(core: NumberCore, tokens: Token[], lexicon: CompiledNumbers): void {
  const plus = tokens[core.to];
  if (plus?.text === "+" && !plus.spaced) {
    core.qualifier = "at_least";
    core.max = null;
    core.to++;
    core.plain = false;
    return;
  }
  const found = phraseAt(lexicon.after, tokens, core.to);
  if (!found || core.qualifier === "several") return;
  core.qualifier = found.value;
  core.to = found.to;
  if (found.value === "at_least") core.max = null;
}
