import { join } from "node:path";
import { root, runCheck, type StepResult } from "./steps.ts";

/** Every check that needs no running system: format, lint and purity, types, arrows between packages, dead code. */
export async function runChecks(): Promise<StepResult[]> {
  const checks: [string, string, string[]][] = [
    ["Format, lint and purity rules", "biome", ["check", "--error-on-warnings", "--max-diagnostics=60"]],
    ["Second lint", "oxlint", ["--deny-warnings"]],
    ["Types of packages, tests and commands", "tsc", ["-p", "tsconfig.json"]],
    // Writes the types of routes, which the next check needs in a checkout that was never built.
    ["Routes of the site", join(root, "apps", "web", "node_modules", ".bin", "next"), ["typegen", "apps/web"]],
    ["Types of the site", "tsc", ["--noEmit", "-p", "apps/web/tsconfig.json"]],
    ["Arrows between packages", "turbo", ["boundaries"]],
    ["Dead code", "knip", ["--no-progress"]],
  ];
  const results: StepResult[] = [];
  for (const [name, command, args] of checks) results.push(await runCheck(name, command, args));
  return results;
}
