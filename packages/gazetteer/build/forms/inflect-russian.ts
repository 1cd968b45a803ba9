import { type CaseForms, inflectName } from "./inflect-ukrainian.ts";

/** Case forms of Russian place names, by the same plan as the Ukrainian ones. */

const fixedWord = /^(на|над|под|при|по|в|у|до|за|усть|санкт|йошкар|улан|нарьян|.*о)$/;

function forms(gen: string[], dat: string[], acc: string[], ins: string[], loc: string[]): CaseForms {
  return { gen, dat, acc, ins, loc };
}

function masculine(word: string): CaseForms {
  const bases = [word];
  if (/[еёо][цклн]$/.test(word))
    bases.push(word.slice(0, -2) + word.slice(-1), `${word.slice(0, -2)}ь${word.slice(-1)}`);
  const to = (endings: string[]) => bases.flatMap((base) => endings.map((ending) => base + ending));
  return forms(to(["а", "у"]), to(["у"]), [word], to(["ом", "ем", "ым"]), to(["е", "у"]));
}

function plural(word: string): CaseForms {
  const base = word.slice(0, -1);
  const bare = /[^аеёиоуыэюя][кнлр]$/.test(base)
    ? [`${base.slice(0, -1)}о${base.slice(-1)}`, `${base.slice(0, -1)}е${base.slice(-1)}`]
    : [];
  const gen = [base, `${base}ов`, `${base}ей`, `${base}ев`, ...bare];
  return forms(gen, [`${base}ам`, `${base}ям`], [word], [`${base}ами`, `${base}ями`], [`${base}ах`, `${base}ях`]);
}

/** Case forms of one Russian word of a place name, lower case. */
export function declineRussianWord(word: string): CaseForms {
  const base = word.slice(0, -1);
  const stem = word.slice(0, -2);
  if (/(ый|ой|ий)$/.test(word))
    return forms(
      [`${stem}ого`, `${stem}его`],
      [`${stem}ому`, `${stem}ему`],
      [word],
      [`${stem}ым`, `${stem}им`],
      [`${stem}ом`, `${stem}ем`],
    );
  if (word.endsWith("ая"))
    return forms([`${stem}ой`, `${stem}ей`], [`${stem}ой`], [`${stem}ую`], [`${stem}ой`, `${stem}ою`], [`${stem}ой`]);
  if (word.endsWith("яя")) return forms([`${stem}ей`], [`${stem}ей`], [`${stem}юю`], [`${stem}ей`], [`${stem}ей`]);
  if (word.endsWith("ое"))
    return forms([`${stem}ого`], [`${stem}ому`], [word], [`${stem}ым`, `${stem}им`], [`${stem}ом`]);
  if (word.endsWith("ее")) return forms([`${stem}его`], [`${stem}ему`], [word], [`${stem}им`], [`${stem}ем`]);
  if (/(ые|ие)$/.test(word) && word.length > 5)
    return forms(
      [`${stem}ых`, `${stem}их`],
      [`${stem}ым`, `${stem}им`],
      [word],
      [`${stem}ыми`, `${stem}ими`],
      [`${stem}ых`, `${stem}их`],
    );
  if (word.endsWith("ия")) return forms([`${base}и`], [`${base}и`], [`${base}ю`], [`${base}ей`], [`${base}и`]);
  if (word.endsWith("я"))
    return forms(
      [`${base}и`],
      [`${base}е`, `${base}и`],
      [`${base}ю`],
      [`${base}ей`, `${base}ёй`],
      [`${base}е`, `${base}и`],
    );
  if (word.endsWith("а"))
    return forms([`${base}ы`, `${base}и`], [`${base}е`], [`${base}у`], [`${base}ой`, `${base}ей`], [`${base}е`]);
  if (word.endsWith("ье")) return forms([`${base}я`], [`${base}ю`], [word], [`${base}ем`], [word, `${base}и`]);
  if (word.endsWith("е"))
    return forms([`${base}я`, `${base}а`], [`${base}ю`, `${base}у`], [word], [`${base}ем`], [word]);
  if (word.endsWith("о")) return forms([`${base}а`], [`${base}у`], [word], [`${base}ом`, `${base}ым`], [`${base}е`]);
  if (word.endsWith("ь"))
    return forms(
      [`${base}я`, `${base}и`],
      [`${base}ю`, `${base}и`],
      [word],
      [`${base}ем`, `${base}ём`, `${word}ю`],
      [`${base}е`, `${base}и`],
    );
  if (word.endsWith("й")) return forms([`${base}я`], [`${base}ю`], [word], [`${base}ем`], [`${base}е`]);
  if (/[ыи]$/.test(word)) return plural(word);
  if (/[уюэ]$/.test(word)) return forms([word], [word], [word], [word], [word]);
  return masculine(word);
}

/** "Часов" of "Часов Яр", "Сергиев" of "Сергиев Посад": whose it is, declined as an adjective. */
function declineRussianOwner(word: string): CaseForms {
  if (!/(ов|ев|ин)$/.test(word)) return declineRussianWord(word);
  return forms([`${word}а`], [`${word}у`], [word], [`${word}ым`], [`${word}ом`, `${word}е`]);
}

/** All case forms of a Russian place name of one or several words, nominative included. */
export function inflectRussian(name: string): string[] {
  return inflectName(name, declineRussianWord, declineRussianOwner, fixedWord);
}
