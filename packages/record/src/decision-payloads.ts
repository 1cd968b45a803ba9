import { qualifiers } from "@tocsin/model";
import { z } from "zod";

const mentionId = z.uuid();

/**
 * What each kind of decision holds. All of them name mentions and claims, whose ids are made from the reports, so that a
 * decision still holds after everything derived was thrown away.
 */
export const decisionPayloads = {
  /** All mentions of the events that were made one, in order of receipt. */
  merge_events: z.object({ mentionIds: z.array(mentionId).min(2) }),
  /** The mentions that were taken out, and those that stayed. */
  split_event: z.object({ taken: z.array(mentionId).min(1), left: z.array(mentionId).min(1) }),
  link_mentions: z.object({ a: mentionId, b: mentionId }),
  unlink_mentions: z.object({ a: mentionId, b: mentionId }),
  /** `key`: the figure's key (metric/population/item). */
  pin_figure: z.object({ mentionId, key: z.string().min(3), best: z.number().nonnegative() }),
  correct_claim: z.object({
    mentionId,
    claimId: z.uuid(),
    min: z.number().nonnegative().nullable(),
    max: z.number().nonnegative().nullable(),
    qualifier: z.enum(qualifiers),
  }),
  confirm_event: z.object({ mentionId }),
  discount_event: z.object({ mentionId }),
  publish_event: z.object({ mentionId }),
  withdraw_event: z.object({ mentionId }),
} as const;
export type DecisionKind = keyof typeof decisionPayloads;
export type DecisionPayload<K extends DecisionKind> = z.infer<(typeof decisionPayloads)[K]>;
