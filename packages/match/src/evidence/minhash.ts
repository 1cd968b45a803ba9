/** Number of hash positions of a signature: the standard error of the estimated overlap is about 1/√positions. */
export const signatureLength = 48;
/** Positions per band of the near-duplicate keys: two texts alike to 0.6 share a band with a chance above 0.9. */
export const bandLength = 4;
const shingleWords = 3;
const minShingles = 6;

const fnvOffset = 0x811c9dc5;

/** FNV-1a over UTF-16 units: stable across machines and versions, which stored keys need. */
export function hashText(text: string): number {
  return addToHash(fnvOffset, text) >>> 0;
}

function addToHash(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** What each position of a signature mixes hashes with. */
const seeds = Int32Array.from({ length: signatureLength }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

function mix(value: number, seed: number): number {
  let h = Math.imul(value ^ seed, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** MinHash signature of a text's word shingles; empty when the text is too short to tell copies apart. */
export function signatureOf(words: readonly string[]): number[] {
  const shingles = shinglesOf(words);
  if (shingles.size < minShingles) return [];
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < signatureLength; i++) {
      const hash = mix(shingle, seeds[i] as number);
      if (hash < (signature[i] as number)) signature[i] = hash;
    }
  }
  return [...signature];
}

/** The hash of every run of words, joined by spaces. */
function shinglesOf(words: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  for (let first = 0; first + shingleWords <= words.length; first++) {
    let hash = addToHash(fnvOffset, words[first] as string);
    for (let i = 1; i < shingleWords; i++) hash = addToHash(addToHash(hash, " "), words[first + i] as string);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Estimated share of shingles two texts have in common, 0 when either is too short. */
export function estimateOverlap(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}

/** Keys under which near-duplicate texts meet: of the first `count` bands. */
export function bandKeys(signature: readonly number[], count: number): string[] {
  const keys: string[] = [];
  for (let band = 0; band < count && (band + 1) * bandLength <= signature.length; band++) {
    const slice = signature.slice(band * bandLength, (band + 1) * bandLength);
    keys.push(`${band}.${hashText(slice.join(","))}`);
  }
  return keys;
}
