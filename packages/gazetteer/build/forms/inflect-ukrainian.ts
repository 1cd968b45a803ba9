/**
 * Case forms of Ukrainian place names. Every rule gives, for one word, the alternatives per case; a name of several words
 * combines them case by case. Over-generation is harmless: a form that nobody writes is never met.
 */

export interface CaseForms {
  gen: string[];
  dat: string[];
  acc: string[];
  ins: string[];
  loc: string[];
}

const cases = ["gen", "dat", "acc", "ins", "loc"] as const;
/** Words inside a name that never change. */
const fixedWord = /^(на|над|під|при|по|в|у|до|за|усть|санкт|йошкар|улан|нар.ян|.*о)$/;

function forms(gen: string[], dat: string[], acc: string[], ins: string[], loc: string[]): CaseForms {
  return { gen, dat, acc, ins, loc };
}

function softened(stem: string): string {
  if (stem.endsWith("к")) return `${stem.slice(0, -1)}ц`;
  if (stem.endsWith("г")) return `${stem.slice(0, -1)}з`;
  if (stem.endsWith("х")) return `${stem.slice(0, -1)}с`;
  return stem;
}

function masculine(word: string): CaseForms {
  const bases = [word];
  if (word.endsWith("їв")) bases.push(`${word.slice(0, -2)}єв`);
  else if (/[шжчц]ів$/.test(word)) bases.push(`${word.slice(0, -2)}ев`, `${word.slice(0, -2)}ов`);
  else if (word.endsWith("ів")) bases.push(`${word.slice(0, -2)}ов`, `${word.slice(0, -2)}ев`);
  else if (/і[гкбдптрхзсшл]$/.test(word)) bases.push(`${word.slice(0, -2)}о${word.slice(-1)}`);
  else if (word.endsWith("іст")) bases.push(`${word.slice(0, -3)}ост`);
  else if (/[оеє][кн]$/.test(word)) bases.push(word.slice(0, -2) + word.slice(-1));
  const used = bases.length > 1 && /(ів|їв)$/.test(word) ? bases.slice(1) : bases;
  const to = (endings: string[]) => used.flatMap((base) => endings.map((ending) => base + ending));
  if (/[сц]ьк$/.test(word))
    return forms([`${word}а`, `${word}у`], [`${word}у`, `${word}ові`], [word], [`${word}ом`], [`${word}у`]);
  const locatives = [...to(["і", "у"]), ...used.map((base) => `${softened(base)}і`)];
  return forms(to(["а", "у"]), to(["у", "ові"]), [word], to(["ом"]), [...locatives, ...to(["ові"])]);
}

function soft(word: string): CaseForms {
  const base = word.slice(0, -1);
  const bases = [base];
  if (/піл$/.test(base)) bases.push(`${base.slice(0, -2)}ол`);
  if (/[еє]ц$/.test(base)) bases.splice(0, 1, `${base.slice(0, -2).replace(/л$/, "ль")}ц`, `${base.slice(0, -2)}ц`);
  if (/[ео]н$/.test(base)) bases.push(`${base.slice(0, -2)}н`);
  if (/ін$/.test(base)) bases.push(`${base.slice(0, -2)}ен`);
  if (/іт$/.test(base)) bases.push(`${base.slice(0, -2)}от`);
  const to = (endings: string[]) => bases.flatMap((b) => endings.map((ending) => b + ending));
  return forms(to(["я", "і", "ю"]), to(["ю", "еві", "і"]), [word], to(["ем", "ю", "лю"]), to(["і", "ю", "еві"]));
}

function feminine(word: string): CaseForms {
  const base = word.slice(0, -1);
  const noun = forms(
    [`${base}и`, `${base}і`],
    [`${softened(base)}і`],
    [`${base}у`],
    [`${base}ою`, `${base}ею`],
    [`${softened(base)}і`],
  );
  if (!/[нквлршчжст]а$/.test(word)) return noun;
  return forms([...noun.gen, `${base}ої`], [...noun.dat, `${base}ій`], noun.acc, noun.ins, [...noun.loc, `${base}ій`]);
}

function plural(word: string, keepSoft: boolean): CaseForms {
  const base = word.slice(0, -1);
  const [am, amy, akh] = keepSoft ? ["ям", "ями", "ях"] : ["ам", "ами", "ах"];
  const bare = /[^аеєиіїоуюя][кнлрв]$/.test(base)
    ? [`${base.slice(0, -1)}о${base.slice(-1)}`, `${base.slice(0, -1)}е${base.slice(-1)}`]
    : [];
  const gen = [base, `${base}ів`, `${base}ей`, ...bare];
  if (keepSoft) gen.push(`${base}ь`);
  const adjectival = keepSoft ? ["и", "і"] : ["и"];
  const to = (ending: string) => adjectival.map((vowel) => base + vowel + ending);
  return forms(
    [...gen, ...to("х")],
    [`${base}${am}`, ...to("м")],
    [word],
    [`${base}${amy}`, ...to("ми")],
    [`${base}${akh}`, ...to("х")],
  );
}

