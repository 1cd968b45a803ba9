import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Path of a Chromium for the browser tests: named, of the system, Playwright's own, or installed now by root on Debian. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return (
    findOnPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable") ??
    playwrightsOwn() ??
    (installWithApt("chromium") ? findOnPath("chromium") : null)
  );
}

/** Path of a Redis server for the queue tests: of the system, or installed now by root on Debian. */
export function findRedis(): string | null {
  return findOnPath("redis-server") ?? (installWithApt("redis-server") ? findOnPath("redis-server") : null);
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function findOnPath(...names: string[]): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/sbin"];
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here: the next folder.
      }
    }
  }
  return null;
}

function installWithApt(name: string): boolean {
  if (process.getuid?.() !== 0 || findOnPath("apt-get") === null) return false;
  process.stdout.write(`Installing ${name} with apt-get …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { env, stdio: "ignore" }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", name);
}
