/**
 * Stems of the adjectives formed from settlement names ("Куп'янськ" → "куп'янськ-", "Велика Писарівка" →
 * "великописарівськ-"), by the regular rules. They name a settlement's hromada, former raion or stretch of front.
 */

function ukrainianStems(word: string): string[] {
  const cut = (n: number) => word.slice(0, -n);
  if (/[сц]ьк$/.test(word)) return [word];
  if (/[сц]ьке$/.test(word)) return [cut(1)];
  if (/[сц]ький$/.test(word)) return [cut(2)];
  if (/[ії]вка$/.test(word)) return [`${cut(2)}ськ`];
  if (/[оуеа]вка$/.test(word)) return [`${cut(2)}ськ`];
  if (word.endsWith("слобода")) return [`${cut(4)}бідськ`, `${cut(1)}ськ`];
  if (/с[аи]$/.test(word)) return [`${cut(2)}ськ`, `${cut(1)}ськ`];
  if (word.endsWith("ове") || word.endsWith("еве")) return [`${cut(3)}івськ`, `${cut(1)}ськ`];
  if (/(ова|ева)$/.test(word)) return [`${cut(3)}івськ`, `${cut(1)}ськ`];
  if (word.endsWith("ія")) return [`${cut(1)}йськ`];
  if (word.endsWith("лля")) return [`${cut(2)}ьськ`];
  if (word.endsWith("ння")) return [`${cut(2)}ськ`];
  if (word.endsWith("жжя")) return [`${cut(3)}зьк`, `${cut(3)}жськ`];
  if (word.endsWith("піль")) return [`${word}ськ`];
  if (word.endsWith("поле")) return [`${cut(4)}пільськ`];
  if (word.endsWith("ка")) return [`${cut(2)}ськ`, `${cut(2)}цьк`];
  if (/н[ае]$/.test(word))
    return [`${cut(1)}ськ`, `${cut(1)}енськ`, `${cut(2)}анськ`, `${cut(2)}янськ`, `${cut(2)}енськ`];
  if (/[лр][ае]$/.test(word)) return [`${cut(1)}ськ`, `${cut(1)}енськ`, `${cut(1)}янськ`, `${cut(1)}анськ`];
  if (/[аиіоея]$/.test(word)) return [`${cut(1)}ськ`, `${cut(1)}івськ`, `${cut(1)}цьк`];
  if (word.endsWith("ць")) return [`${word}к`];
  if (/ь$/.test(word)) return [`${cut(1)}ськ`, `${word}ськ`];
  if (/г$/.test(word)) return [`${cut(1)}зьк`];
  if (/[кч]$/.test(word)) return [`${cut(1)}цьк`];
  if (/ц$/.test(word)) return [`${cut(1)}цьк`];
  if (/й$/.test(word)) return [`${word}ськ`];
  return [`${word}ськ`];
}

/**
 * Further stems by the less regular rules ("Волноваха" → "волноваськ-", "Ромни" → "роменськ-", "Шостка" → "шосткинськ-").
 * Which one a town takes is usage: all are made, and those that nobody writes are never met.
 */
function rarerUkrainianStems(word: string): string[] {
  const cut = (n: number) => word.slice(0, -n);
  const stems: string[] = [];
  if (/[аяеєиі]$/.test(word)) stems.push(...["янськ", "анськ", "инськ", "івськ"].map((end) => cut(1) + end));
  if (/к[аи]$/.test(word)) stems.push(`${cut(2)}цьк`, `${cut(2)}анськ`);
  if (/лка$/.test(word)) stems.push(`${cut(2)}ьськ`);
  if (/нька$/.test(word)) stems.push(`${cut(3)}ськ`);
  if (/[гз][аи]$/.test(word)) stems.push(`${cut(2)}зьк`);
  if (/х[аи]$/.test(word)) stems.push(`${cut(2)}ськ`);
  if (/ці$/.test(word)) stems.push(`${cut(2)}ськ`, `${cut(2)}ецьк`);
  if (/ця$/.test(word)) stems.push(`${cut(1)}ьк`);
  if (/ні$/.test(word)) stems.push(`${word}йськ`);
  if (/[бвгджзклмнпрст]ни$/.test(word)) stems.push(`${cut(2)}енськ`);
  if (/л$/.test(word)) stems.push(`${word}ьськ`);
  if (/[зс]$/.test(word)) stems.push(`${word}ьк`);
  if (/ш$/.test(word)) stems.push(`${cut(1)}ськ`);
  if (/[дт]$/.test(word)) stems.push(`${word}івськ`);
  if (/нна$/.test(word)) stems.push(`${cut(2)}ськ`);
  return stems;
}

