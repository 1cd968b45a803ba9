import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { TocsinError } from "@tocsin/model";
import { windowsVariables } from "./env.ts";

/** The operating-system user that PostgreSQL runs as. */
export interface Account {
  uid: number | null;
  gid: number | null;
  /** What to change to before it starts; null to stay who we are. */
  switchTo: { uid: number; gid: number } | null;
  /** Environment for its processes: no settings of the operator's own PostgreSQL may leak in. */
  env: Record<string, string>;
}

/** `nobody` on Linux. */
const nobody = { uid: 65534, gid: 65534 };

/**
 * Whom to run the cluster in `clusterFolder` as. Root may not run PostgreSQL, so root becomes the cluster's owner, or
 * `nobody` for a new cluster. An ordinary user stays itself; a cluster of another user is refused with what to do.
 */
export function accountFor(clusterFolder: string): Account {
  const env: Record<string, string> = { LC_ALL: "C.UTF-8", TZ: "UTC", PATH: "/usr/bin:/bin" };
  const uid = process.getuid?.() ?? null;
  const gid = process.getgid?.() ?? null;
  if (uid === null || gid === null) return { uid, gid, switchTo: null, env: { ...env, ...windowsVariables() } };
  const owner = existsSync(clusterFolder) ? statSync(clusterFolder) : null;
  if (uid === 0) {
    const switchTo = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
    return { ...switchTo, switchTo, env };
  }
  if (owner && owner.uid !== uid) {
    throw new TocsinError(
      "unavailable",
      `The database in ${clusterFolder} belongs to another user (uid ${owner.uid}).`,
      "Start as root or as that user, or set TOCSIN_DATA to another folder.",
    );
  }
  return { uid, gid, switchTo: null, env };
}

/** Whether the account can enter `folder`: every folder above it must be open to it. */
export function isReachableBy(account: Account, folder: string): boolean {
  if (account.switchTo === null) return true;
  const { uid, gid } = account.switchTo;
  for (let path = resolve(folder); ; path = dirname(path)) {
    const { mode, uid: owner, gid: group } = statSync(path);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
