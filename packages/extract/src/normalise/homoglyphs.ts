// Pairs of letters that look alike in Latin and Cyrillic; i/і and ï/ї serve Ukrainian.
const pairs = "aа bЬ cс eе iі jј oо pр sѕ xх yу kк AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ ïї ÏЇ tт mм";
const toCyrillic = new Map<string, string>();
const toLatin = new Map<string, string>();
for (const pair of pairs.split(" ")) {
  const [latin = "", cyrillic = ""] = pair;
  if ("bktm".includes(latin)) continue;
  toCyrillic.set(latin, cyrillic);
  toLatin.set(cyrillic, latin);
}
const latinLetter = /[A-Za-zÀ-ɏ]/g;
const cyrillicLetter = /[\u0400-\u052f]/g;
const mixed = /[A-Za-zÀ-ɏ].*[\u0400-\u052f]|[\u0400-\u052f].*[A-Za-zÀ-ɏ]/;

/**
 * A word written in two scripts, with its stray look-alikes put into the script of its majority ("Kиїв" with a Latin K).
 * Words that mix scripts on purpose ("Mi-8М", "VIP-гость") keep letters that have no twin. Same length as the input.
 */
export function mendScripts(word: string): string {
  if (!mixed.test(word)) return word;
  return word
    .split("-")
    .map((part) => {
      const latin = part.match(latinLetter)?.length ?? 0;
      const cyrillic = part.match(cyrillicLetter)?.length ?? 0;
      if (!latin || !cyrillic) return part;
      const table = cyrillic >= latin ? toCyrillic : toLatin;
      const strays = part.match(cyrillic >= latin ? latinLetter : cyrillicLetter) ?? [];
      if (!strays.every((letter) => table.has(letter))) return part;
      return [...part].map((letter) => table.get(letter) ?? letter).join("");
    })
    .join("-");
}
