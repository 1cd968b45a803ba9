import type { PublicClaim } from "@tocsin/db/queries";
import type { Cell } from "./event-columns.ts";
import { type Field, field, quoteFields } from "./full-export/field.ts";

/** The data dictionary of a claim, in full exports and in the API. */
export const claimFields: readonly Field[] = [
  field("id", "string", "#meta+claim+id", "Id of the claim."),
  field("event_id", "string", "#event+id", "Event that the claim is about."),
  field("mention_id", "string", "#meta+mention+id", "Mention that the claim is part of."),
  field("report_id", "string", "#meta+report+id", "Report that states it; reports that came as tips are not listed."),
  field("source_id", "string", "#meta+source+id", "Source of the report."),
  field("said_at", "datetime", "#date+said", "Publication of the report, UTC."),
  field("recorded_at", "datetime", "#date+recorded", "When it was stored, UTC."),
  field("metric", "string", "#indicator+name", "What is counted."),
  field("population", "string", "#population+type", "Who is counted."),
  field("item", "string", "#item+name", "The thing that is counted, where it is one."),
  field("min", "number", "#indicator+value+min", "Smallest number it allows; empty: open."),
  field("max", "number", "#indicator+value+max", "Largest number it allows; empty: open."),
  field("qualifier", "string", "#indicator+qualifier", "exact, at_least, about, up_to, several or none_reported."),
  field("stance", "string", "#meta+stance", "asserts, denies, estimates, relays, unsure or promises."),
  field("speaker_name", "string", "#contact+name", "Who says so; empty: the outlet itself."),
  field("speaker_office", "string", "#contact+title", "Office of who says so."),
  field("as_of", "string", "#date+asof", "Day or time that the figure is for, as the text gives it."),
  field("subset_of", "string", "#meta+part+of", "Claim that this one is part of, and must not be added to."),
  field("supersedes", "string", "#meta+corrects", "Claim that this one corrects, by an editor."),
  ...quoteFields,
  field("retracted", "boolean", "#status+retracted", "Its report was withdrawn."),
];

/** A claim by the names of its fields. */
export function claimRow({
  claim,
  eventId,
  sourceId,
  publishedAt,
  isRetracted,
}: PublicClaim): Record<string, Cell | boolean> {
  return {
    id: claim.id,
    event_id: eventId,
    mention_id: claim.mentionId,
    report_id: claim.reportId,
    source_id: sourceId,
    said_at: publishedAt.toISOString(),
    recorded_at: claim.recordedAt.toISOString(),
    metric: claim.metric,
    population: claim.population,
    item: claim.item,
    min: claim.min,
    max: claim.max,
    qualifier: claim.qualifier,
    stance: claim.stance,
    speaker_name: claim.speakerName,
    speaker_office: claim.speakerOffice,
    as_of: claim.asOf,
    subset_of: claim.subsetOf,
    supersedes: claim.supersedes,
    quote_start: claim.quoteStart,
    quote_end: claim.quoteEnd,
    confidence: claim.confidence,
    retracted: isRetracted,
  };
}
