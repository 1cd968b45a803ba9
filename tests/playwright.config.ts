import { defineConfig } from "@playwright/test";

/** `npm test` starts the system, finds a Chromium and passes both in. */
export default defineConfig({
  testDir: "browser",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results",
  reporter: [["list"], ["json"]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.TOCSIN_ADDRESS ?? "http://127.0.0.1:3000",
    locale: "en-GB",
    timezoneId: "Europe/Kyiv",
    trace: "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
