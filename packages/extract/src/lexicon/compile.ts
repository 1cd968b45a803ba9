import type { Abbreviations } from "../segment/sentences.ts";
import type { Token } from "../segment/types.ts";
import { type Hit, PhraseMatcher } from "./matcher.ts";
import { type Term, type TermKind, Terms, type TermValues } from "./terms.ts";
import type { Cues, Lexicon, Phrase, Speech } from "./types.ts";

/** Kinds where several readings of one place may stand side by side; elsewhere a longer phrase hides what it covers. */
const overlapping = new Set<TermKind>(["cue", "speech", "measure"]);

/** A lexicon made ready for matching. */
export interface CompiledLexicon {
  lexicon: Lexicon;
  abbreviations: Abbreviations;
  /** Finds all terms of a text, sentence by sentence. */
  annotator(tokens: readonly Token[]): (sentence: { from: number; to: number }) => Terms;
}

/** Compiles a language's phrases into one matcher. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const matcher = new PhraseMatcher<Term>();
  const add = <K extends TermKind>(kind: K, forms: readonly Phrase[], value: TermValues[K]): void => {
    for (const form of forms) matcher.add(form, { kind, value } as Term);
  };
  for (const entry of lexicon.casualties) add("casualty", entry.forms, entry);
  for (const entry of lexicon.zeros) add("zero", entry.forms, entry);
  for (const entry of lexicon.persons) add("person", entry.forms, entry);
  for (const kind of ["article", "one", "definite", "possessive", "and"] as const) add(kind, lexicon[kind], true);
  add("tail", lexicon.tails, true);
  add("ageLink", lexicon.ageLinks, true);
  add("modifier", lexicon.modifiers, true);
  add("filler", lexicon.fillers, true);
  for (const entry of lexicon.weapons) add("weapon", entry.forms, entry);
  add("target", lexicon.airTargets, true);
  for (const { country, forms } of lexicon.capitals) add("capital", forms, country);
  for (const { country, forms } of lexicon.soil) add("soil", forms, country);
  for (const { country, forms } of lexicon.neighbours) add("neighbour", forms, country);
  for (const area of ["settlement", "region", "country"] as const) add("sameArea", lexicon.sameArea[area], area);
  for (const entry of lexicon.objects) add("object", entry.forms, entry);
  for (const entry of lexicon.damages) add("damage", entry.forms, entry);
  // Where no article fixes the order, wreckage may stand behind its verb: "упали обломки".
  add("fall", lexicon.falls, { slots: ["before", "after"] });
  for (const entry of lexicon.acts) add("act", entry.forms, entry);
  for (const entry of lexicon.intercepts) add("intercept", entry.forms, entry);
  for (const entry of lexicon.launches) add("launch", entry.forms, entry);
  for (const entry of lexicon.disappearances) add("disappear", entry.forms, entry);
  for (const entry of lexicon.impacts) add("impact", entry.forms, entry);
  for (const entry of lexicon.arrivals) add("arrival", entry.forms, entry);
  add("means", lexicon.means, true);
  for (const entry of lexicon.losses) add("loss", entry.forms, entry);
  add("visit", lexicon.visits, true);
  add("alert", lexicon.alerts, true);
  for (const entry of lexicon.measures) {
    for (const [group, forms] of entry.groups.entries()) add("measure", forms, { entry, group });
  }
  for (const entry of lexicon.statements) add("statement", entry.forms, entry);
  for (const entry of lexicon.offices) add("office", entry.forms, entry);
  for (const entry of lexicon.bodies) add("body", entry.forms, entry);
  for (const entry of lexicon.actors) add("actor", entry.forms, entry);
  for (const cue of Object.keys(lexicon.cues) as (keyof Cues)[]) add("cue", lexicon.cues[cue], cue);
  for (const key of Object.keys(lexicon.speech) as (keyof Speech)[]) add("speech", lexicon.speech[key], key);
  return {
    lexicon,
    abbreviations: { open: new Set(lexicon.abbreviations), closing: new Set(lexicon.closings) },
    annotator: (tokens) => {
      const begun = new Int32Array(tokens.length);
      return ({ from, to }) => annotate(matcher, tokens, from, to, new Terms(begun));
    },
  };
}

function annotate(
  matcher: PhraseMatcher<Term>,
  tokens: readonly Token[],
  from: number,
  to: number,
  terms: Terms,
): Terms {
  const covered = new Map<TermKind, Hit<Term>>();
  for (let at = from; at < to; at++) {
    const hits = matcher.matchAt(tokens, at, to);
    for (let n = 0; n < hits.length; n++) {
      const hit = hits[n] as Hit<Term>;
      if (isRepeated(hits, n)) continue;
      const { kind } = hit.value;
      if (!overlapping.has(kind)) {
        const longer = covered.get(kind);
        if (!isLongest(hits, kind, hit.to) || (longer && longer.from < at && longer.to > at)) continue;
        covered.set(kind, hit);
      }
      terms.push(hit);
    }
  }
  return terms;
}

// Optional words let one phrase match twice at one length.
function isRepeated(hits: readonly Hit<Term>[], n: number): boolean {
  const hit = hits[n] as Hit<Term>;
  for (let k = 0; k < n; k++) if (hits[k]?.value === hit.value && hits[k]?.to === hit.to) return true;
  return false;
}

function isLongest(hits: readonly Hit<Term>[], kind: TermKind, end: number): boolean {
  for (const hit of hits) if (hit.value.kind === kind && hit.to > end) return false;
  return true;
}
