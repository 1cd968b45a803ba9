import { loadGazetteer } from "@tocsin/gazetteer";
import type { MentionReading } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { createReader, longestRead } from "./read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

function read(text: string, publishedAt = "2025-02-13") {
  return reader.read({ text, publishedAt });
}

/** "metric min..max qualifier item", parts with "<". */
function claimsOf(mentions: readonly MentionReading[]): string[] {
  return mentions.flatMap((mention) =>
    mention.claims.map((c) => {
      const range = c.min === c.max ? `${c.min ?? "-"}` : `${c.min ?? ""}..${c.max ?? ""}`;
      const population = c.population === "unspecified" ? null : c.population;
      const parts = [c.subsetOf === null ? null : "<", c.metric, range, c.item, population];
      return parts.filter((part) => part !== null).join(" ");
    }),
  );
}

describe("figures of an English report", () => {
  const cases: [string, string[]][] = [
    ["A strike on Kharkiv left at least three people dead and nine wounded.", ["killed 3..", "injured 9"]],
    ["Shelling of Kupiansk killed a man and two children.", ["killed 3", "< killed 1 man", "< killed 2 child"]],
    [
      "A drone hit a bus in Kherson. Six people were hurt, two of them seriously.",
      ["injured 6", "< seriously_injured 2"],
    ],
    [
      "Eight people, including three children, were injured in a missile attack on Sumy.",
      ["injured 8", "< injured 3 child"],
    ],
    ["The death toll from the strike on Izium has risen from four to six.", ["killed 6"]],
    ["A missile struck Odesa. The number of wounded rose by two to 14.", ["injured 14"]],
    ["A 41-year-old man was killed when a drone attacked Nikopol.", ["killed 1", "< killed 1 man"]],
    ["Between 10 and 12 people were hurt in the shelling of Vovchansk.", ["injured 10..12"]],
    ["Up to 20 people were injured in an attack on Poltava.", ["injured ..20"]],
    ["A drone crashed in Bryansk. No casualties were reported.", ["killed 0", "injured 0"]],
    [
      "Artillery shelled Nikopol; rescuers recovered two bodies, one man remains under the rubble.",
      ["bodies_recovered 2"],
    ],
    [
      "A missile strike on Dnipro damaged a school, two kindergartens and 14 houses.",
      ["damaged 1 school", "damaged 2 kindergarten", "damaged 14 residential_building"],
    ],
  ];
  it.each(cases)("%s", (text, expected) => {
    const found = claimsOf(read(text).events);
    for (const claim of expected) expect(found).toContain(claim);
  });

  it("does not take ages, times, distances, calibres and money for victims", () => {
    const { events } = read(
      "A 152 mm shell hit Kupiansk, 12 km from the front, at 05:40 on 12 February. Repairs will cost $3 million. A woman, 64, was hurt.",
    );
    const figures = claimsOf(events).filter((c) => /^(killed|injured)/.test(c));
    expect(figures).toEqual(["injured 1"]);
  });

  it("gives what was told before to no one who reports something else", () => {
    const text =
      "Shelling wounded a man in Nikopol.\n\nGovernor Viacheslav Chaus reported that the enemy had shelled the Chernihiv region 40 times.";
    const [nikopol] = read(text).events;
    expect(nikopol?.claims[0]).toMatchObject({ metric: "injured", speaker: null });
  });

  it("takes the toll of one attack on a region for no total of a day", () => {
    const scopeOf = (text: string) => read(text).events[0]?.scope;
    expect(scopeOf("Унаслідок атаки дрона на Черкаську область загинули троє людей.")).toBe("single");
    expect(scopeOf("Російські атаки на Черкаську область забрали життя трьох людей.")).toBe("aggregate");
    expect(scopeOf("Внаслідок обстрілів Харківської області поранено трьох людей.")).toBe("aggregate");
  });
  it("knows who stated the one person of a title", () => {
    const text =
      "Drone kills one near Nikopol\n\nA drone killed one person in Nikopol, said Serhii Lysak, the governor.";
    const [event] = read(text).events;
    expect(event?.claims).toMatchObject([{ metric: "killed", min: 1, max: 1, speaker: { name: "Serhii Lysak" } }]);
  });
  it("tells one toll told twice once, with the speaker who stated it", () => {
    const { events } = read(
      "Four people were killed in a strike on Kherson.\n\nFour people were killed, said the governor, Oleksandr Prokudin.",
    );
    const killed = events.flatMap((e) => e.claims).filter((c) => c.metric === "killed");
    expect(killed).toHaveLength(1);
    expect(killed[0]?.speaker).toMatchObject({ name: "Oleksandr Prokudin", region: "UA-65", side: "UA" });
  });
});

