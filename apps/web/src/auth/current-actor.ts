import { type Actor, userRoles } from "@tocsin/model";
import { headers } from "next/headers";
import { auth } from "./auth.ts";

export type SignedIn = Extract<Actor, { kind: "user" }>;

/** Who asks: the signed-in user with role, or the public. Roles are read from the database at every call. */
export async function currentActor(): Promise<SignedIn | { kind: "public" }> {
  const session = await auth().api.getSession({ headers: await headers(), query: { disableCookieCache: true } });
  const role = userRoles.find((known) => known === session?.user.role);
  if (!session || !role || session.user.banned) return { kind: "public" };
  return { kind: "user", id: session.user.id, name: session.user.name, role };
}

/** Whether the signed-in person has a second factor. */
export async function hasSecondFactor(): Promise<boolean> {
  const session = await auth().api.getSession({ headers: await headers(), query: { disableCookieCache: true } });
  return session?.user.twoFactorEnabled === true;
}
