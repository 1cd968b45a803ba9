import { aidFinances, aidReading, aidStatuses, aidTypes, aidWhole, qualifiers } from "@tocsin/model";
import { z } from "zod";

const mentionId = z.uuid();
const bodyCode = z.string().regex(/^[A-Z]{2,10}$/, "a country's two letters or a body's code, as in DE or EU");

/** Fields of a statement about aid that an editor can put right. Amounts are plain numbers of the currency. */
export const aidCorrection = z.object({
  donors: z.array(bodyCode).max(30),
  recipient: bodyCode.nullable(),
  type: z.enum(aidTypes).nullable(),
  finance: z.enum(aidFinances).nullable(),
  amountMin: z.number().nonnegative().nullable(),
  amountMax: z.number().nonnegative().nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "three letters, as in EUR")
    .nullable(),
  /** Decisions of an earlier version have neither of the two and leave them as they were read. */
  isShared: aidReading.shape.isShared.optional(),
  partOf: aidWhole.nullable().optional(),
  status: z.enum(aidStatuses).nullable(),
  statusReason: z.string().max(500).nullable(),
  /** Day that the statement is about; ISO. */
  date: z.iso.date().nullable(),
});

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
  /** The statement as it should have been read; its quote stays. */
  correct_aid: z.object({ statementId: z.uuid(), ...aidCorrection.shape }),
} as const;
export type DecisionKind = keyof typeof decisionPayloads;
export type DecisionPayload<K extends DecisionKind> = z.infer<(typeof decisionPayloads)[K]>;
