/** How the French press writes each Cyrillic letter; the first is the most usual way. */
const letters: Readonly<Record<string, readonly string[]>> = {
  а: ["a"],
  б: ["b"],
  в: ["v"],
  г: ["g", "h"],
  ґ: ["g"],
  д: ["d"],
  е: ["e", "ie"],
  ё: ["io"],
  є: ["ie", "e"],
  ж: ["j"],
  з: ["z"],
  и: ["i", "y"],
  і: ["i"],
  ї: ["ï", "i"],
  й: ["ï", "i"],
  к: ["k"],
  л: ["l"],
  м: ["m"],
  н: ["n"],
  о: ["o"],
  п: ["p"],
  р: ["r"],
  с: ["s"],
  т: ["t"],
  у: ["ou"],
  ф: ["f"],
  х: ["kh"],
  ц: ["ts"],
  ч: ["tch"],
  ш: ["ch"],
  щ: ["chtch"],
  ы: ["y"],
  э: ["e"],
  ю: ["iou"],
  я: ["ia"],
};
const vowels = "аеёєиіїоуыэюя";
const softVowels = "еєиії";

/** "слюсар*" is "sliousar*" or "slioussar*": how the French press writes the stem of a Cyrillic name. */
export function frenchSpellings(stem: string): string[] {
  let spellings = [""];
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.charAt(at);
    const ways = waysOf(letter, stem.charAt(at - 1), stem.charAt(at + 1));
    spellings = spellings.flatMap((begun) => ways.map((way) => begun + way));
  }
  return [...new Set(spellings.flatMap((name) => (name.includes("ks") ? [name, name.replace("ks", "x")] : [name])))];
}

function waysOf(letter: string, before: string, next: string): readonly string[] {
  const isAmong = (group: string, other: string) => other !== "" && group.includes(other);
  if (letter === "*") return ["*"];
  // "Lissak" beside "Lysak": a single "s" between vowels is voiced.
  if (letter === "с" && isAmong(vowels, before) && isAmong(vowels, next)) return ["ss", "s"];
  // "Serguiï": "g" before a soft vowel is another sound.
  if (letter === "г" && isAmong(softVowels, next)) return ["gu", "g", "h"];
  // "Mikhaïl", "Razvojaïev".
  if (isAmong(vowels, before) && "иі".includes(letter)) return ["ï", "i"];
  if (isAmong(vowels, before) && letter === "е") return ["ïe", "ie", "e"];
  return letters[letter] ?? [""];
}
