import { z } from "zod";
import { timePrecisions } from "./vocabulary.ts";

const isoDateOrTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/);

/**
 * When something happened: an inclusive range of ISO dates (or date-times) in the place's own zone, how exactly it is known,
 * and the words it was read from (`text` null when it was taken from the publication date alone).
 */
export const when = z.object({
  from: isoDateOrTime,
  to: isoDateOrTime,
  precision: z.enum(timePrecisions),
  text: z.string().nullable(),
  /** Part of the day where the words give one ("overnight", "in broad daylight"). */
  part: z.enum(["night", "morning", "daytime", "evening"]).nullable().optional(),
});
export type When = z.infer<typeof when>;
