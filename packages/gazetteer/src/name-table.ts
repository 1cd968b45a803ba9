/**
 * Folded names and what they may mean, looked up by hash. The file holds one name per line, sorted and front-coded: a
 * character that tells how many letters are shared with the line before, the rest of the name, a tab, and the targets in
 * base 36. Reading it makes no strings, so a few hundred thousand names load in tens of milliseconds.
 */
export interface NameTable {
  /** Targets of a name; null where it is none. */
  find(name: string): readonly number[] | null;
  /** What the table knows of some whole words, for `isName` and `beginsNames`: one look-up for both. */
  probe(words: string): number;
  /** All names, sorted. Built on the first call. */
  all(): readonly string[];
}

/** Whether probed words are a name. */
export function isName(probed: number): boolean {
  return probed > 1;
}

/** Whether longer names begin with probed words. */
export function beginsNames(probed: number): boolean {
  return (probed & 1) === 1;
}

/** Shared letters are written as one character from here on. */
const shareBase = 0x23;
const lineFeed = 10;
const tab = 9;
const space = 32;
const seedA = 0x811c9dc5;
const seedB = 0x1b873593;

const stepA = (state: number, code: number) => Math.imul(state ^ code, 0x01000193);
const stepB = (state: number, code: number) =>
  (Math.imul(state + code, 0x2c1b3c6d) << 7) ^ (Math.imul(state + code, 0x2c1b3c6d) >>> 11);

/** Writes the file that `readNameTable` reads. */
export function writeNameTable(rows: ReadonlyMap<string, readonly number[]>): string {
  let before = "";
  let out = "";
  for (const name of [...rows.keys()].sort()) {
    let shared = 0;
    while (shared < before.length && shared < name.length && shared < 60 && before[shared] === name[shared]) shared++;
    out += `${String.fromCharCode(shareBase + shared)}${name.slice(shared)}\t${(rows.get(name) ?? []).map((n) => n.toString(36)).join(",")}\n`;
    before = name;
  }
  return out;
}

/** Indexes a file written by `writeNameTable`. */
export function readNameTable(text: string): NameTable {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, lines * 1.8)));
  const table = {
    text,
    mask: capacity - 1,
    keyA: new Int32Array(capacity),
    keyB: new Int32Array(capacity),
    row: new Int32Array(capacity),
  };
  fill(table);
  const decoded = new Map<number, readonly number[]>();
  let names: string[] | null = null;
  const rowOf = (name: string): number => {
    let a = seedA;
    let b = seedB;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      a = stepA(a, code);
      b = stepB(b, code);
    }
    return table.row[slotOf(table, a, b)] ?? 0;
  };
  return {
    find(name) {
      const row = rowOf(name) >> 1;
      if (row === 0) return null;
      let targets = decoded.get(row);
      if (!targets) {
        targets = text
          .slice(row, text.indexOf("\n", row))
          .split(",")
          .map((n) => Number.parseInt(n, 36));
        decoded.set(row, targets);
      }
      return targets;
    },
    probe: rowOf,
    all() {
      names ??= decodeNames(text);
      return names;
    },
  };
}

interface Slots {
  text: string;
  mask: number;
  keyA: Int32Array;
  keyB: Int32Array;
  /** Place of the targets in the text, shifted left by one; the low bit marks the beginning of longer names. Zero: empty. */
  row: Int32Array;
}

function slotOf(table: Slots, a: number, b: number): number {
  let slot = (a ^ (a >>> 15) ^ b) & table.mask;
  while (table.row[slot] !== 0 && (table.keyA[slot] !== a || table.keyB[slot] !== b)) slot = (slot + 1) & table.mask;
  return slot;
}

function mark(table: Slots, a: number, b: number, value: number): void {
  const slot = slotOf(table, a, b);
  table.keyA[slot] = a;
  table.keyB[slot] = b;
  table.row[slot] = (table.row[slot] ?? 0) | value;
}

function fill(table: Slots): void {
  const { text } = table;
  const statesA = new Int32Array(256);
  const statesB = new Int32Array(256);
  statesA[0] = seedA;
  statesB[0] = seedB;
  for (let at = 0; at < text.length; at++) {
    let length = text.charCodeAt(at) - shareBase;
    let a = statesA[length] ?? seedA;
    let b = statesB[length] ?? seedB;
    for (at++; ; at++) {
      const code = text.charCodeAt(at);
      if (code === tab || at >= text.length) break;
      if (code === space) mark(table, a, b, 1);
      a = stepA(a, code);
      b = stepB(b, code);
      length++;
      statesA[length] = a;
      statesB[length] = b;
    }
    mark(table, a, b, (at + 1) << 1);
    while (at < text.length && text.charCodeAt(at) !== lineFeed) at++;
  }
}

function decodeNames(text: string): string[] {
  const names: string[] = [];
  let before = "";
  for (const line of text.split("\n")) {
    if (line === "") continue;
    before = before.slice(0, line.charCodeAt(0) - shareBase) + line.slice(1, line.indexOf("\t"));
    names.push(before);
  }
  return names;
}
