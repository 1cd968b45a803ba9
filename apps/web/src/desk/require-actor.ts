import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { currentActor, type SignedIn } from "#auth/current-actor.ts";
import { href } from "#i18n/href.ts";

/** The signed-in person; everybody else is sent to the sign-in page. For pages of the desk: verbs check for themselves. */
export async function requireSignedIn(): Promise<SignedIn> {
  const actor = await currentActor();
  if (actor.kind !== "user") redirect(href(await getLocale(), "/desk/sign-in"));
  return actor;
}
