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

const openings = [
  (w: string, t: string, p: string, d: string) => `A Russian ${w} hit ${t} in ${p} on ${d}.`,
  (w: string, t: string, p: string, d: string) => `Russian forces attacked ${p} with a ${w} on ${d} and damaged ${t}.`,
  (w: string, t: string, p: string, d: string) => `On ${d}, ${t} in ${p} was struck by a ${w}.`,
];
const tolls = [
  (k: number, i: number) =>
    k > 0 ? `At least ${k} people were killed and ${i} were injured` : `${i} people were injured`,
  (k: number, i: number) => (k > 0 ? `${k} people died and ${i} were wounded` : `${i} people were wounded`),
];
const words =
  "the fire crews night morning street houses windows roof courtyard shelter power water repair volunteers doctors police neighbours rubble garage garden smoke engine office market station square river bridge kitchen stairs corridor hall basement queue buses schoolbooks blankets tea phone lamp glass wall fence".split(
    " ",
  );

/**
 * Invented reports for load: every third tells an event that an earlier one told, in other words. Each ends in `fillers`
 * sentences of random words, so that texts are as unlike as real ones; four make some 450 characters in all. No two have the
 * same text.
 */
export function inventReports(count: number, seed = 1, { outlets = 12, fillers = 4 } = {}): NewReport[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const invent = () => ({
    town: pick(towns),
    weapon: pick(weapons),
    target: pick(targets),
    day: new Date(Date.UTC(2022, 2, 1) + Math.floor(random() * 1_200) * 86_400_000),
    killed: Math.floor(random() * 6),
    injured: 1 + Math.floor(random() * 20),
  });
  const told: ReturnType<typeof invent>[] = [];
  const filler = () => {
    const sentence = Array.from({ length: 9 }, () => pick(words)).join(" ");
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, i) => {
    const isAgain = i % 3 === 2 && told.length > 0;
    const story = isAgain ? pick(told.slice(-40)) : invent();
    if (!isAgain) told.push(story);
    const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
    const [town, region] = story.town;
    const text = [
      pick(openings)(story.weapon, story.target, town, story.day.toLocaleDateString("en-GB", options)),
      `${pick(tolls)(story.killed, story.injured)}, the head of the ${region} region said.`,
      ...Array.from({ length: fillers }, filler),
      `Note ${i}.`,
    ].join(" ");
    const publishedAt = new Date(story.day.getTime() + (12 + (i % 8)) * 3_600_000).toISOString();
    return { text, publishedAt, source: { name: `Outlet ${i % outlets}`, kind: "newspaper" }, channel: "import" };
  });
}
