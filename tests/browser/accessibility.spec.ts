import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { allPages } from "../support/all-pages.ts";

const languages = [
  ["", "en"],
  ["/uk", "uk"],
  ["/fr", "fr"],
] as const;

for (const [prefix, language] of languages) {
  // In two halves, so that both workers have as much to do.
  for (const half of [0, 1]) {
    test(`pages in ${language}, half ${half + 1}: no accessibility fault, nothing too wide, no words over others`, async ({
      page,
      context,
    }) => {
      test.setTimeout(600_000);
      // A remembered language would turn addresses without a prefix away.
      await context.clearCookies();
      const paths = (await allPages(page.request)).filter((_, i) => i % 2 === half);
      const faults: string[] = [];
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.goto(pathIn(prefix, path));
        await page.evaluate(showLate);
        for (const fault of await accessibilityFaults(page)) faults.push(`${path} ${fault}`);
        await page.evaluate(unfold);
        // 1280 pixels at 400 % are 320 CSS pixels with a low window; at 912 tables have all their columns and the least room.
        for (const width of hasTables.test(path) ? [768, 912, 1024, 320] : [320]) {
          await page.setViewportSize({ width, height: width === 320 ? 256 : 900 });
          const over = await page.evaluate(measureOverflow);
          if (over > 0) faults.push(`${path} at ${width}: ${over} px too wide`);
          if (width === 320) continue;
          for (const words of await page.evaluate(findCrowdedCells)) faults.push(`${path} at ${width}: over: ${words}`);
        }
      }
      expect(faults).toEqual([]);
    });
  }

  test(`what is laid out late in ${language} has room enough: nothing in it lies over what comes after`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    await context.clearCookies();
    const over: string[] = [];
    await page.setViewportSize({ width: 412, height: 823 });
    // The page's script would lay out all of it.
    await page.route("**/scripts/**", (route) => route.abort());
    for (const path of await allPages(page.request)) {
      await page.goto(pathIn(prefix, path));
      // What a reader sees at once is laid out with the first frames.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const sections = await page.evaluate(() =>
        [...document.querySelectorAll("main > .wrap > section")].flatMap((section) => {
          if (getComputedStyle(section).contentVisibility !== "auto") return [];
          // Charts cut off what they draw beyond their edges, and folds have nothing below their line.
          const shown = [...section.querySelectorAll("*:not(svg *)")].filter(
            (element) => !element.closest("details:not([open]) > *"),
          );
          const lowest = Math.max(...shown.map((element) => element.getBoundingClientRect().bottom));
          const isLower = lowest > section.getBoundingClientRect().bottom + 2;
          return isLower ? [section.getAttribute("aria-labelledby") ?? section.className] : [];
        }),
      );
      for (const section of sections) over.push(`${path}: ${section}`);
    }
    expect(over).toEqual([]);
  });
}

function pathIn(prefix: string, path: string): string {
  return path === "/" && prefix ? prefix : prefix + path;
}

const hasTables = /^\/$|^\/(regions|events|aid|sources)\b/;

/** What Axe finds in light, and in dark where it looks at colours: all else is the same there. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // Pages have no frames of other origins, for which Axe would open a window of its own each time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) faults.push(`${colorScheme} ${id}: ${nodes[0]?.html}`);
  }
  return faults;
}

/** Lays out everything: what is laid out late is not looked at before. */
function showLate(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("main .wrap > section { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
}

/** Opens everything that is folded: it has to fit too. */
function unfold(): void {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}

/** By how much the page, or a part of it, is wider than its room: what leaves the contents is cut off, nobody could scroll to it. */
function measureOverflow(): number {
  const parts = [document.documentElement, ...document.querySelectorAll("header, main > .wrap, footer .wrap")];
  const right = (element: Element | null) => element?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
  const tables = [...document.querySelectorAll("main table")].map((table) =>
    Math.round(right(table) - right(table.parentElement)),
  );
  return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), ...tables);
}

/** Words of tables' cells that lie over their neighbours. */
function findCrowdedCells(): (string | null)[] {
  const cells = [...document.querySelectorAll("main :is(td, th)")]
    .filter((cell) => cell.clientWidth > 1 && cell.scrollWidth > cell.clientWidth + 1)
    .filter((cell) => !cell.closest("thead") || getComputedStyle(cell.closest("thead") as Element).clipPath === "none");
  return [...new Set(cells.map((cell) => cell.textContent))];
}

test("forced colours keep marks and bars, reduced motion keeps everything still, print hides the controls", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/regions/kharkiv");
  const bar = page.locator(".hist .bars i:not(.kd)").last();
  await expect(bar).toHaveCSS("forced-color-adjust", "none");
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== "none" || Number.parseFloat(transitionDuration) > 0.01;
      }).length,
  );
  expect(moving).toBe(0);
  await page.emulateMedia({ media: "print", reducedMotion: null });
  for (const hidden of [".known", "nav.stops", ".range-form", ".facets", ".inside"]) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  }
  await expect(page.locator("#cite")).toBeVisible();
});

test("every control of a region's page is reached by Tab, in order, with a visible focus", async ({ page }) => {
  await page.goto("/regions/kharkiv");
  const wanted = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex='0']")].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.getAttribute("type") !== "hidden",
      ).length,
  );
  const reached = new Set<string>();
  for (let i = 0; i < wanted + 5; i++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement | null;
      if (!here || here === document.body) return null;
      const { outlineStyle, boxShadow } = getComputedStyle(here);
      const all = [...document.querySelectorAll("*")];
      const isMarked = outlineStyle !== "none" || boxShadow !== "none" || here.matches(".edge");
      return { index: String(all.indexOf(here)), isMarked, html: here.outerHTML.slice(0, 120) };
    });
    if (seen === null) break;
    expect(seen.isMarked, seen.html).toBe(true);
    reached.add(seen.index);
  }
  // Date and time fields take several presses each, so a few may be left at the end.
  expect(reached.size).toBeGreaterThan(wanted * 0.8);
});
