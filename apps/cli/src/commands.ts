import type { Command } from "commander";

/** Puts a command with its arguments, help and action into the program. */
export type AddCommand = (program: Command) => void;

/** In the order of the help. Each is loaded when it is asked for: a reader without the database's code starts at once. */
export const commands: Record<string, () => Promise<AddCommand>> = {
  read: async () => (await import("./commands/read.ts")).addReadCommand,
  cluster: async () => (await import("./commands/cluster.ts")).addClusterCommand,
  where: async () => (await import("./commands/where.ts")).addWhereCommand,
  submit: async () => (await import("./commands/submit.ts")).addSubmitCommand,
  import: async () => (await import("./commands/import.ts")).addImportCommand,
  status: async () => (await import("./commands/status.ts")).addStatusCommand,
  export: async () => (await import("./commands/export.ts")).addExportCommand,
  retract: async () => (await import("./commands/retract.ts")).addRetractCommand,
  merge: async () => (await import("./commands/merge.ts")).addMergeCommand,
  flags: async () => (await import("./commands/flags.ts")).addFlagsCommand,
  undo: async () => (await import("./commands/undo.ts")).addUndoCommand,
  rebuild: async () => (await import("./commands/rebuild.ts")).addRebuildCommand,
  verify: async () => (await import("./commands/verify.ts")).addVerifyCommand,
  user: async () => (await import("./commands/user.ts")).addUserCommand,
  migrate: async () => (await import("./commands/migrate.ts")).addMigrateCommand,
};

/** The command that was named; all of them for help, or when there is none of that name. */
export function loadCommands(name: string | undefined): Promise<AddCommand[]> {
  const wanted = name === undefined ? undefined : commands[name];
  return Promise.all((wanted ? [wanted] : Object.values(commands)).map((load) => load()));
}
