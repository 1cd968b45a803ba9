import { defineConfig } from "vitest/config";

/** Tests that need PostgreSQL are named `*.db.test.ts`, or lie in one of the folders of `tests` named here. */
const databaseTests = ["{packages,apps}/*/src/**/*.db.test.ts", "tests/{pipeline,faults,stack}/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{packages,apps}/*/{src,build}/**/*.test.{ts,tsx}",
            "tests/{model,bench,eval,samples,support}/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/*.db.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "database",
          include: databaseTests,
          exclude: ["**/node_modules/**"],
          globalSetup: ["tests/support/postgres-server.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