describe("events of an English report", () => {
  it("keeps a strike that is only recalled as context, with its own date", () => {
    const { events, context } = read(
      "Ten people were injured in explosions in Kyiv on Thursday. The last large strikes on Odesa took place at the end of January 2024. Bombings of Kharkiv have increased over the past months.",
    );
    expect(events.map((e) => e.place?.name)).toEqual(["Kyiv"]);
    expect((context ?? []).map((e) => [e.place?.name, e.when?.from, e.background])).toEqual([
      ["Odesa", "2024-01-21", true],
    ]);
  });
  it.each([
    "At least five people were killed across Ukraine in the attack on Wednesday.",
    "Ukraine: strikes on Odesa damaged ten houses.",
    "Three people were hurt in the Ukrainian capital in a missile attack.",
  ])("does not take the one attacked for who attacks: %s", (text) => {
    const actors = read(text).events.flatMap((e) => e.actors);
    expect(actors.filter((a) => a.role === "attacker")).toEqual([]);
  });
  it("does not take who says it for who attacks", () => {
    const { events } = read(
      "Armed groups from Ukraine made incursions into the Belgorod region on Wednesday. The Russian army says it is repelling them.",
    );
    const attackers = events.flatMap((e) => e.actors).filter((a) => a.role === "attacker");
    expect(attackers.map((a) => a.name)).toEqual(["Ukraine"]);
  });

  it("gives each place of a round-up its own figures", () => {
    const { events } = read("Two people died in Kherson and five were injured in Nikopol in Russian shelling.");
    const byPlace = events.map((e) => [e.place?.name, claimsOf([e])]);
    expect(byPlace).toContainEqual(["Kherson", ["killed 2"]]);
    expect(byPlace).toContainEqual(["Nikopol", ["injured 5"]]);
  });

  it("keeps a wave's interception apart from the strikes, with totals and parts", () => {
    const { events } = read(
      "Air defence shot down 31 of 36 drones overnight, including four Gerbera, the Ukrainian Air Force said.",
    );
    expect(events.map((e) => e.type)).toEqual(["interception"]);
    const claims = claimsOf(events);
    expect(claims).toContain("intercepted 31 drone");
    expect(claims).toContain("launched 36 drone");
    expect(claims).toContain("< intercepted 4 Gerbera");
    expect(events[0]?.place?.country).toBe("UA");
  });

  it("keeps what is told as context out of the news", () => {
    const result = read(
      "A drone attack on Odesa injured two people on Wednesday. In recent months armed groups made several incursions into Belgorod region.",
    );
    expect(result.events.map((e) => e.type)).toEqual(["strike.drone"]);
    expect(result.context?.map((e) => e.type)).toEqual(["ground.incursion"]);
  });

  it("does not take a risk for an event", () => {
    expect(
      read("Schools near the border work online because of the risk of missile strikes.").events.map((e) => e.type),
    ).toEqual(["measure.school_closure"]);
  });

  it("marks what is to come as planned", () => {
    const { events } = read("Checkpoints will be set up around the village of Kozinka.");
    expect(events).toMatchObject([{ type: "measure.checkpoint", modality: "planned" }]);
  });

  it("follows a pronoun and an attribution of the next sentence to the person named", () => {
    const { events } = read(
      "A strike on Kharkiv injured seven people. This was reported by mayor Ihor Terekhov.\n\nHe said that two houses were damaged.",
    );
    const speakers = new Set(events.flatMap((e) => e.claims).map((c) => c.speaker?.name));
    expect([...speakers]).toEqual(["Ihor Terekhov"]);
  });
});

describe("what is no report of events", () => {
  it("reads nothing from a text in no known language", () => {
    const result = read("Bei einem Raketenangriff auf Charkiw sind vier Menschen getötet und sieben verletzt worden.");
    expect(result.report.lang).toBeNull();
    expect(result.events).toEqual([]);
  });

  it("reads nothing from tags, scripts, links and reading times, and says so", () => {
    const text =
      "<script>9 people were killed in Kyiv</script>\n4 mins\nRead also: Six killed in Odesa\n<p>A drone hit Sumy and injured two people.</p>";
    const result = read(text);
    expect(claimsOf(result.events)).toEqual(["injured 2"]);
    expect(new Set(result.ignored.map((i) => i.reason))).toEqual(new Set(["html", "reading_time", "related_link"]));
  });

  it("reads the beginning of an endless text and lists the rest as ignored", () => {
    const text = "A drone hit Sumy and injured two people. ".repeat(12_000);
    const result = read(text);
    expect(result.ignored).toContainEqual({ start: longestRead, end: text.length, reason: "boilerplate" });
  });
});
