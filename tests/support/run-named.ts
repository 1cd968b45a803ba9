import { readdirSync } from "node:fs";

/** A script that `npm run <command> -- <name>` starts: its module exports `run(args)`, which returns the exit code. */
interface NamedScript {
  run(args: string[]): Promise<number> | number;
}

/** Runs the script of the given folder that the first argument names; lists the names when there is none. */
export async function runNamed(command: string, folder: URL, args: string[]): Promise<void> {
  const names = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== "run.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const [name, ...rest] = args;
  if (!name || name === "--help" || !names.includes(name)) {
    const isHelp = name === "--help";
    console.error(isHelp ? "" : name ? `Unknown ${command}: ${name}.` : `Say which ${command} to run.`);
    console.error(`npm run ${command} -- <name> [options]\nNames: ${names.join(", ")}`);
    process.exitCode = isHelp ? 0 : 2;
    return;
  }
  const script = (await import(new URL(`${name}.ts`, folder).href)) as NamedScript;
  process.exitCode = await script.run(rest);
}
