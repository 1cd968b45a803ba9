/**
 * Folding makes spellings of one name equal: case, accents, stress marks, apostrophes, soft hyphens, ё/е and letters of the
 * other script that look alike ("Kиїв" typed with a Latin K). It never changes the number of words.
 */

const latinLookalikes: Record<string, string> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};
const cyrillicLookalikes: Record<string, string> = Object.fromEntries(
  Object.entries(latinLookalikes).map(([latin, cyrillic]) => [cyrillic, latin]),
);
const plainWord = /^[a-z0-9абвгдежзийклмнопрстуфхцчшщъыьэюяєії]*$/;
/** Apostrophes, primes, soft hyphens, zero-width signs and combining marks; й and ї are composed before this is asked. */
function isSilent(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x60 ||
    code === 0xad ||
    code === 0xb4 ||
    code === 0xfeff ||
    code === 0x2bc ||
    code === 0x2b9 ||
    code === 0x2ba ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x2032 ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200d)
  );
}

function withoutSilent(word: string): string {
  let out = "";
  for (const letter of word) if (!isSilent(letter.codePointAt(0) ?? 0)) out += letter;
  return out;
}

function stripLatinAccents(word: string): string {
  return word.normalize("NFD").replace(/([a-z])[\u0300-\u036F]+/g, "$1");
}

function mendLookalikes(word: string): string {
  const cyrillic = word.match(/[а-яєіїґё]/g)?.length ?? 0;
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return word;
  if (cyrillic >= latin) return word.replace(/[a-z]/g, (letter) => latinLookalikes[letter] ?? letter);
  return word.replace(/[а-я]/g, (letter) => cyrillicLookalikes[letter] ?? letter);
}

/** Folds one word. Already folded words come back unchanged. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower) && !/[a-z].*[а-яєії]|[а-яєії].*[a-z]/.test(lower)) return lower;
  const stripped = withoutSilent(stripLatinAccents(lower).normalize("NFC"))
    .replace(/ё/g, "е")
    .replace(/ґ/g, "г")
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe");
  return mendLookalikes(stripped);
}

const wordPattern = /[\p{L}\p{M}\p{N}\u00AD\u0027\u2019\u02BC\u02B9]+/gu;

/** Folds a name: words separated by one space, hyphens as spaces. "Ростов-на-Дону" → "ростов на дону". */
export function foldName(name: string): string {
  const words: string[] = [];
  for (const match of name.match(wordPattern) ?? []) {
    const folded = foldWord(match);
    if (folded) words.push(folded);
  }
  return words.join(" ");
}
