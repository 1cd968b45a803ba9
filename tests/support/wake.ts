import type { Page } from "@playwright/test";

/** Moves the pointer, which starts the page's scripts, and waits until the element that `selector` finds answers to them. */
export async function wake(page: Page, selector: string): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted);
    return element !== null && Object.keys(element).some((key) => key.startsWith("__reactProps"));
  }, selector);
}
