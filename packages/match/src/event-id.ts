import { hash } from "node:crypto";

/**
 * Event id of a cluster: a UUID derived from the founding mention's id, so that the same set of mentions has the same id on
 * every machine and after every rebuild, and so that of two joined events the older id survives.
 */
export function eventIdOf(foundingMentionId: string): string {
  const hex = hash("sha256", `event:${foundingMentionId}`);
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(18, 20),
    hex.slice(20, 32),
  ].join("-");
}
