/**
 * Numbers that identify an event by what they count: ages, house and block numbers, calibres, hours. Bare figures and
 * years are left out. Each is given as `kind:value`.
 */
export function numbersIn(text: string): string[] {
  const found: string[] = [];
  const add = (kind: string, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? "").toLowerCase();
      found.push(`${kind}:${value}`);
    }
  };
  add("aged", /\b(\d{1,2})[- ]years?[- ]old/gu);
  add("aged", /\p{Lu}\p{Ll}+, (\d{1,2})[,.)]/gu);
  add("aged", /\baged? (\d{1,2})\b/gu);
  add("aged", /(\d{1,2})[- ]?річн/gu);
  add("aged", /(\d{1,2})[- ]?летн/gu);
  add("aged", /(\d{1,2}) ans\b/gu);
  add("at", /\b(\d{3,5} block of (?:[NSEW]\.? |North |South |East |West )?\p{Lu}\p{Ll}+)/gu);
  add(
    "at",
    /\b(\d{2,5} (?:[NSEW]\.? |North |South |East |West )?\p{Lu}\p{Ll}+) (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Boulevard|Blvd|Court|Way)\b/gu,
  );
  add("time", /\b(\d{1,2}:\d{2}) ?[ap]\.?m/gu);
  add("calibre", /\.(\d{2})[- ]cal/gu);
  return found;
}
