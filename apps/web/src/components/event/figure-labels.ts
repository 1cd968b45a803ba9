import type { Figure } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { grammars } from "#sentences/index.ts";

/** Names of figures in the reader's language: "Killed", "Killed, children", "Damaged: schools", "of them seriously injured". */
export function useFigureLabel(): (figure: Pick<Figure, "metric" | "population" | "item" | "partOf">) => string {
  const locale = useLocale();
  const metrics = useTranslations("metrics");
  const populations = useTranslations("populations");
  const t = useTranslations("event");
  return (figure) => {
    const isSimplePart = figure.partOf !== null && figure.item === null && figure.population === "unspecified";
    const name = isSimplePart ? t("ofThem", { what: metrics(figure.metric).toLowerCase() }) : metrics(figure.metric);
    const people = figure.population === "unspecified" ? "" : `, ${populations(figure.population)}`;
    return figure.item
      ? t("ofItem", { what: name, item: grammars[locale].itemPlural(figure.item) }) + people
      : name + people;
  };
}
