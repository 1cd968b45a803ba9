import { defineConfig } from "drizzle-kit";

/** `drizzle-kit generate --name <what-it-does>` writes the next migration from the schema. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/schema/*.ts",
  out: "./migrations",
  breakpoints: true,
});
