import type { ExportTableName } from "@tocsin/db/queries";
import { claimFields } from "../claim-columns.ts";
import { eventColumns } from "../event-columns.ts";
import { type Field, field, quoteFields } from "./field.ts";

export interface ExportTable {
  name: ExportTableName;
  title: string;
  fields: readonly Field[];
  primaryKey: readonly string[];
  /** Fields that hold another table's first key field. */
  references: Readonly<Record<string, ExportTableName>>;
}

const tollFields = (metric: "killed" | "injured") => [
  field(`${metric}_stated`, "integer", `#meta+${metric}+stated`, `Events that state a figure of ${metric}.`),
  field(`${metric}_low`, "integer", `#affected+${metric}+min`, `Sum of the smallest figures of ${metric}.`),
  field(`${metric}_best`, "integer", `#affected+${metric}`, `Sum of the best figures of ${metric}.`),
  field(`${metric}_high`, "integer", `#affected+${metric}+max`, `Sum of the largest figures of ${metric}.`),
  field(`${metric}_open`, "integer", `#meta+${metric}+open`, `Events whose top is open: then so is the sum's.`),
];

const place = {
  region: field("region", "string", "#adm1+code", "ISO 3166-2 code of the region."),
  country: field("country", "string", "#country+code", "ISO 3166-1 code, within internationally recognised borders."),
};

