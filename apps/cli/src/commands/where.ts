import { loadGazetteer } from "@tocsin/gazetteer";
import { TocsinError } from "@tocsin/model";
import { type Command, Option } from "commander";
import { print } from "../print.ts";

interface WhereOptions {
  lang: string;
  region?: string;
  json?: boolean;
}

/** `tocsin where`: the places that a text names, with the reasons for each choice. Needs no database. */
export function addWhereCommand(program: Command): void {
  program
    .command("where")
    .description("print the places that a text names, and why each was chosen (no database needed)")
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
        await print(`${JSON.stringify(found, null, 2)}\n`);
        return;
      }
      if (found.length === 0) await print("No place was found.\n");
      for (const { text: words, place, score, kind, reasons } of found) {
        const where = place
          ? `${place.name}${place.regionName && place.regionName !== place.name ? `, ${place.regionName}` : ""} (${place.country}), ${place.precision}, ${place.id}`
          : "unsure";
        await print(`${words} → ${where} [${kind}, ${score.toFixed(2)}]\n`);
        for (const reason of reasons) await print(`    ${reason}\n`);
      }
    });
}
