import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { allPages } from "../support/all-pages.ts";

for (const [prefix, language] of [
  ["", "en"],
  ["/uk", "uk"],
  ["/fr", "fr"],
] as const) {
  test(`no page has an accessibility fault in ${language}, light or dark`, async ({ page, context }) => {
    test.setTimeout(600_000);
    // A remembered language would turn addresses without a prefix away.
    await context.clearCookies();
    const faults: string[] = [];
    for (const path of await allPages(page.request)) {
      await page.goto(prefix + (path === "/" && prefix ? "" : path));
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations) faults.push(`${path} ${colorScheme} ${id}: ${nodes[0]?.html}`);
      }
    }
    expect(faults).toEqual([]);
  });
}

test("sections that are laid out late have no accessibility fault once they are", async ({ page }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const path of await allPages(page.request)) {
    await page.goto(path);
    const late = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("main .wrap > section { content-visibility: visible !important }");
      const isLate = (section: Element) => getComputedStyle(section).contentVisibility === "auto";
      const { length } = [...document.querySelectorAll("main section")].filter(isLate);
      document.adoptedStyleSheets.push(sheet);
      return length;
    });
    if (late === 0) continue;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) faults.push(`${path} ${colorScheme} ${id}: ${nodes[0]?.html}`);
    }
  }
  expect(faults).toEqual([]);
});

/** Opens everything that is folded or laid out late: it has to fit too. */
function showAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("main .wrap > section { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}

for (const prefix of ["", "/uk", "/fr"]) {
  test(`nothing of ${prefix || "/en"} is wider than a phone of 320 pixels, or than a screen enlarged four times`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    // 1280 pixels at 400 % are 320 CSS pixels with a low window.
    await page.setViewportSize({ width: 320, height: 256 });
    const wide: string[] = [];
    for (const path of await allPages(page.request)) {
      await page.goto(prefix + (path === "/" && prefix ? "" : path));
      await page.evaluate(showAll);
      // What leaves the contents is cut off: nobody could scroll to it.
      const over = await page.evaluate(() => {
        const parts = [document.documentElement, ...document.querySelectorAll("header, main > .wrap, footer .wrap")];
        return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      });
      if (over > 0) wide.push(`${path}: ${over}`);
    }
    expect(wide).toEqual([]);
  });

  test(`no words of a table of ${prefix || "/en"} lie over their neighbours, on tablets and small screens`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const paths = await allPages(page.request);
    const tables = paths.filter((path) => /^\/$|^\/(regions|events|aid|sources)\b/.test(path));
    const over: string[] = [];
    for (const width of [768, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of tables) {
        await page.goto(prefix + (path === "/" && prefix ? "" : path));
        await page.evaluate(showAll);
        const cells = await page.evaluate(() =>
          [...document.querySelectorAll("main :is(td, th)")]
            .filter((cell) => cell.clientWidth > 1 && cell.scrollWidth > cell.clientWidth + 1)
            .filter(
              (cell) =>
                !cell.closest("thead") || getComputedStyle(cell.closest("thead") as Element).clipPath === "none",
            )
            .map((cell) => cell.textContent),
        );
        if (cells.length > 0) over.push(`${path} at ${width}: ${[...new Set(cells)].join(", ")}`);
      }
    }
    expect(over).toEqual([]);
  });
}

test("what is laid out late has room enough: nothing in it lies over what comes after", async ({ page }) => {
  test.setTimeout(300_000);
  const over: string[] = [];
  for (const width of [412, 1280]) {
    await page.setViewportSize({ width, height: 823 });
    for (const path of await allPages(page.request)) {
      await page.goto(path);
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
      for (const section of sections) over.push(`${path} at ${width}: ${section}`);
    }
  }
  expect(over).toEqual([]);
});

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
