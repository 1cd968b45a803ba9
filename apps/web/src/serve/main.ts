import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { connect } from "@tocsin/db";
import next from "next";
import { env } from "#env.ts";
import { servePages } from "./serve-pages.ts";
import { siteStateOf } from "./site-state.ts";

/** The built site with its cache of pages: what `npm start` and the container run. */
const { db } = connect(env.databaseUrl, { max: 2, applicationName: "tocsin-pages" });
const site = next({
  dev: false,
  dir: fileURLToPath(new URL("../..", import.meta.url)),
  hostname: env.host,
  port: env.port,
});
await site.prepare();
const render = site.getRequestHandler();
const answer = servePages({
  render: (request, response) => render(request, response),
  state: siteStateOf(db, Date.now),
  now: Date.now,
});

/**
 * How long an idle connection stays open, in milliseconds: longer than a proxy keeps its own (Caddy two minutes, Traefik 90 and
 * nginx 60 seconds unless told otherwise), for one closed just as a request comes in fails that request.
 */
const keepAliveTimeout = 125_000;

const server = createServer({ keepAliveTimeout }, (request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
server.listen(env.port, env.host);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(0));
