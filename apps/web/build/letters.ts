/** Letters and signs that the site's Latin fonts carry: English, French, transliterated names, figures and punctuation. */
export const latinLetters = [
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz",
  "\u00a0£§©«°»ÀÂÇÈÉÊÎÔàâäæçèéêëîïôöùûüŒœ×",
  "\u2009\u202f‐‑–—‘’“”„ʼ†•…€→↓↑←−",
].join("");

/** Ukrainian and Russian, whole alphabets, with the numero sign. */
export const cyrillicLetters = [
  "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯЁЪЫЭ",
  "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёъыэ",
  "№",
].join("");
