import { z } from "zod";
import { claimReading, span } from "./claim.ts";
import { placeRef } from "./place.ts";
import {
  actorRoles,
  aidFinances,
  aidStatuses,
  aidTypes,
  eventScopes,
  eventTypes,
  items,
  modalities,
  noiseReasons,
  reportLanguages,
} from "./vocabulary.ts";
import { when } from "./when.ts";

/** What the extractor is given. Where a title is given the raw text is title + two newlines + text, and offsets count from there. */
export const reportInput = z.object({
  id: z.string().nullable().default(null),
  title: z.string().nullish(),
  text: z.string(),
  /** ISO date or date-time; without it relative times stay unresolved and events carry no date. */
  publishedAt: z.string().nullish(),
  source: z.string().nullish(),
  lang: z.string().nullish(),
  /** Default region of the source (a governor's channel), ISO 3166-2: a hint for places, never a place by itself. */
  sourceRegion: z.string().nullish(),
});
export type ReportInput = z.input<typeof reportInput>;

export const actorReading = z.object({
  name: z.string(),
  role: z.enum(actorRoles),
  /** Who asserts the role; null for the article's own voice. */
  assertedBy: z.string().nullable(),
});
export type ActorReading = z.infer<typeof actorReading>;

/** One event as one report tells it. */
export const mentionReading = z.object({
  ref: z.string(),
  /** `ref` of the wave this mention is part of. */
  parent: z.string().nullable(),
  type: z.enum(eventTypes),
  modality: z.enum(modalities),
  scope: z.enum(eventScopes),
  /** True for events told as context (last week's strike), which must not refresh an event's latest time. */
  background: z.boolean(),
  place: placeRef.nullable(),
  when: when.nullable(),
  actors: z.array(actorReading),
  /** Weapons named, as items of the vocabulary. */
  weapons: z.array(z.enum(items)),
  /** Named targets, folded to lower case ("printing house factor-druk", "school no. 134"): evidence for matching. */
  targets: z.array(z.string()),
  claims: z.array(claimReading),
  /** The sentence (or clause) that states the event. */
  quote: span,
  confidence: z.number().min(0).max(1),
});
export type MentionReading = z.infer<typeof mentionReading>;

export const coalitionReading = z.object({
  name: z.string(),
  leads: z.array(z.string()),
  joins: z.array(z.string()),
});

/** The larger sum that a sum of aid is part of: "€4.5bn under the €50bn facility". */
export const aidWhole = z.object({
  amount: z.number().positive(),
  currency: z.string().length(3),
  /** As `aidReading.isShared`, of the larger sum. */
  isShared: z.boolean(),
});
export type AidWhole = z.infer<typeof aidWhole>;

/** A statement about aid. Donors and recipient are ISO 3166-1 codes, or body codes (EU, EIB, IMF, WB, NATO, UN…). Amounts are plain numbers. */
export const aidReading = z.object({
  ref: z.string(),
  donors: z.array(z.string()),
  donorNames: z.array(z.string()),
  recipient: z.string().nullable(),
  type: z.enum(aidTypes).nullable(),
  finance: z.enum(aidFinances).nullable(),
  amountMin: z.number().nonnegative().nullable(),
  amountMax: z.number().nonnegative().nullable(),
  currency: z.string().length(3).nullable(),
  /** Whether the amount is for others too ("$95bn for Ukraine, Israel and Taiwan"): how much of it is Ukraine's is not told. */
  isShared: z.boolean(),
  /** The larger sum that the text says the amount is part of. */
  partOf: aidWhole.nullable(),
  items: z.array(z.object({ item: z.string(), count: z.number().nonnegative().nullable() })),
  status: z.enum(aidStatuses).nullable(),
  /** Why a blocked package is blocked, or what else the text says of its status; words of the report. */
  statusReason: z.string().nullable(),
  date: z.string().nullable(),
  coalition: coalitionReading.nullable(),
  speaker: claimReading.shape.speaker,
  quote: span,
  confidence: z.number().min(0).max(1),
});
export type AidReading = z.infer<typeof aidReading>;

/** Everything the extractor finds in one report: the read contract, printed by `tocsin read`. */
export const reading = z.object({
  report: z.object({
    id: z.string().nullable(),
    lang: z.enum(reportLanguages).nullable(),
    publishedAt: z.string().nullable(),
    sha256: z.string(),
  }),
  events: z.array(mentionReading),
  /** Events told as context (last week's strike), apart from the news; their `background` is true. Refs are shared with `events`. */
  context: z.array(mentionReading).optional(),
  aid: z.array(aidReading),
  places: z.array(placeRef.extend({ quote: span })),
  ignored: z.array(span.extend({ reason: z.enum(noiseReasons) })),
});
export type Reading = z.infer<typeof reading>;

/** The raw text that a reading's offsets point into. */
export function rawTextOf(report: Pick<ReportInput, "title" | "text">): string {
  return report.title ? `${report.title}\n\n${report.text}` : report.text;
}
