import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Path of a file in the package's data folder. Spelled with path functions because bundlers take
 * `new URL("…", import.meta.url)` for an asset to be served, and hand back an address that no file has.
 */
export function dataPath(name: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), "..", "data", name);
}
