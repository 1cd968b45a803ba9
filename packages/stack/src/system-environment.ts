import { join } from "node:path";
import { childEnvironment, projectRoot, type Settings } from "./env.ts";
import { readSecret } from "./secret.ts";
import { type SupervisedChild, superviseChild } from "./supervise.ts";

/** Address of the site as it is printed and linked. */
export function addressOf({ host, port }: Settings): string {
  const everywhere = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"].includes(host);
  return `http://${everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** What workers and site are told: where everything is. */
export function systemEnvironment(
  settings: Settings,
  databaseUrl: string,
  mode: "production" | "development" = "production",
): Record<string, string> {
  return childEnvironment({
    DATABASE_URL: databaseUrl,
    REDIS_URL: settings.redisUrl,
    PORT: String(settings.port),
    HOST: settings.host,
    TOCSIN_ORIGIN: settings.origin ?? addressOf(settings),
    TOCSIN_DATA: settings.dataFolder,
    TOCSIN_SECRET: readSecret(settings.dataFolder),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: mode,
  });
}

/** One worker process, kept running. */
export function startWorker(
  name: string,
  settings: Settings,
  env: Record<string, string>,
  say: (line: string) => void,
): SupervisedChild {
  const program = join(projectRoot, "apps", "worker", "src", "main.ts");
  const logPath = join(settings.dataFolder, "worker.log");
  return superviseChild({ name, args: [program], cwd: projectRoot, env, logPath }, say);
}