function rarerRussianStems(word: string): string[] {
  const cut = (n: number) => word.slice(0, -n);
  const stems: string[] = [];
  if (/[аяеиы]$/.test(word)) stems.push(...["янск", "анск", "инск", "овск"].map((end) => cut(1) + end));
  if (/к[аи]$/.test(word)) stems.push(`${cut(2)}цк`, `${cut(2)}анск`);
  if (/[гз][аи]$/.test(word)) stems.push(`${cut(2)}жск`, `${cut(2)}зск`);
  if (/ц[ыа]$/.test(word)) stems.push(`${cut(2)}ск`, `${cut(2)}ецк`, `${cut(2)}цк`);
  if (/[бвгджзклмнпрст]ны$/.test(word)) stems.push(`${cut(2)}енск`);
  if (/л$/.test(word)) stems.push(`${word}ьск`);
  if (/[дт]$/.test(word)) stems.push(`${word}овск`);
  if (/[кч]$/.test(word)) stems.push(`${word}ск`);
  if (/[нт]ая$/.test(word)) stems.push(`${cut(2)}ск`, `${cut(2)}янск`);
  if (/нн(ая|ое)$/.test(word)) stems.push(`${cut(3)}ск`);
  if (/[бвгджзклмпрст]н(ая|ое)$/.test(word)) stems.push(`${cut(2)}янск`);
  if (/ое$/.test(word)) stems.push(`${cut(2)}ск`, `${cut(2)}енск`);
  if (/ье$/.test(word)) stems.push(`${cut(2)}ьевск`);
  if (/поле$/.test(word)) stems.push(`${cut(1)}ьск`);
  return stems;
}

function russianStems(word: string): string[] {
  const cut = (n: number) => word.slice(0, -n);
  if (/[сц]к$/.test(word)) return [word];
  if (/[сц]к(ое|ий|ая)$/.test(word)) return [cut(2)];
  if (/[оеа]вка$/.test(word)) return [`${cut(2)}ск`];
  if (word.endsWith("ка")) return [`${cut(2)}ск`, `${cut(2)}цк`];
  if (/(ово|ево|ино|ыно)$/.test(word)) return [`${cut(1)}ск`];
  if (word.endsWith("ия")) return [`${cut(1)}йск`];
  if (/[аяоеыи]$/.test(word)) return [`${cut(1)}ск`, `${cut(1)}енск`, `${cut(1)}янск`, `${cut(1)}овск`];
  if (/ь$/.test(word)) return [`${cut(1)}ск`, `${word}ск`];
  if (/[гж]$/.test(word)) return [`${cut(1)}жск`];
  if (/[кцч]$/.test(word)) return [`${cut(1)}цк`];
  return [`${word}ск`];
}

function stemsOf(name: string, single: (word: string) => string[]): string[] {
  const words = name
    .toLowerCase()
    .replace(/['’ʼ]/g, "")
    .split(/[\s-]+/);
  const last = words.at(-1) ?? "";
  if (words.length === 1) return single(last);
  if (words.length > 2) return [];
  const head = words[0] ?? "";
  const stems = single(last);
  if (/-/.test(name)) return stems.flatMap((stem) => [`${head} ${stem}`, `${head.replace(/[аи]$/, "о")} ${stem}`]);
  const ukrainianJoint = /(ня|нє|ній|ні)$/.test(head) ? head.replace(/(ня|нє|ній|ні)$/, "ньо") : null;
  const russianJoint = /н(ий|яя|ее|ие)$/.test(head) ? head.replace(/(ий|яя|ее|ие)$/, "е") : null;
  const linked = ukrainianJoint ?? russianJoint ?? `${head.replace(/(ий|ый|ой|ая|ое|а|е|і|и)$/, "")}о`;
  return stems.map((stem) => linked + stem);
}

/** Adjective stems of a Ukrainian settlement name, apostrophes removed. */
export function ukrainianAdjectives(name: string): string[] {
  return stemsOf(name, ukrainianStems);
}

/** Less regular adjective stems of a Ukrainian settlement name, apostrophes removed. */
export function rarerUkrainianAdjectives(name: string): string[] {
  return stemsOf(name, rarerUkrainianStems);
}

/** Less regular adjective stems of a Russian settlement name. */
export function rarerRussianAdjectives(name: string): string[] {
  return stemsOf(name, rarerRussianStems);
}

/** Adjective stems of a Russian settlement name. */
export function russianAdjectives(name: string): string[] {
  return stemsOf(name, russianStems);
}
