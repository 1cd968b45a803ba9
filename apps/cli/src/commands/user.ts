import { randomBytes } from "node:crypto";
import { systemActor, TocsinError, type UserRole, userRoles } from "@tocsin/model";
import { createUser } from "@tocsin/record";
import { hashPassword } from "better-auth/crypto";
import { type Command, Option } from "commander";
import { print } from "../print.ts";
import { readText } from "../read-input.ts";
import { withDatabase } from "../with-database.ts";

interface AddUserOptions {
  name?: string;
  role: UserRole;
  passwordStdin?: boolean;
}

const shortestPassword = 12;

/** `tocsin user add`: somebody who may sign in. */
export function addUserCommand(program: Command): void {
  const user = program.command("user").description("people who may sign in");
  user
    .command("add")
    .description("add a person; prints a password made for them unless one is given")
    .argument("<email>", "address that they sign in with")
    .option("--name <name>", "name that the record shows for their decisions")
    .addOption(new Option("--role <role>", "what they may do").choices([...userRoles]).default("editor"))
    .option("--password-stdin", "take the password from standard input (12 characters or more)")
    .addHelpText(
      "after",
      `
Examples:
  npm run tocsin -- user add olena@example.org --name "Olena K." --role editor
  pass tocsin | npm run tocsin -- user add admin@example.org --role admin --password-stdin`,
    )
    .action(async (email: string, options: AddUserOptions) => {
      const given = options.passwordStdin ? (await readText("-")).trim() : null;
      if (given !== null && given.length < shortestPassword) {
        throw new TocsinError(
          "invalid_input",
          "The password is too short.",
          `Use ${shortestPassword} characters or more.`,
        );
      }
      const password = given ?? randomBytes(15).toString("base64url");
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const name = options.name ?? email.split("@")[0] ?? email;
        const passwordHash = await hashPassword(password);
        await createUser(db, systemActor("command line"), { name, email, role: options.role, passwordHash });
      });
      await print(`${email} may sign in as ${options.role}.\n`);
      if (given === null) await print(`Password (shown this once): ${password}\n`);
    });
}
