import { statusMeanings } from "@tocsin/aid";
import { useTranslations } from "next-intl";
import { sectionRows } from "#components/lists/section-rows.ts";

/** Statuses that mean the same elsewhere, one row each. */
const rows = [
  ["proposed", "blocked"],
  ["announced"],
  ["legislated", "committed"],
  ["allocated"],
  ["disbursed", "delivered"],
  ["cancelled", "lapsed"],
] as const;

/** Why nothing is counted twice, and how our statuses read in the trackers of Kiel, FTS and IATI. */
export function MethodNote() {
  const t = useTranslations("aid");
  const none = <span className="nr">{t("none")}</span>;
  return (
    // The words before the table take a row's room.
    <section aria-labelledby="method" style={sectionRows(rows.length + 1)}>
      <header>
        <h2 id="method">{t("method")}</h2>
      </header>
      <div className="half">
        <p className="prose">{t("methodText")}</p>
        <table className="rows-narrow">
          <thead>
            <tr>
              <th scope="col">{t("here")}</th>
              <th scope="col">Kiel</th>
              <th scope="col">FTS</th>
              <th scope="col">IATI</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((statuses) => {
              const { kiel, fts, iati, rank } = statusMeanings[statuses[0]];
              return (
                <tr key={statuses[0]}>
                  <th scope="row">{statuses.map((status) => t(`status.${status}`)).join(", ")}</th>
                  <td data-l="Kiel">{kiel ? t(kiel) : t(rank === null ? "removed" : "notCounted")}</td>
                  <td data-l="FTS">{fts ? t(fts) : none}</td>
                  <td data-l="IATI">{iati ? (iati === "pledge" ? t("pledge") : iati) : none}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
