import type { EventFilter, EventPage } from "@tocsin/db/queries";
import type { EventType, Grade, Item } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GradeStrokes } from "#components/marks/grade-mark.tsx";
import { placeNameById } from "#places/names.ts";
import { grammars } from "#sentences/index.ts";

interface Props {
  page: EventPage;
  filter: EventFilter;
  action: string;
  /** Fields of the address that the form must keep. */
  keep: [string, string][];
  withPlaces: boolean;
}

/** Choices that narrow a place's events, with exact counts. A plain form: it works without scripts and its address can be kept. */
export function EventFacets({ page, filter, action, keep, withPlaces }: Props) {
  const locale = useLocale();
  const t = useTranslations("facets");
  const types = useTranslations("types");
  const grades = useTranslations("grades");
  const { facets } = page.facets;
  return (
    <form className="facets" action={action}>
      {keep.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <details>
        <summary>{t("narrow")}</summary>
        <Choices
          legend={t("type")}
          name="type"
          chosen={filter.types}
          values={facets.type}
          label={(value) => types(value as EventType)}
        />
        <Choices
          legend={t("weapon")}
          name="weapon"
          chosen={filter.weapons}
          values={facets.weapon.slice(0, 10)}
          label={(value) => grammars[locale].itemName(value as Item)}
        />
        <Choices
          legend={t("grade")}
          name="grade"
          chosen={filter.grades}
          values={facets.grade}
          label={(value) => (
            <span>
              <GradeStrokes grade={value as Grade} />
              {grades(value as Grade)}
            </span>
          )}
        />
        {withPlaces ? (
          <Choices
            legend={t("place")}
            name="place"
            chosen={filter.places}
            values={page.places.map((place) => ({ value: place.id, count: place.count }))}
            label={(value) =>
              placeNameById(value, locale) ?? page.places.find((place) => place.id === value)?.name ?? value
            }
          />
        ) : null}
        <button className="btn q" type="submit">
          {t("apply")}
        </button>
      </details>
    </form>
  );
}

interface ChoicesProps {
  legend: string;
  name: string;
  chosen: readonly string[];
  values: readonly { value: string; count: number }[];
  label: (value: string) => ReactNode;
}

function Choices({ legend, name, chosen, values, label }: ChoicesProps) {
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div>
        {values.map(({ value, count }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            {label(value)}
            <span className="ct">{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
