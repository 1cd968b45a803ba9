import type { AidReading } from "@tocsin/model";
import type { Document } from "../segment/types.ts";
import type { CompiledAid } from "./compiled.ts";
import type { DonorMention, SentenceCues } from "./sentence-cues.ts";

export type Coalition = NonNullable<AidReading["coalition"]>;

/** A coalition named in the sentence, with who leads ("co-led by A and B") and who joins it. */
export function readCoalition(cues: SentenceCues, doc: Document, words: CompiledAid): Coalition | null {
  const named = cues.coalitions[0];
  if (!named) return null;
  const leads = leadersOf(cues, doc, words);
  const joins = cues.has("joins") ? cues.donors.filter((donor) => donor.strong && !leads.includes(donor)) : [];
  return { name: named.cue.name, leads: codes(leads), joins: codes(joins) };
}

/** Tokens at most between a coalition and its verb. */
const verbReach = 2;

/** "The drone coalition will give €1bn": together, and none of its members by itself. */
export function coalitionGives(cues: SentenceCues): boolean {
  const [named] = cues.coalitions;
  if (!named || cues.donors.some((donor) => donor.strong)) return false;
  return cues.statuses.some(({ from }) => from >= named.to && from - named.to <= verbReach);
}

function leadersOf(cues: SentenceCues, doc: Document, words: CompiledAid): DonorMention[] {
  const by = cues.at("ledBy")[0];
  if (by) return listFrom(by.to, cues, doc, words);
  const verb = cues.at("leads")[0];
  if (!verb) return [];
  const before = cues.donors.filter((donor) => donor.strong && donor.to <= verb.from);
  const last = before.at(-1);
  // "The coalition is led by …", in languages that put the leaders behind the verb.
  if (!last) return listFrom(verb.to, cues, doc, words);
  return before.filter((donor) => isListed(donor.to, last.from, cues, doc, words));
}

/** Donors in a row from token `at`: "the United Kingdom and Latvia". */
function listFrom(at: number, cues: SentenceCues, doc: Document, words: CompiledAid): DonorMention[] {
  const list: DonorMention[] = [];
  let end = at;
  for (const donor of cues.donors) {
    if (donor.from < at) continue;
    if (donor.from - end > 2 || !isListed(end, donor.from, cues, doc, words)) break;
    list.push(donor);
    end = donor.to;
  }
  return list;
}

function isListed(from: number, to: number, cues: SentenceCues, doc: Document, words: CompiledAid): boolean {
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (!token) return false;
    const inDonor = cues.donors.some((donor) => donor.from <= i && i < donor.to);
    const joins = /^[,&]$/.test(token.lower) || words.togetherWords.has(token.lower) || words.articles.has(token.lower);
    if (!inDonor && !joins) return false;
  }
  return true;
}

function codes(donors: DonorMention[]): string[] {
  return [...new Set(donors.map((donor) => donor.code))];
}
