import {
  type ActorReading,
  type Claim,
  type EventView,
  type Grade,
  type Item,
  type Mention,
  publishableConfidence,
} from "@tocsin/model";
import { compareReceipt } from "../types.ts";
import { chooseModality, choosePlace, chooseType, chooseWhen } from "./agreed.ts";
import { deriveFigures, type Pin } from "./figures.ts";
import { deriveResponsibility } from "./responsibility.ts";
import { countVoices } from "./voices.ts";

/** What people decided about an event as a whole; each null or absent where nobody did. */
export interface EventDecisions {
  grade?: "confirmed" | "discounted" | null;
  lifecycle?: "in_review" | "published" | "retracted" | null;
}

export interface DeriveInput {
  id: string;
  /** All mentions of the event with all their claims; at least one. */
  mentions: readonly Mention[];
  pins?: readonly Pin[];
  decisions?: EventDecisions;
  parentEventId?: string | null;
  mergedInto?: string | null;
  /** "As known at": leaves out what was said later (ISO date or time), or with `asOfBasis` "recorded" what we stored later. */
  asOf?: string | null;
  asOfBasis?: "said" | "recorded";
  /** Whether a speaker answers for the event's region; by default an official whose region is the event's. */
  isAuthority?: (claim: Claim, region: string | null) => boolean;
}

/**
 * Derives an event from its mentions: figures, place, time, type, grade and voices. Pure, and independent of the order
 * of the mentions. Null when nothing of it was known at `asOf`, or when every mention of it was withdrawn.
 */
export function deriveEvent(input: DeriveInput): EventView | null {
  const known = knownMentions(input);
  if (known.length === 0) return null;
  const publishable = known.filter((mention) => mention.confidence >= publishableConfidence);
  const base = publishable.length > 0 ? publishable : known;
  const place = choosePlace(base);
  const type = chooseType(base);
  const figures = deriveFigures(base, {
    pins: input.pins ?? [],
    region: place.place?.region ?? null,
    isAuthority: input.isAuthority,
  });
  const voices = countVoices(base);
  const contested = figures
    .filter((figure) => figure.contested)
    .map((figure) => `${figure.metric}/${figure.population}/${figure.item ?? "-"}`);
  if (type.isContested) contested.push("type");
  if (place.isContested) contested.push("place");
  const grade = gradeOf(publishable.length, voices, contested, input.decisions);
  const told = known.filter((mention) => !mention.background).map((mention) => mention.publishedAt);
  const times = known.map((mention) => mention.publishedAt).sort(byTime);
  const first = times[0] ?? "";
  return {
    id: input.id,
    type: type.type,
    scope: (base[0] as Mention).scope,
    modality: chooseModality(base),
    lifecycle: lifecycleOf(grade, input),
    place: place.place,
    when: chooseWhen(base),
    actors: uniqueActors(base),
    weapons: uniqueWeapons(base),
    grade,
    voices,
    responsibility: deriveResponsibility(base),
    contested,
    figures,
    reportCount: new Set(known.map((mention) => mention.reportId)).size,
    mentionIds: known.map((mention) => mention.id),
    firstReportedAt: first,
    lastReportedAt: told.sort(byTime).at(-1) ?? first,
    mergedInto: input.mergedInto ?? null,
    parentEventId: input.parentEventId ?? null,
  };
}

/** Mentions that stand: known at `asOf`, not withdrawn; their claims likewise. In order of receipt. */
function knownMentions(input: DeriveInput): Mention[] {
  const { asOf, asOfBasis = "said" } = input;
  const limit = asOf ? endOf(asOf) : Number.POSITIVE_INFINITY;
  const isKnown = (said: string, recorded: string) => Date.parse(asOfBasis === "said" ? said : recorded) <= limit;
  return input.mentions
    .filter((mention) => isKnown(mention.publishedAt, mention.recordedAt))
    .filter((mention) => mention.claims.length === 0 || mention.claims.some((claim) => !claim.retracted))
    .map((mention) => ({
      ...mention,
      claims: mention.claims.filter((claim) => !claim.retracted && isKnown(claim.saidAt, claim.recordedAt)),
    }))
    .sort(compareReceipt);
}

/** A bare date means its whole day. */
function endOf(iso: string): number {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return Date.parse(iso) + (isDate ? 24 * 60 * 60_000 - 1 : 0);
}

function gradeOf(
  publishableCount: number,
  voices: number,
  contested: readonly string[],
  decisions?: EventDecisions,
): Grade {
  if (decisions?.grade) return decisions.grade;
  if (publishableCount === 0) return "unreviewed";
  if (contested.length > 0) return "contested";
  return voices >= 2 ? "corroborated" : "single_source";
}

function lifecycleOf(grade: Grade, input: DeriveInput): EventView["lifecycle"] {
  if (input.mergedInto) return "merged";
  if (input.decisions?.lifecycle) return input.decisions.lifecycle;
  return grade === "unreviewed" || grade === "discounted" ? "candidate" : "published";
}

function uniqueActors(mentions: readonly Mention[]): ActorReading[] {
  const actors = new Map<string, ActorReading>();
  for (const actor of mentions.flatMap((mention) => mention.actors)) {
    const key = `${actor.name}|${actor.role}|${actor.assertedBy ?? ""}`;
    if (!actors.has(key)) actors.set(key, actor);
  }
  return [...actors.values()];
}

function uniqueWeapons(mentions: readonly Mention[]): Item[] {
  return [...new Set(mentions.flatMap((mention) => mention.weapons))];
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b) || (a < b ? -1 : a > b ? 1 : 0);
}
