import { dayOfIso } from "../time/local-day.ts";
import type { Frame } from "./frame.ts";

/**
 * Adds to the news what a recap tells of the same place and day ("As was reported, at 13:25 on 5 October a missile hit the
 * village. 51 people were killed"): a report's background on its own event is no other event.
 */
export function foldRecaps(frames: readonly Frame[], published: string | null): Frame[] {
  const folded = new Map<Frame, Frame>();
  for (const recap of frames) {
    const news = recap.background
      ? frames.find((frame) => isOfSameEvent(frame, recap) || isDatedBelow(frame, recap, published))
      : undefined;
    if (!news) continue;
    if (news.place?.id !== recap.place?.id) news.place = recap.place;
    if (!news.ownTime) {
      news.when = recap.when;
      news.ownTime = true;
    }
    news.claims.push(...recap.claims);
    for (const weapon of recap.weapons) news.weapons.add(weapon);
    for (const target of recap.targets) news.targets.add(target);
    for (const [type, votes] of recap.typeVotes) news.typeVotes.set(type, (news.typeVotes.get(type) ?? 0) + votes);
    if (recap.when?.precision === "hour" && news.when?.precision === "day") news.when = recap.when;
    folded.set(recap, news);
  }
  const kept = frames.filter((frame) => !folded.has(frame));
  for (const frame of kept) frame.parent = (frame.parent && folded.get(frame.parent)) ?? frame.parent;
  return kept;
}

function isOfSameEvent(news: Frame, recap: Frame): boolean {
  if (isLaunchOfNight(news, recap)) return true;
  const isAttack = news.family === "attack" && recap.family === "attack" && !news.background;
  const day = dayOf(news);
  const isThere = news.place !== null && (news.place.id === recap.place?.id || isTownOfOfficial(news, recap));
  return isAttack && isThere && day !== null && day === dayOf(recap);
}

/** The most that a region is worth that only the office of who speaks tells of. */
const officialsScore = 0.4;

/** "14 were killed in the attack of 15 March, says the governor. As a reminder, on 15 March missiles hit A": the town of the day that he tells of. */
function isTownOfOfficial({ place, placeScore, scope }: Frame, recap: Frame): boolean {
  if (place?.precision !== "region" || placeScore > officialsScore || scope !== "single") return false;
  return recap.place?.precision === "settlement" && recap.place.region === place.region;
}

/** "58 drones were shot down overnight. As a reminder, 130 had been launched in the night": how many flew in the night of the news. */
function isLaunchOfNight(news: Frame, recap: Frame): boolean {
  if (news.family !== "interception" || recap.family !== "interception" || news.background) return false;
  if (!news.place || news.place.id !== recap.place?.id || !recap.claims.length) return false;
  const isSent = ({ metric }: Frame["claims"][number]) => metric === "launched";
  if (!recap.claims.every(isSent) || news.claims.some(isSent)) return false;
  const isSameTime = news.when?.from === recap.when?.from && news.when?.to === recap.when?.to;
  return isSameTime && news.ownTime && recap.ownTime;
}

/** Days in which the toll of an attack still grows in the news. */
const longestGrowth = 60;

/** "The toll of the attack on A has risen to 17", and below that the attack was on 6 September, with no more dead: its day. */
function isDatedBelow(news: Frame, recap: Frame, published: string | null): boolean {
  const day = dayOf(recap);
  const isAttack = news.family === "attack" && recap.family === "attack" && !news.background && !news.ownTime;
  if (!isAttack || !day || !published || !news.place || news.place.id !== recap.place?.id) return false;
  if (dayOfIso(published) - dayOfIso(day) > longestGrowth) return false;
  const grown = news.claims.filter((claim) => claim.metric === "killed" && claim.growth && claim.min !== null);
  const most = Math.max(...grown.map(({ min }) => min ?? 0));
  const before = recap.claims.filter((claim) => claim.metric === "killed");
  return grown.length > 0 && before.every((claim) => (claim.min ?? 0) <= most);
}

/** The day that the words state; null where they state none, or more than one. */
function dayOf({ when, ownTime }: Frame): string | null {
  const day = ownTime ? when?.from.slice(0, 10) : undefined;
  return day !== undefined && day === when?.to.slice(0, 10) ? day : null;
}
