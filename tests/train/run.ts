import { runNamed } from "../support/run-named.ts";

await runNamed("train", new URL(".", import.meta.url), process.argv.slice(2));
