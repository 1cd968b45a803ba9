/** Sorts of characters, as far as cutting a text into words asks for them. */
export const sorts = { sign: 0, letter: 1, mark: 2, digit: 3, space: 4, untabled: 5 } as const;
type Sort = (typeof sorts)[keyof typeof sorts];

/** Latin, Greek and Cyrillic with their marks; letters of all other scripts are asked for by pattern. */
const tabled = 0x600;
const table = Uint8Array.from({ length: tabled }, (_, code) => sortOf(String.fromCharCode(code)));

/** Sort of the character at an offset; `untabled` where only a pattern can tell whether it is a letter. */
export function sortAt(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  if (code < tabled) return table[code] as Sort;
  return /\s/.test(text.charAt(at)) ? sorts.space : sorts.untabled;
}

function sortOf(char: string): Sort {
  if (/\p{L}/u.test(char)) return sorts.letter;
  if (/\p{M}/u.test(char)) return sorts.mark;
  if (/\d/.test(char)) return sorts.digit;
  return /\s/.test(char) ? sorts.space : sorts.sign;
}
