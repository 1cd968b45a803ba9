import type { AidType } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document } from "../segment/types.ts";
import { pickDonors } from "./donors.ts";
import { readItems } from "./items.ts";
import type { SentenceCues } from "./sentence-cues.ts";
import { aidMoney, type Carried } from "./speaks-of-aid.ts";

/** "It includes 8,000 shells": things of the package told of just before, and lines of a list that such words opened. */
export function addContents(cues: SentenceCues, doc: Document, numbers: NumberSpan[], carried: Carried): boolean {
  const { last, list } = carried;
  carried.list = null;
  if (!last || cues.sentence.index - last.sentence > contentsReach) return false;
  const isLine = list === cues.sentence.index - 1 && !cues.statuses.length && !cues.donors.some(({ strong }) => strong);
  if (isLine || (cues.has("contains") && doc.tokens[cues.sentence.to - 1]?.text === ":"))
    carried.list = cues.sentence.index;
  if (!(cues.has("contains") || isLine || tellsThingsOf(last, cues)) || !cues.items.length || aidMoney(cues).length)
    return false;
  const verb = cues.at("contains")[0]?.from ?? cues.sentence.to;
  // "The Dutch package consists of …", after a Norwegian one.
  const own = pickDonors(cues.donors.filter((donor) => donor.strong || donor.to <= verb));
  if (own.length && !own.some((code) => last.reading.donors.includes(code))) return false;
  const items = readItems(cues, numbers, doc);
  for (const item of items) {
    const known = last.reading.items.find((other) => other.item === item.item);
    if (known) known.count ??= item.count;
    else last.reading.items.push(item);
  }
  last.reading.type ??= readType(cues);
  last.sentence = cues.sentence.index;
  return true;
}

/** "Sent new arms. This week ammunition and generators were delivered": things of what was only told of. */
function tellsThingsOf({ reading, sentence }: NonNullable<Carried["last"]>, cues: SentenceCues): boolean {
  if (cues.sentence.index - sentence !== 1 || cues.donors.some(({ strong }) => strong)) return false;
  const isBare = reading.amountMin === null && !reading.items.length && !reading.coalition;
  return isBare && cues.statuses.length > 0 && cues.statuses.every(({ cue }) => cue.status === reading.status);
}

/** Sentences after a package in which its things may be told. */
const contentsReach = 3;

/** What kind of aid the words tell of. */
export function readType(cues: SentenceCues): AidType | null {
  // "900 generators, the defence secretary said": the office tells little of the things.
  const isOfOffice = ({ from, to }: { from: number; to: number }) =>
    cues.at("government").some((office) => office.from <= from && office.to >= to);
  const ofAid = cues.types.filter((type) => !isOfOffice(type));
  if (!ofAid.length && cues.items.length) return cues.items[0]?.cue.type ?? null;
  const told = new Set((ofAid.length ? ofAid : cues.types).map(({ cue }) => cue.type));
  if (told.size === 1) return [...told][0] ?? null;
  if (told.size > 1) return "mixed";
  const noun = cues.nouns.find(({ cue }) => cue.type)?.cue.type;
  return noun ?? cues.items[0]?.cue.type ?? null;
}
