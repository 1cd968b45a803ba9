import { inReadTransaction, schema } from "@tocsin/db";
import { readDoubtedDecisions } from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import {
  correctClaim,
  judgeEvent,
  linkMentions,
  mergeEvents,
  pinFigure,
  rebuild,
  retractReport,
  splitEvent,
  undoDecision,
} from "@tocsin/record";
import { asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { secondedBy } from "../support/seconded-by.ts";
import type { StrikeStory } from "../support/strike-reports.ts";
import { applyStories, readerOfStories } from "../support/submit-stories.ts";
import { admin, contributor, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeEach(async () => {
  record = await openTestRecord();
});
afterEach(() => record.drop());

const mayor = { name: "Ihor Terekhov", office: "mayor of Kharkiv", region: null, side: "UA" };
const strike = (source: string, killed: number, more: Partial<StrikeStory> = {}): StrikeStory => ({
  source,
  place: "kharkiv",
  day: "2024-03-20",
  killed,
  ...more,
});
const twoStrikes: StrikeStory[] = [strike("Gazette", 4), strike("Herald", 4, { place: "odesa", day: "2024-03-27" })];

const views = async (): Promise<EventView[]> =>
  (await record.db.select().from(schema.events).orderBy(asc(schema.events.firstReportedAt), asc(schema.events.id))).map(
    (row) => row.view,
  );
const onlyView = async () => {
  const all = await views();
  expect(all).toHaveLength(1);
  return all[0] as EventView;
};
const killed = (view: EventView) => view.figures.find((figure) => figure.metric === "killed");
const ids = async () => (await views()).map((view) => view.id).sort();
/** Everything that is derived, row for row, without the time of deriving and the number given on storing. */
async function derived() {
  const { events, eventRedirects, regionDays, regionDayItems, mentions, claims, matches } = schema;
  const derivedOnly = (rows: Record<string, unknown>[]) =>
    rows.map(({ updatedAt: _u, at: _a, number: _n, ...row }) => JSON.stringify(row)).sort();
  return {
    events: derivedOnly(await record.db.select().from(events)),
    redirects: derivedOnly(await record.db.select().from(eventRedirects)),
    days: derivedOnly(await record.db.select().from(regionDays)),
    items: derivedOnly(await record.db.select().from(regionDayItems)),
    mentions: derivedOnly(await record.db.select().from(mentions)),
    claims: derivedOnly(await record.db.select().from(claims)),
    matches: derivedOnly(await record.db.select().from(matches)),
  };
}
const rebuildFrom = (stories: StrikeStory[]) => rebuild(record.db, admin, { read: readerOfStories(stories) });

describe("an editor's decisions", () => {
  it("merge: the older id survives, the other leads to it, and a re-run keeps it", async () => {
    await applyStories(record.db, twoStrikes);
    const [older = "", younger = ""] = (await views()).map((view) => view.id);
    await mergeEvents(record.db, editor, { eventIds: [younger, older], reason: "one strike, two datelines" });
    expect((await onlyView()).id).toBe(older);
    expect(await record.db.select().from(schema.eventRedirects)).toMatchObject([
      { fromId: younger, mergedInto: older },
    ]);
    const before = await derived();
    await rebuildFrom(twoStrikes);
    expect(await derived()).toEqual(before);
  });

  it("merge and undo: both events are back under their old ids", async () => {
    await applyStories(record.db, twoStrikes);
    const before = await derived();
    const [one = "", other = ""] = await ids();
    const { decisionId } = await mergeEvents(record.db, editor, { eventIds: [one, other], reason: "a mistake" });
    await undoDecision(record.db, editor, { decisionId, reason: "they are two" });
    expect(await derived()).toEqual(before);
    await expect(undoDecision(record.db, editor, { decisionId, reason: "again" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("split: the parts stay apart when later reports would join them, and a re-run keeps it", async () => {
    const stories = [strike("Gazette", 4), strike("Herald", 4, { speaker: mayor })];
    await applyStories(record.db, stories);
    const { id, mentionIds } = await onlyView();
    const { decisionId } = await splitEvent(record.db, editor, {
      eventId: id,
      mentionIds: mentionIds.slice(1),
      reason: "two strikes within an hour",
    });
    expect(await ids()).toHaveLength(2);
    const later = strike("Courier", 4);
    await applyStories(record.db, [later]);
    expect(await ids()).toHaveLength(2);
    const before = await derived();
    await rebuildFrom([...stories, later]);
    expect(await derived()).toEqual(before);
    await undoDecision(record.db, editor, { decisionId, reason: "it was one after all" });
    expect((await onlyView()).reportCount).toBe(3);
  });

  it("a merge that the reports speak against holds and is flagged, and the flag goes with the decision", async () => {
    const flags = async () => (await record.db.select().from(schema.matchFlags)).map((flag) => flag.kind);
    await applyStories(record.db, twoStrikes);
    const [one = "", other = ""] = await ids();
    const { decisionId } = await mergeEvents(record.db, editor, { eventIds: [one, other], reason: "one, I think" });
    expect(await flags()).toEqual(["must_link_doubted"]);
    await applyStories(record.db, [strike("Courier", 5)]);
    expect((await views())[0]).toMatchObject({ reportCount: 2 });
    expect(await flags()).toEqual(["must_link_doubted"]);
    const [doubt, ...others] = await inReadTransaction(record.db, (tx) => readDoubtedDecisions(tx, 10));
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ kind: "must_link_doubted", decisions: [{ id: decisionId, reason: "one, I think" }] });
    expect(new Set([doubt?.a.eventId, doubt?.b.eventId]).size).toBe(1);
    await undoDecision(record.db, editor, { decisionId, reason: "they are two" });
    expect(await flags()).toEqual([]);
  });

  it("a retracted toll leaves the event as if it had never been told, and the change is written down", async () => {
    const [, rumour = ""] = await applyStories(record.db, [strike("Gazette", 4), strike("Herald", 9)]);
    expect(killed(await onlyView())).toMatchObject({ low: 4, high: 9 });
    await retractReport(record.db, editor, { reportId: rumour, reason: "the outlet withdrew its figure" });
    expect(killed(await onlyView())).toMatchObject({ low: 4, best: 4, high: 4 });
    const changes = await record.db.select().from(schema.changes);
    expect(changes.map((change) => change.kind)).toContain("figures_changed");
  });

  it("a later decision on the same mentions outranks the earlier one", async () => {
    await applyStories(record.db, twoStrikes);
    const [one = "", other = ""] = await ids();
    await mergeEvents(record.db, editor, { eventIds: [one, other], reason: "first thought" });
    const { id, mentionIds } = await onlyView();
    await splitEvent(record.db, editor, { eventId: id, mentionIds: mentionIds.slice(1), reason: "second thought" });
    expect(await ids()).toEqual([one, other].sort());
    await linkMentions(record.db, editor, {
      a: mentionIds[0] as string,
      b: mentionIds[1] as string,
      same: true,
      reason: "third thought",
    });
    expect(await ids()).toHaveLength(1);
  });

  it("pin: the best figure is the editor's with its basis, and later reports do not move it", async () => {
    const stories = [strike("Gazette", 4), strike("Herald", 6, { speaker: mayor })];
    await applyStories(record.db, stories.slice(0, 1));
    const { id } = await onlyView();
    const pin = { eventId: id, key: "killed/unspecified/-", best: 5, reason: "hospital list" };
    const decisionId = await secondedBy(record.db, admin, await pinFigure(record.db, editor, pin));
    await applyStories(record.db, stories.slice(1));
    expect(killed(await onlyView())).toMatchObject({ low: 4, best: 5, high: 6, basis: "pinned" });
    const before = await derived();
    await rebuildFrom(stories);
    expect(await derived()).toEqual(before);
    await undoDecision(record.db, editor, { decisionId, reason: "list was wrong" });
    expect(killed(await onlyView())?.basis).not.toBe("pinned");
  });

  it("correct: a new claim takes the place of the wrong one, which stays", async () => {
    const stories = [strike("Gazette", 44)];
    await applyStories(record.db, stories);
    const claim = await record.db.query.claims.findFirst();
    const correction = { claimId: claim?.id ?? "", min: 4, max: 4, qualifier: "exact", reason: "misread" } as const;
    const decisionId = await secondedBy(record.db, admin, await correctClaim(record.db, editor, correction));
    expect(killed(await onlyView())).toMatchObject({ low: 4, best: 4, high: 4 });
    expect(await record.db.$count(schema.claims)).toBe(2);
    await expect(correctClaim(record.db, editor, correction)).rejects.toMatchObject({ code: "conflict" });
    const before = await derived();
    await rebuildFrom(stories);
    expect(await derived()).toEqual(before);
    await undoDecision(record.db, editor, { decisionId, reason: "it was right" });
    expect(killed(await onlyView())).toMatchObject({ low: 44, high: 44 });
  });

  it("judge: an unsure event is published, confirmed and withdrawn by hand", async () => {
    await applyStories(record.db, [strike("Blog", 2, { confidence: 0.4 })]);
    const { id, lifecycle } = await onlyView();
    expect(lifecycle).toBe("candidate");
    await judgeEvent(record.db, editor, { eventId: id, finding: "publish", reason: "checked by phone" });
    await judgeEvent(record.db, editor, { eventId: id, finding: "confirm", reason: "video geolocated" });
    expect(await onlyView()).toMatchObject({ lifecycle: "published", grade: "confirmed" });
    await judgeEvent(record.db, editor, { eventId: id, finding: "withdraw", reason: "old footage" });
    const [event] = await record.db.select().from(schema.events);
    expect(event).toMatchObject({ lifecycle: "retracted", retractionReason: "old footage" });
    expect(await record.db.select().from(schema.regionDays)).toEqual([]);
  });

  it("are refused to contributors and without a reason", async () => {
    await applyStories(record.db, twoStrikes);
    const [one = "", other = ""] = await ids();
    const merge = { eventIds: [one, other], reason: "why not" } as const;
    await expect(mergeEvents(record.db, contributor, merge)).rejects.toMatchObject({ code: "not_allowed" });
    await expect(mergeEvents(record.db, editor, { ...merge, reason: " " })).rejects.toMatchObject({
      code: "invalid_input",
    });
    expect(await record.db.$count(schema.decisions)).toBe(0);
  });
});

describe("retracting a report", () => {
  it("undoes what it caused: figures, voices and joins", async () => {
    const stories = [strike("Gazette", 4), strike("Herald", 6, { speaker: mayor })];
    const [, second = ""] = await applyStories(record.db, stories);
    await retractReport(record.db, editor, { reportId: second, reason: "the outlet withdrew it" });
    expect(killed(await onlyView())).toMatchObject({ low: 4, best: 4, high: 4, contested: false });
    expect(await onlyView()).toMatchObject({ reportCount: 1, voices: 1 });
    const before = await derived();
    await rebuildFrom(stories);
    expect(await derived()).toEqual(before);
  });

  it("of the founding report leaves the old id leading to the event", async () => {
    const stories = [strike("Gazette", 4), strike("Herald", 4, { speaker: mayor })];
    const [first = ""] = await applyStories(record.db, stories);
    const { id } = await onlyView();
    await retractReport(record.db, editor, { reportId: first, reason: "wrong town" });
    const after = await onlyView();
    expect(after.id).not.toBe(id);
    expect(await record.db.select().from(schema.eventRedirects)).toMatchObject([{ fromId: id, mergedInto: after.id }]);
    const before = await derived();
    await rebuildFrom(stories);
    expect(await derived()).toEqual(before);
  });

  it("of the only report leaves the event visible as retracted, with the reason, and counts it no more", async () => {
    const stories = [strike("Gazette", 4)];
    const [only = ""] = await applyStories(record.db, stories);
    const { id } = await onlyView();
    await retractReport(record.db, editor, { reportId: only, reason: "invented" });
    const [event] = await record.db.select().from(schema.events).where(eq(schema.events.id, id));
    expect(event).toMatchObject({ lifecycle: "retracted", retractionReason: "invented" });
    expect(await record.db.select().from(schema.regionDays)).toEqual([]);
    expect((await record.db.select().from(schema.changes)).map((change) => change.kind)).toEqual(
      expect.arrayContaining(["report_retracted", "event_retracted"]),
    );
    const before = await derived();
    await rebuildFrom(stories);
    expect(await derived()).toEqual(before);
  });
});
