import { exportsFolderOf, readLatestExport, type StoredExport } from "@tocsin/exchange/full-export";
import { getLocale, getTranslations } from "next-intl/server";
import { env } from "#env.ts";
import { dayWords } from "#time/format.ts";

/** The newest full export: its tables with size, rows and time. */
export async function FullExports() {
  const latest = await readLatestExport(exportsFolderOf(env.dataFolder));
  const t = await getTranslations("data");
  return (
    <section aria-labelledby="full">
      <header>
        <h2 id="full">{t("full")}</h2>
        <p>{t("fullNote")}</p>
      </header>
      <p className="prose">{latest ? t("fullText") : t("fullNone")}</p>
      {latest ? <Tables latest={latest} /> : null}
      <p className="prose after-table">{t("fullCommand")}</p>
      <p>
        <code>npm run tocsin -- export --all tocsin-export</code>
      </p>
    </section>
  );
}

async function Tables({ latest: { name, at, files } }: { latest: StoredExport }) {
  const t = await getTranslations("data");
  const locale = await getLocale();
  const number = new Intl.NumberFormat(locale);
  const taken = t("fullTaken", {
    day: dayWords(at.toISOString(), locale, "long"),
    time: at.toISOString().slice(11, 16),
  });
  const link = (file: string, text: string) => <a href={`/exports/${name}/${file}`}>{text}</a>;
  return (
    <>
      <table>
        <caption>{taken}</caption>
        <thead>
          <tr>
            <th scope="col">{t("table")}</th>
            <th scope="col" className="num">
              {t("rows")}
            </th>
            <th scope="col">CSV</th>
            <th scope="col">NDJSON</th>
          </tr>
        </thead>
        <tbody>
          {[...Map.groupBy(files, (file) => file.table)].map(([table, forms]) => (
            <tr key={table}>
              <th scope="row">{t(`tables.${table}` as "tables.events")}</th>
              <td className="num">{number.format(forms[0]?.rows ?? 0)}</td>
              {forms.map((form) => (
                <td key={form.format} className="nw">
                  {link(form.path, t("kilobytes", { n: number.format(Math.ceil(form.bytes / 1000)) }))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="files after-table">
        {["datapackage.json", "SHA256SUMS", "LICENCE.txt"].map((file) => (
          <li key={file}>{link(file, file)}</li>
        ))}
      </ul>
    </>
  );
}
