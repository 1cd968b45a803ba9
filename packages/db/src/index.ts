export * from "./any-of.ts";
export * from "./connect.ts";
export { EventIndex } from "./event-index/event-index.ts";
export * from "./event-news.ts";
export * from "./load-aid-statements.ts";
export * from "./load-mentions.ts";
export * from "./migrate.ts";
export { reportState } from "./report-state.ts";
export * as schema from "./schema/index.ts";
