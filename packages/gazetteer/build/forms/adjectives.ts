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
  if (word.endsWith("са")) return [`${cut(2)}ськ`, `${cut(1)}ськ`];
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
  const joint = /(ня|нє|ній|няя|нее|ний)$/.test(head) && /ня$|нє$|ній$/.test(head) ? `${head.slice(0, -1)}ьо` : null;
  const linked = joint ?? `${head.replace(/(ий|ый|ой|ая|ое|а|е|і|и)$/, "")}о`;
  return stems.map((stem) => linked + stem);
}

/** Adjective stems of a Ukrainian settlement name, apostrophes removed. */
export function ukrainianAdjectives(name: string): string[] {
  return stemsOf(name, ukrainianStems);
}

/** Adjective stems of a Russian settlement name. */
export function russianAdjectives(name: string): string[] {
  return stemsOf(name, russianStems);
}
