import { schema } from "@tocsin/db";
import * as model from "@tocsin/model";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyStories } from "../support/submit-stories.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
let claim: typeof schema.claims.$inferSelect;
beforeAll(async () => {
  record = await openTestRecord();
  await applyStories(record.db, [{ source: "Gazette", place: "kyiv", day: "2024-03-21", killed: 3, injured: 10 }]);
  claim = (await record.db.query.claims.findFirst()) as typeof claim;
});
afterAll(() => record.drop());

/** Code of the database's refusal, and the constraint it names. */
async function refusal(statement: PromiseLike<unknown>): Promise<string> {
  try {
    await statement;
    return "accepted";
  } catch (error) {
    const cause = (error as Error).cause as { code?: string; constraint_name?: string; message?: string };
    return cause.constraint_name ?? cause.message ?? String(cause.code);
  }
}

describe("the database itself refuses", () => {
  const uuid = () => crypto.randomUUID();
  const insert = (changes: Partial<typeof claim>) =>
    record.db.insert(schema.claims).values({ ...claim, id: uuid(), ordinal: 99, ...changes });
  const cases: [string, () => PromiseLike<unknown>, string][] = [
    ["a quote beyond the text", () => insert({ quoteEnd: claim.textLength + 1 }), "claims_quote_in_text"],
    ["a quote of no length", () => insert({ quoteStart: 5, quoteEnd: 5 }), "claims_quote_in_text"],
    ["a false text length", () => insert({ textLength: 9_999, quoteEnd: 9_000 }), "claims_mention_fk"],
    ["a report that is not the mention's", () => insert({ reportId: uuid() }), "claims_mention_fk"],
    ["min above max", () => insert({ min: 5, max: 4, qualifier: "about" }), "claims_min_not_above_max"],
    ["a negative number", () => insert({ min: -1, qualifier: "about" }), "claims_not_negative"],
    ["zero that nobody said", () => insert({ min: 0, max: 0 }), "claims_zero_only_when_none_reported"],
    [
      "none reported with a number",
      () => insert({ min: 1, max: 1, qualifier: "none_reported" }),
      "claims_none_is_zero",
    ],
    ["exact without a number", () => insert({ min: null, max: null }), "claims_exact_has_number"],
    ["a claim that is part of itself", () => insert({ id: claim.id, subsetOf: claim.id }), "claims_not_part_of_itself"],
    [
      "an unknown metric",
      () => record.db.execute(sql`update claims set metric = 'murdered' where id = ${claim.id}`),
      'invalid input value for enum metric: "murdered"',
    ],
    [
      "a report without a text",
      () =>
        record.db.execute(
          sql`insert into reports (id, source_id, text, text_length, sha256, content_key, published_at, published_precision, retrieved_at, channel) select gen_random_uuid(), source_id, '', 0, sha256, repeat('a', 64), published_at, 'day', now(), 'form' from reports`,
        ),
      "reports_text_not_empty",
    ],
    [
      "a changed report",
      () => record.db.execute(sql`update reports set text = text || '!'`),
      "a stored report is never changed",
    ],
    ["a deleted report", () => record.db.execute(sql`delete from reports`), "reports is append-only"],
    [
      "a changed audit entry",
      () => record.db.execute(sql`update audit_log set verb = 'other'`),
      "audit_log is append-only",
    ],
    ["a deleted audit entry", () => record.db.execute(sql`delete from audit_log`), "audit_log is append-only"],
    ["an emptied audit log", () => record.db.execute(sql`truncate audit_log`), "audit_log is append-only"],
    [
      "a retracted event without a reason",
      () => record.db.execute(sql`update events set lifecycle = 'retracted'`),
      "events_retraction_has_reason",
    ],
  ];
  it.each(cases)("%s", async (_name, statement, expected) => {
    expect(await refusal(statement())).toBe(expected);
  });
});

describe("vocabularies", () => {
  const vocabularies: Record<string, readonly string[]> = {
    event_type: model.eventTypes,
    event_family: model.eventFamilies,
    modality: model.modalities,
    event_scope: model.eventScopes,
    lifecycle: model.lifecycles,
    metric: model.metrics,
    population: model.populations,
    qualifier: model.qualifiers,
    stance: model.stances,
    item: model.items,
    place_precision: model.placePrecisions,
    time_precision: model.timePrecisions,
    grade: model.grades,
    responsibility: model.responsibilities,
    source_kind: model.sourceKinds,
    report_language: model.reportLanguages,
    aid_type: model.aidTypes,
    aid_finance: model.aidFinances,
    aid_status: model.aidStatuses,
    coalition_role: model.coalitionRoles,
    judgement: model.judgements,
    user_role: model.userRoles,
  };
  it.each(Object.entries(vocabularies))("%s has the model's terms in the migrated database", async (name, terms) => {
    const rows = await record.db.execute<{ term: string }>(
      sql`select e.enumlabel as term from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typname = ${name} order by e.enumsortorder`,
    );
    expect([...rows].map((row) => row.term)).toEqual([...terms]);
  });
});
