import { expect, test } from "vitest";
import { regionWindows } from "./region-windows.ts";

const asked = { region: "UA-63", neighbours: ["UA-59"], lastDay: "2024-03-31", dailyFrom: "2024-02-01" };

test.each([
  {
    of: "the usual days: a quarter of the region and of those around it",
    request: { ...asked, filter: { from: "2024-03-02", to: "2024-03-31" } },
    windows: ["UA-63 2024-01-02 2024-03-31", "UA-59 2024-01-02 2024-03-31"],
  },
  {
    of: "a longer timeline of the region only",
    request: { ...asked, dailyFrom: "2023-05-01", filter: { from: "2024-03-02", to: "2024-03-31" } },
    windows: ["UA-63 2023-05-01 2024-03-31", "UA-59 2024-01-02 2024-03-31"],
  },
  {
    of: "chosen days of long ago beside them, and nothing between",
    request: { ...asked, filter: { from: "2022-03-01", to: "2022-03-10" } },
    windows: [
      "UA-63 2024-01-02 2024-03-31",
      "UA-63 2022-03-01 2022-03-10",
      "UA-59 2024-01-02 2024-03-31",
      "UA-59 2022-03-01 2022-03-10",
    ],
  },
])("an earlier time reads $of", ({ request, windows }) => {
  expect(regionWindows(request).map(({ region, from, to }) => `${region} ${from} ${to}`)).toEqual(windows);
});
