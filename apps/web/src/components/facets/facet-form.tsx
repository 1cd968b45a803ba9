import type { EventFilter, FacetCount, FacetName, SearchFacets } from "@tocsin/db/queries";
import type { EventType, Grade } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GradeStrokes } from "#components/marks/grade-mark.tsx";
import { actorName } from "#places/actor-names.ts";
import { placeNameById, regionShortName } from "#places/names.ts";
import { grammars } from "#sentences/index.ts";

/** Values that a facet shows before the rest is folded away. */
const shownAtOnce = 8;

/** Facet, its name in the address, and what is chosen of it. */
const facets = [
  { name: "type", chosen: (f: EventFilter) => f.types },
  { name: "region", chosen: (f: EventFilter) => f.regions },
  { name: "weapon", chosen: (f: EventFilter) => f.weapons },
  { name: "grade", chosen: (f: EventFilter) => f.grades },
  { name: "speaker", chosen: (f: EventFilter) => f.speakers },
  { name: "source", chosen: (f: EventFilter) => f.sources },
] as const satisfies { name: FacetName; chosen: (f: EventFilter) => readonly string[] }[];

interface Props {
  action: string;
  filter: EventFilter;
  counts: SearchFacets;
  sourceNames?: ReadonlyMap<string, string>;
  /** Facets to show, in their fixed order. */
  show: readonly FacetName[];
  /** Places within a region, where the list is a region's. */
  places?: readonly FacetCount[];
  /** Fields for dates and for numbers of people. */
  withRanges?: boolean;
  /** Fields of the address that applying must keep. */
  keep: readonly [string, string][];
}

/** Checkboxes with exact counts, dates and ranges; a plain form that works without script. Folds when narrow. */
export function FacetForm({ action, filter, counts, sourceNames, show, places, withRanges = false, keep }: Props) {
  const t = useTranslations("search");
  const locale = useLocale();
  const nameOf = useFacetValueName(sourceNames ?? new Map());
  const label = (name: FacetName, value: string) =>
    name === "grade" ? (
      <span>
        <GradeStrokes grade={value as Grade} />
        {nameOf(name, value)}
      </span>
    ) : (
      nameOf(name, value)
    );
  return (
    <form className="facets" action={action} aria-label={t("narrow")}>
      {keep.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <details>
        <summary>{t("narrow")}</summary>
        {facets
          .filter(({ name }) => show.includes(name))
          .map(({ name, chosen }) => (
            <Choices
              key={name}
              name={name}
              values={withChosen(counts.facets[name], chosen(filter))}
              chosen={chosen(filter)}
              label={(value) => label(name, value)}
            />
          ))}
        {show.includes("contested") ? <ContestedFacet filter={filter} counts={counts.facets.contested} /> : null}
        {places ? (
          <Choices
            name="place"
            values={places}
            chosen={filter.places}
            label={(value) => placeNameById(value, locale) ?? value}
          />
        ) : null}
        {withRanges ? <Ranges filter={filter} /> : null}
        <p className="apply">
          <button type="submit" className="btn q">
            {t("apply")}
          </button>
        </p>
      </details>
    </form>
  );
}

function Ranges({ filter }: { filter: EventFilter }) {
  const t = useTranslations("search");
  return (
    <>
      <fieldset>
        <legend>{t("facets.date")}</legend>
        <div className="pair dates">
          <span>{t("facets.from")}</span>
          <input type="date" name="from" defaultValue={filter.from ?? ""} aria-label={t("facets.from")} />
          <span>{t("facets.to")}</span>
          <input type="date" name="to" defaultValue={filter.to ?? ""} aria-label={t("facets.to")} />
        </div>
      </fieldset>
      <RangeFacet name="killed" low={filter.killedMin} high={filter.killedMax} />
      <RangeFacet name="injured" low={filter.injuredMin} high={filter.injuredMax} />
    </>
  );
}

function Choices({
  name,
  values,
  chosen,
  label,
}: {
  name: FacetName | "place";
  values: readonly FacetCount[];
  chosen: readonly string[];
  label: (value: string) => ReactNode;
}) {
  const t = useTranslations("search");
  if (values.length === 0) return null;
  const box = ({ value, count }: FacetCount) => (
    <label key={value}>
      <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
      {label(value)}
      <span className="ct">{count}</span>
    </label>
  );
  const first = values.slice(0, shownAtOnce);
  const rest = values.slice(shownAtOnce);
  return (
    <fieldset>
      <legend>{t(`facets.${name}`)}</legend>
      <div>
        {first.map(box)}
        {rest.length > 0 ? (
          <details className="rest">
            <summary>{t("facets.more", { count: rest.length })}</summary>
            {rest.map(box)}
          </details>
        ) : null}
      </div>
    </fieldset>
  );
}

function ContestedFacet({ filter, counts }: { filter: EventFilter; counts: FacetCount[] }) {
  const t = useTranslations("search");
  const count = counts.find(({ value }) => value === "true")?.count ?? 0;
  if (count === 0 && !filter.contested) return null;
  return (
    <fieldset>
      <legend>{t("facets.contested")}</legend>
      <div>
        <label>
          <input type="checkbox" name="contested" value="1" defaultChecked={filter.contested} />
          {t("facets.isContested")}
          <span className="ct">{count}</span>
        </label>
      </div>
    </fieldset>
  );
}

function RangeFacet({ name, low, high }: { name: "killed" | "injured"; low: number | null; high: number | null }) {
  const t = useTranslations("search");
  const label = t(`facets.${name}`);
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="pair">
        <input
          type="number"
          min={0}
          name={`${name}Min`}
          defaultValue={low ?? ""}
          placeholder={t("facets.any")}
          aria-label={`${label}, ${t("facets.from")}`}
        />
        <span>{t("facets.to")}</span>
        <input
          type="number"
          min={0}
          name={`${name}Max`}
          defaultValue={high ?? ""}
          placeholder={t("facets.any")}
          aria-label={`${label}, ${t("facets.to")}`}
        />
      </div>
    </fieldset>
  );
}

/** Chosen values stay in the list even where nothing fits them any more, so that they can be taken back. */
function withChosen(values: FacetCount[], chosen: readonly string[]): FacetCount[] {
  const known = new Set(values.map(({ value }) => value));
  return [...values, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))];
}

/** Names of facet values in the reader's language. */
export function useFacetValueName(
  sourceNames: ReadonlyMap<string, string>,
): (facet: FacetName, value: string) => string {
  const t = useTranslations();
  const locale = useLocale();
  return (facet, value) => {
    switch (facet) {
      case "type":
        return t(`types.${value as EventType}`);
      case "region":
        return regionShortName(value, locale);
      case "weapon":
        return grammars[locale].itemName(value);
      case "grade":
        return t(`grades.${value as Grade}`);
      case "source":
        return sourceNames.get(value) ?? value;
      case "speaker":
        return actorName(value, locale);
      case "contested":
        return t("search.facets.isContested");
      default:
        return value;
    }
  };
}
