import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { TocsinError } from "@tocsin/model";

/** Largest file that is taken whole; a single report may hold far less, and says so itself. */
const longestTextBytes = 64 * 1_048_576;

/** The bytes of a file as text, or those of standard input for `-`. Throws `not_found` or `binary_text`. */
export async function readText(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of await openInput(file)) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > longestTextBytes) {
      throw new TocsinError("text_too_long", `${nameOf(file)} is larger than 64 MB.`, "Submit one article at a time.");
    }
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), nameOf(file));
}

export interface JsonLine {
  /** Counted from 1, as editors do. */
  number: number;
  /** The parsed value, or the reason why the line is none. */
  value: unknown;
  error: string | null;
}

/** The lines of a JSONL file or of standard input for `-`, one by one; blank lines are skipped. */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  const lines = createInterface({ input: await openInput(file), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, "") : line;
    if (text.trim() === "") continue;
    yield parseLine(number, text);
  }
}

function parseLine(number: number, text: string): JsonLine {
  try {
    return { number, value: JSON.parse(text), error: null };
  } catch (error) {
    return { number, value: null, error: `not valid JSON (${(error as Error).message})` };
  }
}

async function openInput(file: string): Promise<Readable> {
  if (file === "-") return process.stdin;
  const kind = await stat(file).catch(() => null);
  if (kind === null) {
    throw new TocsinError("not_found", `There is no file ${file}.`, "Check the path; - stands for standard input.");
  }
  if (kind.isDirectory()) throw new TocsinError("invalid_input", `${file} is a folder.`, "Name a file.");
  return createReadStream(file);
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new TocsinError("binary_text", `${name} is not text in UTF-8.`, "Save it as plain text in UTF-8.");
  }
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
