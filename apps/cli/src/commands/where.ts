import { type LocatedPlace, loadGazetteer } from "@tocsin/gazetteer";
import { type PlaceRef, TocsinError } from "@tocsin/model";
import { type Command, Option } from "commander";
import { print } from "../print.ts";

interface WhereOptions {
  lang: string;
  region?: string;
  json?: boolean;
}

/** `tocsin where`: the places that a text names, with all that were weighed and the reasons. Needs no database. */
export function addWhereCommand(program: Command): void {
  program
    .command("where")
    .description(
      "print the places that a text names, what was weighed for each, and why it was chosen (no database needed)",
    )
    .argument("<text>", "a sentence, or the name of a place in any spelling")
    .addOption(new Option("--lang <code>", "language of the text").choices(["en", "uk", "ru", "fr"]).default("en"))
    .option("--region <code>", "ISO 3166-2 region that the source writes about, such as UA-63")
    .option("--json", "print everything as JSON")
    .addHelpText(
      "after",
      `
Examples:
  npm run -s tocsin -- where "shelling of Kupiansk and Vovchansk in Kharkiv region"
  npm run -s tocsin -- where --lang uk "удар по Харкову" --json`,
    )
    .action(async (text: string, options: WhereOptions) => {
      if (text.trim() === "") throw new TocsinError("invalid_input", "The text is empty.", "Put it in quotes.");
      const gazetteer = loadGazetteer();
      const lang = options.lang as "en" | "uk" | "ru" | "fr";
      const found = gazetteer.findPlaces(text, { lang, sourceRegion: options.region ?? null });
      if (options.json) {
        const told = found.map((located) => ({ ...located, candidates: located.candidates() }));
        await print(`${JSON.stringify(told, null, 2)}\n`);
        return;
      }
      if (found.length === 0) await print("No place was found.\n");
      for (const located of found) await print(describeLocated(located));
    });
}

function describeLocated({ text, place, score, kind, reasons, candidates }: LocatedPlace): string {
  const chosen = place ? `${nameOf(place)}, ${place.precision}, ${place.id}` : "unsure";
  const weighed = candidates();
  const lines = [`${text} → ${chosen} [${kind}, ${score.toFixed(2)}]`, ...reasons.map((reason) => `    ${reason}`)];
  if (weighed.length > 1) {
    lines.push("    weighed:");
    for (const candidate of weighed) {
      const why = candidate.reasons.length ? `: ${candidate.reasons.join("; ")}` : "";
      lines.push(
        `    ${candidate.score.toFixed(2).padStart(6)}  ${nameOf(candidate.place)}, ${candidate.place.id}${why}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

function nameOf({ name, regionName, country }: PlaceRef): string {
  return `${name}${regionName && regionName !== name ? `, ${regionName}` : ""} (${country})`;
}
