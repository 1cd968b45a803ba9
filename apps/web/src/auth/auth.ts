import { schema } from "@tocsin/db";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { twoFactor } from "better-auth/plugins";
import { database } from "#data.ts";
import { env } from "#env.ts";

/** Header by which a sign-in action tells the address it came from, for the limit on tries. */
export const clientAddressHeader = "x-client-address";

const holder = globalThis as typeof globalThis & { tocsinAuth?: ReturnType<typeof createAuth> };

/** Sign-in of contributors and editors: addresses and passwords in our own tables, sessions in a cookie. Made at first use. */
export function auth(): ReturnType<typeof createAuth> {
  holder.tocsinAuth ??= createAuth();
  return holder.tocsinAuth;
}

/** Tries a minute at whatever could be guessed. */
const guessed = { window: 60, max: 6 };

function createAuth() {
  return betterAuth({
    appName: "Tocsin",
    baseURL: env.origin,
    secret: env.secret,
    database: drizzleAdapter(database(), { provider: "pg", usePlural: true, schema: schema }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false, defaultValue: "contributor" },
        banned: { type: "boolean", required: true, input: false, defaultValue: false },
      },
    },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: { "/sign-in/email": guessed, "/two-factor/*": guessed },
    },
    plugins: [twoFactor({ issuer: "Tocsin", totpOptions: { digits: 6, period: 30 } })],
    advanced: {
      cookiePrefix: "tocsin",
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: () => crypto.randomUUID() },
    },
    telemetry: { enabled: false },
  });
}