/** The tables of a full export, in order. */
export const exportTables: readonly ExportTable[] = [
  {
    name: "events",
    title: "What happened, once: derived from all reports, with the terms of ACLED and UCDP. Retracted events say so.",
    fields: eventColumns,
    primaryKey: ["id"],
    references: { parent_id: "events", place_id: "places" },
  },
  {
    name: "figures",
    title: "All figures of events: low, best and high of each thing that is counted.",
    fields: [
      field("event_id", "string", "#event+id", "Event that the figure belongs to."),
      field("n", "integer", "#meta+number", "Number of the figure within its event, from 1."),
      field("metric", "string", "#indicator+name", "What is counted: killed, injured, damaged, launched …"),
      field("population", "string", "#population+type", "Who: civilian, military, child … or unspecified."),
      field("item", "string", "#item+name", "The thing that is counted, where it is one."),
      field("low", "number", "#indicator+value+min", "Smallest current figure."),
      field("best", "number", "#indicator+value", "Best figure."),
      field(
        "high",
        "number",
        "#indicator+value+max",
        "Largest current figure; empty beside a low one: the top is open.",
      ),
      field("qualifier", "string", "#indicator+qualifier", "exact, at_least, about, up_to, several or none_reported."),
      field("contested", "boolean", "#meta+contested", "Whether voices differ."),
      field("basis", "string", "#meta+basis", "Why the best figure is the best."),
    ],
    primaryKey: ["event_id", "n"],
    references: { event_id: "events" },
  },
  {
    name: "mentions",
    title: "Which report tells of which event, and where in its text.",
    fields: [
      field("id", "string", "#meta+mention+id", "Id of the mention."),
      field("event_id", "string", "#event+id", "Event it belongs to."),
      field("report_id", "string", "#meta+report+id", "Report it stands in; reports that came as tips are not listed."),
      field("source_id", "string", "#meta+source+id", "Source of the report."),
      field("type", "string", "#event+type", "Type of event as this report tells it."),
      field("modality", "string", "#status+modality", "occurred, ongoing, planned, alleged or negated."),
      field("scope", "string", "#event+scope", "single, wave or aggregate."),
      field("background", "boolean", "#meta+background", "Told as context, not as news."),
      field("place_id", "string", "#loc+code", "Place as this report tells it."),
      field("when_from", "date", "#date+start", "First day as this report tells it."),
      field("when_to", "date", "#date+end", "Last day, included."),
      ...quoteFields,
    ],
    primaryKey: ["id"],
    references: { event_id: "events" },
  },
  {
    name: "claims",
    title:
      "Who said what: one statement each, with the place of its words. Statements that wait for an editor are left out.",
    fields: claimFields,
    primaryKey: ["id"],
    references: { event_id: "events", mention_id: "mentions", subset_of: "claims", supersedes: "claims" },
  },
  {
    name: "reports",
    title: "What was read: where each report stands and the hash of its text. The words belong to the source.",
    fields: [
      field("id", "string", "#meta+report+id", "Id of the report."),
      field("source_id", "string", "#meta+source+id", "Who published it."),
      field("external_id", "string", "#meta+report+code", "The source's own id of it."),
      field("title", "string", "#meta+report+title", "Its title."),
      field("url", "string", "#meta+url", "Where it stands."),
      field("archive_url", "string", "#meta+url+archive", "Where a copy stands."),
      field("lang", "string", "#meta+language", "ISO 639-1 code of its language."),
      field("published_at", "datetime", "#date+published", "Publication, UTC."),
      field("published_precision", "string", "#date+precision", "day or time."),
      field("recorded_at", "datetime", "#date+recorded", "When it was stored, UTC."),
      field("text_length", "integer", "#meta+length", "Length in UTF-16 units, the unit of all offsets."),
      field("sha256", "string", "#meta+hash", "SHA-256 of its text in UTF-8."),
      field("is_summary", "boolean", "#meta+summary", "Read from a summary in our own words, not from its text."),
      field("state", "string", "#status", "read or retracted."),
      field("retraction_reason", "string", "#meta+retraction", "Why it was withdrawn."),
    ],
    primaryKey: ["id"],
    references: { source_id: "sources" },
  },
  {
    name: "sources",
    title: "Who publishes. Outlets of one independence group are one voice.",
    fields: [
      field("id", "string", "#meta+source+id", "Id of the source."),
      field("name", "string", "#org+name", "Its name."),
      field("kind", "string", "#org+type", "agency, newspaper, broadcaster, official, military …"),
      field("url", "string", "#meta+url", "Its address."),
      field("default_lang", "string", "#meta+language", "Language it mostly writes in."),
      place.country,
      place.region,
      field("independence_group", "string", "#meta+group", "Outlets that copy one wire share it."),
    ],
    primaryKey: ["id"],
    references: {},
  },
  {
    name: "places",
    title: "Places of events. Coordinates of districts, regions and areas are label points: see precision.",
    fields: [
      field(
        "id",
        "string",
        "#loc+code",
        "gn: GeoNames id; toc: own entry; reg: ISO 3166-2; dis: district; area: other.",
      ),
      field("name", "string", "#loc+name", "Its name."),
      field("precision", "string", "#geo+precision", "point, settlement, near, district, region, area or country."),
      place.region,
      place.country,
      field("lat", "number", "#geo+lat", "Latitude, degrees WGS84."),
      field("lon", "number", "#geo+lon", "Longitude, degrees WGS84."),
    ],
    primaryKey: ["id"],
    references: {},
  },
  {
    name: "region_days",
    title:
      "Events and tolls by region, day and type. Regional totals, plans and denials are left out; parts are not counted twice.",
    fields: [
      place.region,
      field("day", "date", "#date+occurred", "Local day of the event."),
      field("type", "string", "#event+type", "Type of event."),
      field("events", "integer", "#event+num", "Events."),
      field("contested", "integer", "#meta+contested+num", "Events on which voices differ."),
      ...tollFields("killed"),
      ...tollFields("injured"),
    ],
    primaryKey: ["region", "day", "type"],
    references: {},
  },
  {
    name: "region_day_items",
    title: "Things launched, intercepted and damaged, by region and day.",
    fields: [
      place.region,
      field("day", "date", "#date+occurred", "Local day of the event."),
      field("metric", "string", "#indicator+name", "launched, intercepted, damaged …"),
      field("item", "string", "#item+name", "Weapon or object."),
      field("events", "integer", "#event+num", "Events that name it."),
      field("low", "integer", "#indicator+value+min", "Sum of the smallest figures."),
      field("best", "integer", "#indicator+value", "Sum of the best figures."),
      field("high", "integer", "#indicator+value+max", "Sum of the largest figures."),
      field("uncounted", "integer", "#meta+uncounted", "Events that name it without a number."),
    ],
    primaryKey: ["region", "day", "metric", "item"],
    references: {},
  },
  {
    name: "redirects",
    title: "Ids of events that were joined into another, for ever.",
    fields: [
      field("from_id", "string", "#event+id+old", "Id that was given out."),
      field("merged_into", "string", "#event+id", "Event that it leads to."),
      field("at", "datetime", "#date+joined", "When they were joined, UTC."),
    ],
    primaryKey: ["from_id"],
    references: { merged_into: "events" },
  },
  {
    name: "aid_packages",
    title: "Aid promised and what became of it. Add up leaf packages of one stage only.",
    fields: [
      field("id", "string", "#activity+id", "Id of the package."),
      field("parent_id", "string", "#activity+parent", "Package that this one is part of."),
      field("title", "string", "#activity+name", "Its title."),
      field("donors", "string", "#org+funder", "Donors, ISO 3166-1 codes or names, separated by a semicolon."),
      field("recipient", "string", "#org+recipient", "Recipient."),
      field("type", "string", "#activity+type", "military, financial, humanitarian or mixed."),
      field("finance", "string", "#activity+finance", "grant, loan, guarantee, in_kind or training."),
      field("status", "string", "#status", "proposed, blocked, announced, committed … delivered, cancelled, lapsed."),
      field("status_date", "date", "#date+status", "Day of the status."),
      field("status_reason", "string", "#status+reason", "Reason that was given."),
      field("amount_min", "number", "#value+min", "Smallest amount, in the currency stated."),
      field("amount_max", "number", "#value+max", "Largest amount; empty beside a smallest: the top is open."),
      field("currency", "string", "#currency+code", "ISO 4217 code."),
      field("is_shared", "boolean", "#meta+shared", "Whether the amount is for others than the recipient too."),
      field("value_date", "date", "#date+value", "Day for which amounts are converted."),
      field("amount_eur", "number", "#value+eur", "Amount in euros of that day."),
      field("amount_usd", "number", "#value+usd", "Amount in US dollars of that day."),
      field("is_contested", "boolean", "#meta+contested", "Whether voices differ."),
      field("coalition_id", "string", "#org+group+id", "Coalition it belongs to."),
      field("voices", "integer", "#meta+voices", "Independent voices behind it."),
      field("first_reported_at", "datetime", "#date+reported+first", "First report, UTC."),
      field("last_reported_at", "datetime", "#date+reported+last", "Latest report, UTC."),
    ],
    primaryKey: ["id"],
    references: { parent_id: "aid_packages" },
  },
  {
    name: "aid_items",
    title: "Goods of packages: pledged and delivered.",
    fields: [
      field("package_id", "string", "#activity+id", "Package."),
      field("item", "string", "#item+name", "Thing."),
      field("pledged", "number", "#item+num+pledged", "Number pledged."),
      field("delivered", "number", "#item+num+delivered", "Number delivered."),
    ],
    primaryKey: ["package_id", "item"],
    references: { package_id: "aid_packages" },
  },
  {
    name: "aid_status_events",
    title: "Steps in a package's life, with who took them.",
    fields: [
      field("package_id", "string", "#activity+id", "Package."),
      field("statement_id", "string", "#meta+statement+id", "Statement that tells it."),
      field("status", "string", "#status", "Step."),
      field("date", "date", "#date+status", "Its day."),
      field("body", "string", "#org+name", "Who took it or told of it."),
      field("reason", "string", "#status+reason", "Reason that was given."),
      field("report_id", "string", "#meta+report+id", "Report that states it."),
    ],
    primaryKey: ["package_id", "statement_id"],
    references: { package_id: "aid_packages" },
  },
  {
    name: "coalition_members",
    title: "Who leads and who joined coalitions of donors.",
    fields: [
      field("coalition_id", "string", "#org+group+id", "Id of the coalition."),
      field("coalition", "string", "#org+group+name", "Its name."),
      field("country", "string", "#country+code", "Member, ISO 3166-1 code or name."),
      field("role", "string", "#org+role", "lead or member."),
      field("joined", "date", "#date+joined", "When it joined; empty where no text says."),
    ],
    primaryKey: ["coalition_id", "country"],
    references: {},
  },
];
