import { type Db, inReadTransaction } from "@tocsin/db";
import { readUserByEmail } from "@tocsin/db/queries";
import { type Actor, TocsinError } from "@tocsin/model";

/** The person in whose name a command decides; whether they may is the record's to say. Throws `not_found`. */
export async function actingUser(db: Db, email: string): Promise<Actor> {
  const user = await inReadTransaction(db, (tx) => readUserByEmail(tx, email));
  if (user === null) {
    throw new TocsinError("not_found", `Nobody signs in as ${email}.`, "Add them with: tocsin user add");
  }
  return { kind: "user", ...user };
}
