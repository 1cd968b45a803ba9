import { describe, expect, test } from "vitest";
import { NewsHub, type Scope } from "./news-hub.ts";

const everything: Scope = { region: null, event: null };
const news = (id: string, region: string | null, isNew: boolean) => ({ id, region, isNew });

function hubAt(...batches: [at: number, ...ReturnType<typeof news>[]][]): NewsHub {
  let clock = 0;
  const hub = new NewsHub(() => clock);
  for (const [at, ...told] of batches) {
    clock = at;
    hub.hear(told);
  }
  return hub;
}

describe("counting news", () => {
  const hub = hubAt(
    [10, news("a", "UA-63", true), news("b", "UA-30", false)],
    [20, news("a", "UA-63", false), news("c", null, true)],
  );

  test.each([
    ["all from the beginning; new and changed is new", everything, 0, { added: 2, changed: 1, upTo: 20 }],
    ["only what came after the moment", everything, 10, { added: 1, changed: 1, upTo: 20 }],
    ["one region", { region: "UA-63", event: null }, 0, { added: 1, changed: 0, upTo: 20 }],
    ["one event", { region: null, event: "b" }, 0, { added: 0, changed: 1, upTo: 20 }],
    ["nothing new", everything, 20, { added: 0, changed: 0, upTo: 20 }],
  ])("%s", (_name, scope, since, count) => {
    expect(hub.countSince(scope, since)).toEqual(count);
  });

  test("old news is let go", () => {
    const many = hubAt([10, ...Array.from({ length: 6_000 }, (_, i) => news(`e${i}`, null, true))]);
    expect(many.countSince(everything, 0).added).toBe(5_000);
  });

  test("those who wait are woken until they leave", () => {
    const hub = new NewsHub(() => 1);
    let woken = 0;
    const leave = hub.wait(() => {
      woken++;
    });
    hub.hear([news("a", null, true)]);
    leave();
    hub.hear([news("b", null, true)]);
    expect([woken, hub.listeners]).toEqual([1, 0]);
  });
});
