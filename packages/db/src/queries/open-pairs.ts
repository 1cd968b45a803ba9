import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "../connect.ts";
import { decisions, matches, matchFlags, mentionLinks, mentions, sources } from "../schema/index.ts";

/** Two mentions that the matcher could not decide on. */
export interface UnsurePair {
  a: OpenMention;
  b: OpenMention;
  score: number;
  reasons: { code: string; text: string; weight: number }[];
}

export interface OpenMention {
  id: string;
  eventId: string | null;
  quote: string;
  lang: string;
  sourceName: string;
  publishedAt: Date;
  place: string | null;
}

/** A decision that the reports now speak against, or that cannot hold beside another: it stands until a person takes it back. */
export interface DoubtedDecision {
  kind: (typeof matchFlags.$inferSelect)["kind"];
  text: string;
  score: number;
  a: OpenMention;
  b: OpenMention;
  /** The standing decisions that link the two or keep them apart, the latest first. */
  decisions: { id: string; reason: string; madeByName: string; madeAt: Date }[];
}

/** Pairs left open by the matcher, the likeliest first. */
export async function readUnsurePairs(tx: ReadTransaction, limit: number): Promise<UnsurePair[]> {
  const { a, b, sourceA, sourceB } = sides();
  const rows = await tx
    .select({ score: matches.score, reasons: matches.reasons, a, b, sourceA: sourceA.name, sourceB: sourceB.name })
    .from(matches)
    .innerJoin(a, eq(a.id, matches.mentionA))
    .innerJoin(b, eq(b.id, matches.mentionB))
    .innerJoin(sourceA, eq(sourceA.id, a.sourceId))
    .innerJoin(sourceB, eq(sourceB.id, b.sourceId))
    .where(and(eq(matches.judgement, "unsure"), sql`${a.eventId} is distinct from ${b.eventId}`))
    .orderBy(desc(matches.score), matches.mentionA, matches.mentionB)
    .limit(limit);
  return rows.map((row) => ({
    a: toOpen(row.a, row.sourceA),
    b: toOpen(row.b, row.sourceB),
    score: row.score,
    reasons: row.reasons,
  }));
}

function toOpen(mention: typeof mentions.$inferSelect, sourceName: string): OpenMention {
  return {
    id: mention.id,
    eventId: mention.eventId,
    quote: mention.quoteText,
    lang: mention.lang,
    sourceName,
    publishedAt: mention.publishedAt,
    place: mention.placeName,
  };
}

/** Decisions in doubt, the strongest doubt first. */
export async function readDoubtedDecisions(tx: ReadTransaction, limit: number): Promise<DoubtedDecision[]> {
  const { a, b, sourceA, sourceB } = sides();
  const rows = await tx
    .select({ flag: matchFlags, a, b, sourceA: sourceA.name, sourceB: sourceB.name })
    .from(matchFlags)
    .innerJoin(a, eq(a.id, matchFlags.mentionA))
    .innerJoin(b, eq(b.id, matchFlags.mentionB))
    .innerJoin(sourceA, eq(sourceA.id, a.sourceId))
    .innerJoin(sourceB, eq(sourceB.id, b.sourceId))
    .orderBy(desc(sql`abs(${matchFlags.score})`), matchFlags.mentionA, matchFlags.mentionB)
    .limit(limit);
  const doubted: DoubtedDecision[] = [];
  for (const row of rows) {
    const { kind, text, score, mentionA, mentionB } = row.flag;
    const standing = await tx
      .select({
        id: decisions.id,
        reason: decisions.reason,
        madeByName: decisions.madeByName,
        madeAt: decisions.madeAt,
      })
      .from(mentionLinks)
      .innerJoin(decisions, eq(decisions.id, mentionLinks.decisionId))
      .where(and(eq(mentionLinks.mentionA, mentionA), eq(mentionLinks.mentionB, mentionB)))
      .orderBy(desc(decisions.madeAt));
    doubted.push({
      kind,
      text,
      score,
      a: toOpen(row.a, row.sourceA),
      b: toOpen(row.b, row.sourceB),
      decisions: standing,
    });
  }
  return doubted;
}

/** The two mentions of a pair with their sources. */
function sides() {
  return {
    a: alias(mentions, "a"),
    b: alias(mentions, "b"),
    sourceA: alias(sources, "source_a"),
    sourceB: alias(sources, "source_b"),
  };
}
