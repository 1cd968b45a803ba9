import { createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { tocsin } from "./tocsin-command.ts";

export const password = "a long enough secret";

/** Adds somebody with the command line, as an operator does. */
export async function addPerson(email: string, name = "Olena K.", role = "editor"): Promise<void> {
  await tocsin(["user", "add", email, "--name", name, "--role", role, "--password-stdin"], password);
}

/** Signs in with address and password; ends on the desk, or at the second step where there is one. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in$/);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/desk(\/sign-in\?step=code)?$/);
}

/** The code that a device shows for a key (RFC 6238: SHA-1, six digits, thirty seconds). */
export function oneTimeCode(key: string, at = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac("sha1", fromBase32(key)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function fromBase32(text: string): Buffer {
  const bits = [...text.replaceAll("=", "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
