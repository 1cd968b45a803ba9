import type { Mention } from "@tocsin/model";
import { copiedOverlap } from "../compare/text.ts";
import { estimateOverlap } from "../evidence/minhash.ts";
import { voiceOf } from "./figures.ts";

/**
 * Number of independent voices behind a set of mentions. Mentions are one voice when their sources share an independence
 * group, when their texts are copies of one (within a language), or when both only relay the same single speaker.
 */
export function countVoices(mentions: readonly Mention[]): number {
  return groupVoices(mentions).length;
}

/** The mentions by voice, each group in the order given. */
export function groupVoices(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const touching = groups.filter((group) => group.some((other) => isOneVoice(mention, other)));
    const joined = [...touching.flat(), mention];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function isOneVoice(a: Mention, b: Mention): boolean {
  if (a.independenceGroup === b.independenceGroup) return true;
  if (isCopy(a, b)) return true;
  const speaker = soleSpeaker(a);
  return speaker !== null && speaker === soleSpeaker(b);
}

function isCopy(a: Mention, b: Mention): boolean {
  if (a.lang !== b.lang) return false;
  if (a.quoteText.length >= 60 && a.quoteText === b.quoteText) return true;
  return estimateOverlap(a.evidence?.signature ?? [], b.evidence?.signature ?? []) >= copiedOverlap;
}

/** The one speaker a mention relays, null when the outlet also speaks for itself or several are heard. */
function soleSpeaker(mention: Mention): string | null {
  const voices = new Set(mention.claims.map(voiceOf));
  const [only] = voices;
  return voices.size === 1 && only?.startsWith("said:") ? only : null;
}
