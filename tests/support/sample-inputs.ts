import type { NewReport } from "@tocsin/record";
import { loadSampleReports, loadSampleSources } from "../samples/load-samples.ts";

/** The sample reports as they are submitted, in the order of the file. */
export function sampleInputs(): NewReport[] {
  const sources = new Map(loadSampleSources().map((source) => [source.id, source]));
  return loadSampleReports().map((report) => {
    const source = sources.get(report.source);
    if (!source) throw new Error(`the sample ${report.id} has an unknown source`);
    const { name, kind, defaultLang, country, independenceGroup } = source;
    return {
      title: report.title,
      text: report.text,
      publishedAt: report.publishedAt,
      lang: report.lang,
      url: report.url,
      externalId: report.id,
      isSummary: true,
      channel: "sample",
      source: { name, kind, defaultLang, country, independenceGroup },
    };
  });
}
