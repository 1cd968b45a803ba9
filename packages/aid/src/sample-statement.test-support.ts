import type { AidStatement } from "./statement.ts";

let made = 0;

/** A statement with plain defaults, for tests; `overrides` name what the case is about. */
export function statement(overrides: Partial<AidStatement> = {}): AidStatement {
  made++;
  return {
    id: `s${made}`,
    reportId: `r${made}`,
    sourceId: "agency",
    independenceGroup: `voice-${made}`,
    seq: made,
    ordinal: 0,
    publishedAt: "2024-03-21T10:00:00Z",
    ref: "a1",
    donors: ["US"],
    donorNames: ["United States"],
    recipient: "UA",
    type: "military",
    finance: null,
    amountMin: null,
    amountMax: null,
    currency: null,
    isShared: false,
    partOf: null,
    items: [],
    status: "announced",
    statusReason: null,
    date: null,
    coalition: null,
    speaker: null,
    quote: { start: 0, end: 1 },
    confidence: 0.9,
    ...overrides,
  };
}
