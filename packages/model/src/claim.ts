import { z } from "zod";
import { items, metrics, populations, qualifiers, stances } from "./vocabulary.ts";

/** A stretch of the raw text: UTF-16 offsets, `end` exclusive. */
export const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
export type Span = z.infer<typeof span>;

/** Who says it: a person with office, or a body. The article's own voice is a null speaker. */
export const speaker = z.object({
  name: z.string(),
  office: z.string().nullable(),
  /** ISO 3166-2 region the speaker answers for (a governor's, a mayor's), null if none is known. */
  region: z.string().nullable().optional(),
  /** Side whose official this is, ISO 3166-1; null for neither. */
  side: z.string().nullable().optional(),
});
export type Speaker = z.infer<typeof speaker>;

/**
 * A count as stated. `max` null leaves the top open ("at least 4"); `min` null leaves the bottom open ("up to 10");
 * both null with `several` means a number was implied and not given. Zero only for `none_reported`.
 */
export const quantity = z
  .object({
    min: z.number().nonnegative().nullable(),
    max: z.number().nonnegative().nullable(),
    qualifier: z.enum(qualifiers),
  })
  .refine((q) => q.min === null || q.max === null || q.min <= q.max, { message: "min is greater than max" });
export type Quantity = z.infer<typeof quantity>;

/** One statement inside a mention, as the read contract prints it. */
export const claimReading = z.object({
  metric: z.enum(metrics),
  population: z.enum(populations),
  item: z.enum(items).nullable(),
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  qualifier: z.enum(qualifiers),
  speaker: speaker.nullable(),
  stance: z.enum(stances),
  /** ISO date or time the figure is for ("as of 10:00"), null when the text does not say. */
  asOf: z.string().nullable(),
  /** Index, within the same mention's claims, of the figure this one is part of (2 Kinzhal of 31 missiles). */
  subsetOf: z.number().int().nonnegative().nullable(),
  quote: span,
  /** 0–1: how often a reading like this one is right; at or above `publishableConfidence` it may be shown unreviewed. */
  confidence: z.number().min(0).max(1),
});
export type ClaimReading = z.infer<typeof claimReading>;

/** Readings below this confidence wait at the desk and are not published. Measured on development data by the evaluation command. */
export const publishableConfidence = 0.7;
