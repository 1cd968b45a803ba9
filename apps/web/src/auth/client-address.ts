/**
 * Address a request came from, as the nearest proxy tells it: the last entry of X-Forwarded-For, since earlier ones can be
 * made up by the sender. Without a proxy all requests share one address, and one limit.
 */
export function clientAddress(headers: Pick<Headers, "get">): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || headers.get("x-real-ip") || "127.0.0.1";
}
