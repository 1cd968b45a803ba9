/** Requests an address may make at once, and how fast that allowance fills again. */
const burst = 120;
const perSecond = 4;
/** Addresses remembered at a time; beyond it the longest unseen are forgotten. */
const mostAddresses = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

const buckets = new Map<string, Bucket>();

/** Takes one request from an address's allowance. Returns the seconds to wait when it is used up, else 0. Times in ms. */
export function takeRequest(address: string, now: number): number {
  const known = buckets.get(address);
  const tokens = known ? Math.min(burst, known.tokens + ((now - known.at) / 1000) * perSecond) : burst;
  buckets.delete(address);
  buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
  if (buckets.size > mostAddresses) {
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  }
  return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
}
