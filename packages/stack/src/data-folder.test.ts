import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openDataFolder } from "./data-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "tocsin-folder-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder that is not there is made", () => {
  openDataFolder(join(folder, "a", "b"));
  openDataFolder(join(folder, "a", "b"));
});

test("a full disk is named with what to do", () => {
  expect(() => openDataFolder(folder, Number.MAX_SAFE_INTEGER)).toThrow(
    expect.objectContaining({
      code: "unavailable",
      message: expect.stringMatching(/disk .* is full \(\d+ MB free\)/),
      hint: expect.stringContaining("TOCSIN_DATA"),
    }),
  );
});
