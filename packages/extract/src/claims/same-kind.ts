import { isMark, type SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";

/** "Including boys aged 11 and 6 and a girl": parts of one kind count together, so that the three children are one part. */
export function joinSameKind(context: SentenceContext, parts: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const part of parts) {
    const at = joined.findIndex((d) => d.population === part.population && d.item === part.item);
    const known = joined[at];
    if (!known || part.population === "unspecified" || spellsOut(context, known, part)) joined.push(part);
    else joined[at] = sumOf(known, part);
  }
  return joined;
}

/** "Three children, a boy of 11 and a girl": behind a comma fewer of the kind may be some of those before it. */
function spellsOut(context: SentenceContext, known: Group, part: Group): boolean {
  const isListed = isMark(context, known.to, ",:–—-(") || isMark(context, known.to - 1, ",");
  return isListed && (known.min ?? 0) >= 2 && (part.min ?? 0) < (known.min ?? 0);
}

function sumOf(a: Group, b: Group): Group {
  const add = (end: "min" | "max") => {
    const [x, y] = [a[end], b[end]];
    return x === null || y === null ? null : x + y;
  };
  const qualifier = a.qualifier === "exact" ? b.qualifier : a.qualifier;
  return { ...a, to: b.to, min: add("min"), max: add("max"), qualifier, individual: false };
}
