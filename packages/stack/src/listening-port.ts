import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { TocsinError } from "@tocsin/model";

/** Throws `unavailable` with what to do unless `host:port` can be listened on within `patienceMs`. */
export async function checkPort(host: string, port: number, patienceMs = 0): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const code = await tryToListen(host, port);
    if (code === null) return;
    if (code !== "EADDRINUSE" || Date.now() >= deadline) throw describe(host, port, code);
    await delay(100);
  }
}

function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

function describe(host: string, port: number, code: string): TocsinError {
  const other = port < 65_535 ? port + 1 : 3000;
  switch (code) {
    case "EADDRINUSE":
      return new TocsinError(
        "unavailable",
        `Port ${port} is in use by another program.`,
        `Stop that program, or choose another port: PORT=${other} npm start`,
      );
    case "EACCES":
      return new TocsinError(
        "unavailable",
        `This user may not listen on port ${port}.`,
        "Choose a port above 1023: PORT=3000 npm start",
      );
    default:
      return new TocsinError(
        "unavailable",
        `The address ${host}:${port} cannot be listened on (${code}).`,
        "Set HOST to an address of this machine, such as 127.0.0.1 or 0.0.0.0.",
      );
  }
}
