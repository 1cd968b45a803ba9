/** The only place where the web app reads its environment. */
export const env = {
  databaseUrl: process.env.DATABASE_URL ?? "",
  redisUrl: process.env.REDIS_URL ?? null,
  /** Folder that full exports are kept in. */
  dataFolder: process.env.TOCSIN_DATA ?? ".data",
  /** Signs session cookies and scrambles senders' addresses; set by the start command, or by the operator. */
  secret: process.env.TOCSIN_SECRET ?? "",
  /** What the site listens on. */
  host: process.env.HOST ?? "127.0.0.1",
  port: Number(process.env.PORT ?? 3000),
  /** Address that readers use, for canonical links, feeds and citations. */
  origin: process.env.TOCSIN_ORIGIN ?? `http://${process.env.HOST ?? "127.0.0.1"}:${process.env.PORT ?? "3000"}`,
  /** Set by the framework: where the code runs. */
  runtime: process.env.NEXT_RUNTIME ?? null,
  development: process.env.NODE_ENV === "development",
  /** Put in when the site is built: the script of pages for reading, and its file name. */
  pageScript: { name: process.env.PAGE_SCRIPT_NAME ?? "", text: process.env.PAGE_SCRIPT_TEXT ?? "" },
};
