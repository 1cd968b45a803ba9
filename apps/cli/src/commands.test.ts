import { Command } from "commander";
import { expect, test } from "vitest";
import { commands } from "./commands.ts";

/** The help of a command and of those below it, as it is printed. */
function helpOf(command: Command): string[] {
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return command.commands.length > 0 ? command.commands.flatMap(helpOf) : [text];
}

test.each(Object.keys(commands))("%s explains itself with an example", async (name) => {
  const program = new Command();
  (await commands[name]?.())?.(program);
  const helps = program.commands.flatMap(helpOf);
  expect(helps.length).toBeGreaterThan(0);
  for (const help of helps) {
    expect(help).toMatch(/^Usage: /);
    expect(help).toMatch(/Examples?:\n {2}\S/);
  }
});
