import type { NewReport } from "@tocsin/record";

const towns = [
  ["Kharkiv", "Kharkiv"],
  ["Odesa", "Odesa"],
  ["Sumy", "Sumy"],
  ["Kherson", "Kherson"],
  ["Zaporizhzhia", "Zaporizhzhia"],
  ["Mykolaiv", "Mykolaiv"],
  ["Dnipro", "Dnipropetrovsk"],
  ["Poltava", "Poltava"],
  ["Chernihiv", "Chernihiv"],
  ["Kryvyi Rih", "Dnipropetrovsk"],
  ["Nikopol", "Dnipropetrovsk"],
  ["Izium", "Kharkiv"],
  ["Kupiansk", "Kharkiv"],
  ["Konotop", "Sumy"],
  ["Belgorod", "Belgorod"],
] as const;
const weapons = ["drone", "missile", "glide bomb", "Shahed drone", "ballistic missile", "artillery shell"] as const;
const targets = [
  "a residential building",
  "a warehouse",
  "a school",
  "an energy facility",
  "a shop",
  "a hospital",
] as const;

/** Pseudo-random numbers from a seed (mulberry32): the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Invented reports for load: every third tells an event that an earlier one told. No two have the same text. */
export function inventReports(count: number, seed = 1, outlets = 12): NewReport[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const told: ReturnType<typeof invent>[] = [];
  const invent = () => ({
    town: pick(towns),
    weapon: pick(weapons),
    target: pick(targets),
    day: new Date(Date.UTC(2022, 2, 1) + Math.floor(random() * 1_200) * 86_400_000),
    killed: Math.floor(random() * 6),
    injured: 1 + Math.floor(random() * 20),
  });
  return Array.from({ length: count }, (_, i) => {
    const isAgain = i % 3 === 2 && told.length > 0;
    const story = isAgain ? pick(told.slice(-40)) : invent();
    if (!isAgain) told.push(story);
    const date = story.day.toLocaleDateString("en-GB", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    const [town, region] = story.town;
    const text = [
      `A Russian ${story.weapon} hit ${story.target} in ${town} on ${date}.`,
      story.killed > 0
        ? `At least ${story.killed} people were killed and ${story.injured} were injured,`
        : `${story.injured} people were injured,`,
      `the head of the ${region} region said.`,
      `Rescue workers put out the fire by noon, and several houses nearby lost their windows.`,
      `The correspondent's note has the number ${i}.`,
    ].join(" ");
    const publishedAt = new Date(story.day.getTime() + (12 + (i % 8)) * 3_600_000).toISOString();
    return { text, publishedAt, source: { name: `Outlet ${i % outlets}`, kind: "newspaper" }, channel: "import" };
  });
}
