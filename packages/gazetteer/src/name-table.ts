/**
 * Folded names and what they may mean, looked up by hash. The file holds one name per line, sorted and front-coded: a
 * character that tells how many letters are shared with the line before, the rest of the name, a tab, and the targets in
 * base 36. Indexing it makes no strings.
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

/**
 * Opens a file written by `writeNameTable`. Names of one first letter are indexed when the first of them is asked for, so
 * that opening costs next to nothing and a process that reads one script never indexes the other.
 */
export function readNameTable(text: string): NameTable {
  const sections = cutByFirstLetter(text);
  const decoded = new Map<number, readonly number[]>();
  let names: string[] | null = null;
  const rowOf = (name: string): number => {
    const section = sections.get(name.charCodeAt(0));
    if (!section) return 0;
    section.slots ??= indexSection(text, section);
    let a = seedA;
    let b = seedB;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      a = stepA(a, code);
      b = stepB(b, code);
    }
    return section.slots[slotOf(section.slots, a, b) + row] as number;
  };
  return {
    find(name) {
      const targetsAt = rowOf(name) >> 1;
      if (targetsAt === 0) return null;
      let targets = decoded.get(targetsAt);
      if (!targets) {
        targets = text
          .slice(targetsAt, text.indexOf("\n", targetsAt))
          .split(",")
          .map((n) => Number.parseInt(n, 36));
        decoded.set(targetsAt, targets);
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

/** The lines of the names that begin with one letter. */
interface Section {
  from: number;
  to: number;
  slots: Slots | null;
}

/** A name that shares no letter with the one before it opens a section. */
function cutByFirstLetter(text: string): Map<number, Section> {
  const sections = new Map<number, Section>();
  const opening = `\n${String.fromCharCode(shareBase)}`;
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf(opening, from);
    const to = next < 0 ? text.length : next + 1;
    sections.set(text.charCodeAt(from + 1), { from, to, slots: null });
    from = to;
  }
  return sections;
}

/**
 * Four numbers a slot: two hashes of the words, and where their targets stand in the text, shifted left by one, with a low bit
 * that marks the beginning of longer names. Zero there: the slot is free.
 */
type Slots = Int32Array;
const slotBits = 2;
const slotSize = 1 << slotBits;
const hashB = 1;
const row = 2;

function slotOf(slots: Slots, a: number, b: number): number {
  const mask = slots.length - 1;
  let slot = ((a ^ (a >>> 15) ^ b) << slotBits) & mask;
  while (slots[slot + row] !== 0 && (slots[slot] !== a || slots[slot + hashB] !== b)) slot = (slot + slotSize) & mask;
  return slot;
}

function mark(slots: Slots, a: number, b: number, value: number): void {
  const slot = slotOf(slots, a, b);
  slots[slot] = a;
  slots[slot + hashB] = b;
  slots[slot + row] = (slots[slot + row] as number) | value;
}

function indexSection(text: string, { from, to }: Section): Slots {
  const slots = new Int32Array(slotSize * 2 ** Math.ceil(Math.log2(Math.max(8, countMarks(text, from, to) * 1.6))));
  const statesA = new Int32Array(256);
  const statesB = new Int32Array(256);
  statesA[0] = seedA;
  statesB[0] = seedB;
  for (let at = from; at < to; at++) {
    let length = text.charCodeAt(at) - shareBase;
    let a = statesA[length] ?? seedA;
    let b = statesB[length] ?? seedB;
    for (at++; ; at++) {
      const code = text.charCodeAt(at);
      if (code === tab || at >= to) break;
      if (code === space) mark(slots, a, b, 1);
      a = stepA(a, code);
      b = stepB(b, code);
      length++;
      statesA[length] = a;
      statesB[length] = b;
    }
    mark(slots, a, b, (at + 1) << 1);
    while (at < to && text.charCodeAt(at) !== lineFeed) at++;
  }
  return slots;
}

/** At most so many slots are taken: one a name, and one a space for the words before it. */
function countMarks(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === space) marks++;
  }
  return marks;
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
