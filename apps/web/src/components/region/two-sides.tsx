import type { Region } from "@tocsin/gazetteer";
import { useTranslations } from "next-intl";
import { regionOf } from "#places/names.ts";

/** How sources differ on the two sides of the state border; the neighbours, and the settlements with pages of their own. */
export function TwoSides({
  region,
  neighbours,
  places,
}: {
  region: Region;
  neighbours: { code: string; name: string; to: string }[];
  /** Pages of the region's settlements with events in the days chosen, the most frequent first. */
  places: { id: string; name: string; to: string }[];
}) {
  const t = useTranslations("region");
  const isBorder = region.neighbours.some((code) => regionOf(code)?.country !== region.country);
  const note = region.occupied ? "occupied" : region.country === "RU" ? "russia" : isBorder ? "border" : "inland";
  return (
    <section aria-labelledby="sides">
      <header>
        <h2 id="sides">{t("twoSides")}</h2>
      </header>
      <p className="prose sides">{t(`sides.${note}`)}</p>
      <p className="small after">
        {t("neighbours")}{" "}
        {neighbours.map(({ code, name, to }, index) => (
          <span key={code}>
            {index ? ", " : ""}
            <a href={to}>{name}</a>
          </span>
        ))}
      </p>
      {places.length ? (
        <p className="small">
          {t("places")}{" "}
          {places.map(({ id, name, to }, index) => (
            <span key={id}>
              {index ? ", " : ""}
              <a href={to}>{name}</a>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}
