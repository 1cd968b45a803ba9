export { openDataFolder } from "./data-folder.ts";
export { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
export { projectRoot, readSettings, type Settings } from "./env.ts";
export { findFreePort } from "./free-port.ts";
export { findRunningSystem } from "./run-file.ts";
export { type RunningSystem, type StartOptions, startSystem } from "./start.ts";
