import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The script of pages for reading, bundled: its text, and a name that changes with it. */
export async function bundlePageScript(): Promise<{ name: string; text: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/page-script/main.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2023"],
  });
  const text = outputFiles[0]?.text ?? "";
  return { name: `${createHash("sha256").update(text).digest("hex").slice(0, 12)}.js`, text };
}
