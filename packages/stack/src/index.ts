export {
  type EmbeddedPostgres,
  findEmbeddedPostgres,
  findFreePort,
  startEmbeddedPostgres,
} from "./embedded-postgres.ts";