/** Case forms of one Ukrainian word of a place name, lower case. */
export function declineUkrainianWord(word: string): CaseForms {
  const base = word.slice(0, -1);
  if (/[ая]$/.test(word) && /([бвгґджзклмнпрстфхцчшщ])\1я$|['’ʼ]я$|[рв]я$/.test(word))
    return forms([word], [`${base}ю`], [word, `${base}ю`], [`${word}м`, `${base}ею`], [`${base}і`, `${base}ї`]);
  if (word.endsWith("ія")) return forms([`${base}ї`], [`${base}ї`], [`${base}ю`], [`${base}єю`], [`${base}ї`]);
  if (word.endsWith("я"))
    return forms(
      [`${base}і`, `${base}ї`],
      [`${base}і`, `${base}ї`],
      [`${base}ю`],
      [`${base}ею`, `${base}єю`],
      [`${base}і`, `${base}ї`],
    );
  if (word.endsWith("а")) return feminine(word);
  if (/поле$|море$/.test(word)) return forms([`${base}я`], [`${base}ю`], [word], [`${base}ем`], [`${base}і`]);
  if (word.endsWith("нє") || word.endsWith("є"))
    return forms(
      [`${base}ього`, `${base}я`],
      [`${base}ьому`, `${base}ю`],
      [word],
      [`${base}ім`],
      [`${base}ьому`, `${base}і`],
    );
  if (/[сцз]ьке$/.test(word))
    return forms([`${base}ого`], [`${base}ому`], [word], [`${base}им`], [`${base}ому`, `${base}ім`]);
  if (word.endsWith("е"))
    return forms(
      [`${base}ого`, `${base}а`],
      [`${base}ому`, `${base}у`],
      [word],
      [`${base}им`],
      [`${base}ому`, `${base}ім`, `${base}і`],
    );
  if (word.endsWith("о")) return forms([`${base}а`], [`${base}у`], [word], [`${base}ом`], [`${base}і`, `${base}у`]);
  if (word.endsWith("ий")) {
    const stem = word.slice(0, -2);
    const adjective = forms([`${stem}ого`], [`${stem}ому`], [word], [`${stem}им`], [`${stem}ому`, `${stem}ім`]);
    return word.length > longestNoun ? adjective : both(adjective, declineNounInY(base));
  }
  if (word.endsWith("ій")) {
    const stem = word.slice(0, -2);
    return forms(
      [`${stem}ього`, `${stem}ія`, `${stem}ою`],
      [`${stem}ьому`, `${stem}ію`],
      [word],
      [`${stem}ім`, `${stem}ієм`],
      [`${stem}ьому`, `${stem}ії`],
    );
  }
  if (word.endsWith("й")) return declineNounInY(base);
  if (word.endsWith("ь")) return soft(word);
  if (word.endsWith("и")) return plural(word, false);
  if (word.endsWith("і")) return plural(word, true);
  if (word.endsWith("ї")) return forms([`${base}їв`, `${base}й`], [`${base}ям`], [word], [`${base}ями`], [`${base}ях`]);
  if (/[у]$/.test(word)) return forms([word], [word], [word], [word], [word]);
  return masculine(word);
}

/** Letters of the longest noun in -ий. */
const longestNoun = 5;

/** "Стрий", "Бугай": `base` is the word without its last letter. */
function declineNounInY(base: string): CaseForms {
  return forms([`${base}я`, `${base}ю`], [`${base}ю`], [`${base}й`], [`${base}єм`], [`${base}ї`, `${base}ю`]);
}

function both(a: CaseForms, b: CaseForms): CaseForms {
  const join = (of: keyof CaseForms) => [...new Set([...a[of], ...b[of]])];
  return forms(join("gen"), join("dat"), join("acc"), join("ins"), join("loc"));
}

/** "Часів" of "Часів Яр": whose it is, declined as an adjective. */
function declineUkrainianOwner(word: string): CaseForms {
  const noun = declineUkrainianWord(word);
  if (!/[ії]в$/.test(word)) return noun;
  const stems = ["ов", "ев", "єв"].map((ending) => word.slice(0, -2) + ending);
  const to = (...endings: string[]) => stems.flatMap((stem) => endings.map((ending) => stem + ending));
  return both(noun, forms(to("ого"), to("ому"), [word], to("им"), to("ому", "ім")));
}

/** All case forms of a Ukrainian place name of one or several words, nominative included. Hyphens and spaces are kept. */
export function inflectUkrainian(name: string): string[] {
  return inflectName(name, declineUkrainianWord, declineUkrainianOwner, fixedWord);
}

/**
 * Combines the forms of a name's words case by case; words that match `fixed` (but the last one) stay as they are, and those
 * before a space are declined by `declineOwner`.
 */
export function inflectName(
  name: string,
  decline: (word: string) => CaseForms,
  declineOwner: (word: string) => CaseForms,
  fixed: RegExp,
): string[] {
  const written = name.split(/([\s-]+)/);
  const parts = written.map((part) => part.toLowerCase());
  const lastWord = parts.length - 1;
  const changes = parts.map(
    (part, i) =>
      i % 2 === 0 && !(i < lastWord && fixed.test(part)) && !isAfterPreposition(parts, i) && !isAcronym(written[i]),
  );
  const out = new Set<string>([name.toLowerCase()]);
  for (const grammaticalCase of cases) {
    let built = [""];
    parts.forEach((part, i) => {
      const isOwner = /^\s/.test(parts[i + 1] ?? "");
      // "Гори-Подолу", but "в Гора-Подоле" too: of two words that a hyphen joins, the first may stay as it is.
      const kept = !changes[i] || (parts[i + 1] === "-" && parts.length === 3) ? [part] : [];
      const changed = changes[i] ? (isOwner ? declineOwner : decline)(part)[grammaticalCase] : [];
      const alternatives = [...changed, ...kept];
      built = built.flatMap((head) => alternatives.map((tail) => head + tail));
    });
    for (const form of built) out.add(form);
  }
  return [...out];
}

/** "АЕС", "НПЗ", "5" have no cases. */
function isAcronym(word: string | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\d]{2,}$|^\d+$/u.test(word);
}

function isAfterPreposition(parts: string[], i: number): boolean {
  return i >= 2 && /^(на|над|під|под|при|по)$/.test(parts[i - 2] ?? "");
}
