import { currencyCodes } from "../segment/currency-codes.ts";
import type { Token } from "../segment/types.ts";
import { type CompiledNumbers, phraseAt } from "./compiled.ts";
import type { CurrencyFamily } from "./number-lexicon.ts";

export interface CurrencyFound {
  code: string;
  from: number;
  to: number;
}

/** A currency that ends just before token `at`: "$", "US$", "NOK", "€". */
export function currencyBefore(tokens: Token[], at: number, lexicon: CompiledNumbers): CurrencyFound | null {
  const sign = tokens[at - 1];
  if (!sign) return null;
  if (currencyCodes.has(sign.text)) return { code: sign.text, from: at - 1, to: at };
  if (sign.kind !== "punct") return letterSign(tokens, at);
  const code = currencySign(sign.text, lexicon);
  if (!code) return null;
  const letters = tokens[at - 2];
  if (letters?.kind === "word" && !sign.spaced) {
    const whole = phraseCode(`${letters.lower}${sign.text}`, lexicon);
    if (whole) return { code: whole, from: at - 2, to: at };
  }
  return { code, from: at - 1, to: at };
}

/** "kr 300 million". */
function letterSign(tokens: Token[], at: number): CurrencyFound | null {
  return tokens[at - 1]?.lower === "kr" ? { code: "*crown", from: at - 1, to: at } : null;
}

/**
 * A currency that begins at token `at`: "euros", "Australian dollars", "доларів США", "d'euros", "couronnes norvégiennes".
 * `fromScale` lets it stand behind "of" words of the language.
 */
export function currencyAfter(tokens: Token[], at: number, lexicon: CompiledNumbers): CurrencyFound | null {
  const first = tokens[at];
  if (!first) return null;
  if (currencyCodes.has(first.text)) return { code: first.text, from: at, to: at + 1 };
  if (first.kind === "punct") {
    const code = currencySign(first.text, lexicon);
    return code ? { code, from: at, to: at + 1 } : null;
  }
  const elided = /^(d'|de|of)$/.test(first.lower) ? 1 : 0;
  // "milliard d'€": before a sign the elided article is no token of its own.
  const sign = first.lower === "d" ? currencySign(tokens[at + 2]?.text ?? "", lexicon) : null;
  if (sign && tokens[at + 1]?.text === "'") return { code: sign, from: at, to: at + 3 };
  const adjectives = adjectiveRun(tokens, at + elided, lexicon);
  const nounAt = at + elided + adjectives.length;
  const noun = phraseAt(lexicon.currencies, tokens, nounAt);
  if (!noun) return null;
  const behind = tokens[noun.to];
  const dotted = behind?.text === "." && !behind.spaced && /^(дол|долл|грн|руб)$/.test(tokens[nounAt]?.lower ?? "");
  const to = noun.to + (dotted ? 1 : 0);
  if (!noun.value.startsWith("*")) {
    return { code: noun.value, from: at, to: isStateName(tokens[to]) ? to + 1 : to };
  }
  const family = noun.value.slice(1) as CurrencyFamily;
  for (const adjective of adjectives) {
    const code = adjectiveCode(adjective, family, lexicon);
    if (code) return { code, from: at, to };
  }
  // "Dollars canadiens", "dollars (canadiens)".
  const isBracketed = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")";
  const code = adjectiveCode(tokens[isBracketed ? to + 1 : to]?.lower ?? "", family, lexicon);
  return code ? { code, from: at, to: to + (isBracketed ? 3 : 1) } : { code: noun.value, from: at, to };
}

/** Adjectives before a currency noun: "US", "New Zealand", "канадських". At most three words. */
function adjectiveRun(tokens: Token[], at: number, lexicon: CompiledNumbers): string[] {
  const run: string[] = [];
  for (let i = at; i < at + 3; i++) {
    const word = tokens[i];
    if (word?.kind !== "word" || phraseAt(lexicon.currencies, tokens, i)) break;
    if (!lexicon.isCurrencyAdjective.of(word.word) && word.lower !== "new") return [];
    run.push(word.lower);
  }
  return run;
}

function adjectiveCode(word: string, family: CurrencyFamily, lexicon: CompiledNumbers): string | null {
  if (!word) return null;
  for (const { stem, codes } of lexicon.currencyAdjectives) {
    const code = word.startsWith(stem) ? codes[family] : undefined;
    if (code) return code;
  }
  return null;
}

function isStateName(token: Token | undefined): boolean {
  return token?.lower === "сша";
}

function currencySign(text: string, lexicon: CompiledNumbers): string | null {
  return text.length === 1 && "$€£¥₴₽₩₹₺".includes(text)
    ? (phraseCode(text, lexicon) ?? signCodes[text] ?? null)
    : null;
}

const signCodes: Record<string, string> = { "¥": "JPY", "₩": "KRW", "₹": "INR", "₺": "TRY", "£": "GBP" };

function phraseCode(text: string, lexicon: CompiledNumbers): string | null {
  for (const options of lexicon.currencies.values()) {
    const found = options.find((option) => option.words.join("") === text);
    if (found) return found.value;
  }
  return null;
}
