import { schema } from "@tocsin/db";
import type { EventView } from "@tocsin/model";
import { answerProposal, correctClaim, mergeEvents, pinFigure, previewOf, retractReport } from "@tocsin/record";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { secondedBy } from "../support/seconded-by.ts";
import type { StrikeStory } from "../support/strike-reports.ts";
import { applyStories } from "../support/submit-stories.ts";
import { admin, contributor, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeEach(async () => {
  record = await openTestRecord();
});
afterEach(() => record.drop());

const strike = (place: StrikeStory["place"], day: string, killed: number): StrikeStory => ({
  source: `Herald of ${place}`,
  place,
  day,
  killed,
});
const killed = (view: EventView | null | undefined) => view?.figures.find((figure) => figure.metric === "killed")?.best;
const views = async () => (await record.db.select().from(schema.events)).map((row) => row.view);

/** A strike whose toll an editor wants to be four; what waits, and the claim it is about. */
async function askForFour() {
  await applyStories(record.db, [strike("kharkiv", "2024-03-20", 44)]);
  const claim = await record.db.query.claims.findFirst();
  const correction = { claimId: claim?.id ?? "", min: 4, max: 4, qualifier: "exact", reason: "misread" } as const;
  return { correction, asked: await correctClaim(record.db, editor, correction) };
}

describe("a change of casualties", () => {
  it("has no effect until another editor confirms it, and both stand in the decision", async () => {
    const { asked } = await askForFour();
    expect(asked.decisionId).toBeNull();
    expect((await views()).map(killed)).toEqual([44]);
    expect(await record.db.$count(schema.decisions)).toBe(0);
    const decisionId = await secondedBy(record.db, admin, asked);
    expect((await views()).map(killed)).toEqual([4]);
    expect(await record.db.select().from(schema.decisions)).toMatchObject([
      { id: decisionId, madeByName: "Test Editor", confirmedByName: "Test Admin", reason: "misread" },
    ]);
    expect(await record.db.select().from(schema.proposals)).toMatchObject([{ state: "confirmed", decisionId }]);
    const log = await record.db.select({ verb: schema.auditLog.verb }).from(schema.auditLog);
    expect(log.map(({ verb }) => verb)).toEqual(expect.arrayContaining(["propose", "correct-claim"]));
  });

  it("cannot be confirmed by whoever asked for it, by a contributor, or twice", async () => {
    const { asked } = await askForFour();
    const confirm = { proposalId: asked.proposalId ?? "", answer: "confirm" } as const;
    await expect(answerProposal(record.db, editor, confirm)).rejects.toMatchObject({ code: "not_allowed" });
    await expect(answerProposal(record.db, contributor, confirm)).rejects.toMatchObject({ code: "not_allowed" });
    const second = { ...admin, id: "admin-2" };
    const both = await Promise.allSettled([admin, second].map((one) => answerProposal(record.db, one, confirm)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await record.db.$count(schema.decisions)).toBe(1);
  });

  it("that was refused changes nothing, and cannot be confirmed any more", async () => {
    const { asked } = await askForFour();
    const proposalId = asked.proposalId ?? "";
    await answerProposal(record.db, admin, { proposalId, answer: "refuse", reason: "the video says otherwise" });
    expect((await views()).map(killed)).toEqual([44]);
    await expect(secondedBy(record.db, admin, asked)).rejects.toMatchObject({ code: "conflict" });
  });

  it("by choosing the best figure waits as well; other figures do not", async () => {
    await applyStories(record.db, [strike("kharkiv", "2024-03-20", 4)]);
    const [view] = await views();
    const pin = { eventId: view?.id ?? "", best: 5, reason: "a list" };
    expect(await pinFigure(record.db, editor, { ...pin, key: "killed/unspecified/-" })).toMatchObject({
      decisionId: null,
    });
    expect(await pinFigure(record.db, editor, { ...pin, key: "damaged/unspecified/school" })).toMatchObject({
      proposalId: null,
    });
  });
});

describe("a preview", () => {
  it("of a merge tells both events before and the one after, and stores nothing", async () => {
    await applyStories(record.db, [strike("kharkiv", "2024-03-20", 4), strike("odesa", "2024-03-27", 3)]);
    const before = await views();
    const [one, other] = before.map((view) => view.id) as [string, string];
    const log = await record.db.$count(schema.auditLog);
    const events = await previewOf((tried) =>
      mergeEvents(record.db, editor, { eventIds: [one, other], reason: "one strike" }, tried),
    );
    expect(events.map(({ after }) => after?.reportCount ?? null).sort()).toEqual([2, null]);
    expect(events.every(({ before: was }) => was !== null)).toBe(true);
    expect(await views()).toEqual(before);
    expect(await record.db.$count(schema.decisions)).toBe(0);
    expect(await record.db.$count(schema.auditLog)).toBe(log);
  });

  it("of a change of casualties shows what it would do, without asking anybody", async () => {
    const { correction } = await askForFour();
    const [event] = await previewOf((tried) => correctClaim(record.db, editor, correction, tried));
    expect([killed(event?.before), killed(event?.after)]).toEqual([44, 4]);
    expect(await record.db.$count(schema.proposals)).toBe(1);
  });

  it("of a retraction shows the event as withdrawn; what is not allowed is refused as it would be", async () => {
    const [reportId = ""] = await applyStories(record.db, [strike("kharkiv", "2024-03-20", 4)]);
    const input = { reportId, reason: "invented" };
    const [event] = await previewOf((tried) => retractReport(record.db, editor, input, tried));
    expect(event?.after?.lifecycle).toBe("retracted");
    expect((await views())[0]?.lifecycle).toBe("published");
    await expect(previewOf((tried) => retractReport(record.db, contributor, input, tried))).rejects.toMatchObject({
      code: "not_allowed",
    });
  });
});
