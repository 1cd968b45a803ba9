export { type CommandSession, openCommandSession } from "./command-session.ts";
export { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
export { projectRoot, readSettings, type Settings } from "./env.ts";
export { findFreePort } from "./free-port.ts";
export { findRunningSystem } from "./run-file.ts";
export { type RunningSystem, type StartOptions, startSystem } from "./start.ts";
