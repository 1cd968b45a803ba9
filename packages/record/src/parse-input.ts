import { TocsinError } from "@tocsin/model";
import type { z } from "zod";

/** Parses a verb's input; throws `invalid_input` naming the first field that is wrong. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") || "input";
  throw new TocsinError(
    "invalid_input",
    `${field}: ${issue?.message ?? "not valid"}`,
    `Correct ${field} and try again.`,
  );
}
