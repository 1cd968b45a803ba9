import type { ReportReadingData } from "@tocsin/db/queries";
import type { NoiseReason } from "@tocsin/model";
import type { Mark } from "./marked-text.tsx";

/** Everything that was read from a report as stretches of its raw text: figures first, then places, then what was left out. */
export function marksOf(data: ReportReadingData, nameReason: (reason: NoiseReason) => string): Mark[] {
  const claims = data.mentions.flatMap((mention) =>
    mention.claims.map((claim) => ({
      start: claim.quoteStart,
      end: claim.quoteEnd,
      kind: "claim" as const,
      label: `${mention.type}: ${claim.metric}`,
    })),
  );
  const aid = data.aid.map((statement) => ({
    start: statement.quoteStart,
    end: statement.quoteEnd,
    kind: "claim" as const,
    label: `${statement.donors.join(", ")} ${statement.status ?? ""}`.trim(),
  }));
  const places = (data.reading?.places ?? []).map((place) => ({
    ...place.quote,
    kind: "place" as const,
    label: place.name,
  }));
  const ignored = (data.reading?.ignored ?? []).map((span) => ({
    start: span.start,
    end: span.end,
    kind: "ignored" as const,
    label: nameReason(span.reason),
  }));
  return [...claims, ...aid, ...places, ...ignored];
}
