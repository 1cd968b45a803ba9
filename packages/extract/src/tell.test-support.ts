import { loadGazetteer } from "@tocsin/gazetteer";
import type { ReportLanguage } from "@tocsin/model";
import { createReader } from "./read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

/** "type place days; claims" of each event told as news, for tables of cases; published on Thursday, 12 June 2025. */
export function tellNews(lang: ReportLanguage, text: string): string[] {
  return reader.read({ text, lang, publishedAt: "2025-06-12" }).events.map((event) => {
    const days = event.when ? [...new Set([event.when.from.slice(5, 10), event.when.to.slice(5, 10)])].join("/") : "";
    const modality = event.modality === "occurred" ? "" : event.modality;
    const claims = event.claims.map((claim) => {
      const figure = claim.max === claim.min ? `${claim.min ?? ""}` : `${claim.min ?? ""}..${claim.max ?? ""}`;
      const population = claim.population === "unspecified" ? null : claim.population;
      const words = [claim.subsetOf === null ? null : "of which", claim.metric, claim.item, population, figure];
      return words.filter(Boolean).join(" ");
    });
    return [[event.type, event.place?.name ?? "-", days, modality].filter(Boolean).join(" "), ...claims].join("; ");
  });
}
