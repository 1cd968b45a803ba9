import { createHash, createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { tocsin } from "./tocsin-command.ts";

export const password = "a long enough secret";

/** Adds somebody with the command line, as an operator does. */
export async function addPerson(email: string, name = "Olena K.", role = "editor"): Promise<void> {
  await tocsin(["user", "add", email, "--name", name, "--role", role, "--password-stdin"], password);
}

/**
 * Signs in with address and password; ends on the desk, or at the second step where there is one. Everybody comes from an
 * address of their own, as tries are limited by it.
 */
export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  const [a, b, c] = createHash("sha256").update(email).digest();
  await page.setExtraHTTPHeaders({ "x-forwarded-for": `10.${a}.${b}.${c}` });
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in$/);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/desk(\/sign-in\?step=code)?$/);
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL((address) => address.pathname === "/");
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
