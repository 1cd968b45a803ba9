import type { MappedEvent } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { countryName, placeName, regionLongName, regionShortName } from "#places/names.ts";
import { regionPath } from "#places/paths.ts";
import { type Steps, shadeOf } from "./choropleth.ts";
import { type Frame, outlinesOf, overviewFrame } from "./frames.ts";
import { boxOf, type LabelRequest, partForPhones, placeLabels } from "./labels.ts";
import { MapLabels } from "./map-labels.tsx";
import { MapMarks } from "./map-marks.tsx";
import { markPlaces, type PlaceMark } from "./marks.ts";
import { outlineHref } from "./outline-file.ts";
import { effectText, type MarkWords } from "./place-text.ts";
import { Rivers, riverNames } from "./rivers.tsx";

/** Names behind and between the regions: country codes at points where the frame has room for them. */
const countryPoints: [code: string, lon: number, lat: number][] = [
  ["PL", 22.4, 51.35],
  ["BY", 28.3, 52.55],
  ["RU", 40.2, 51.6],
  ["RO", 25.6, 46.2],
  ["MD", 28.4, 47.15],
];
const seaPoints: [name: "blackSea" | "azov", lon: number, lat: number][] = [
  ["blackSea", 32.1, 44.75],
  ["azov", 36.75, 46.0],
];

interface Props {
  /** Events of the last seven days by region. */
  counts: ReadonlyMap<string, number>;
  steps: Steps;
  mapped: readonly MappedEvent[];
}

/** Ukraine and the regions of Russia beside it: shade by number of events, and the main events of the last days by name. */
export function HomeMap({ counts, steps, mapped }: Props) {
  const locale = useLocale();
  const t = useTranslations("map");
  const frame = overviewFrame();
  const marks = markPlaces(mapped, frame).slice(0, 24);
  const words: MarkWords = {
    killed: (count, number) => t("killedShort", { count, number }),
    injured: (count, number) => t("injuredShort", { count, number }),
    events: (count) => t("eventsShort", { count }),
  };
  const labels = labelMap(frame, marks, words, locale);
  const regions = outlinesOf(frame).filter((outline) => outline.properties.layer !== "country");
  const hatched = new Set(marks.filter((mark) => mark.shape === "region").map((mark) => mark.place.region));
  return (
    <svg className="map" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-labelledby="home-map">
      <title id="home-map">{t("homeTitle")}</title>
      <use href={outlineHref(frame, "land")} className="c" />
      <use href={outlineHref(frame, "ukraine")} className="out" />
      {regions.map((outline) => {
        const count = counts.get(outline.id) ?? 0;
        const shade = outline.properties.layer === "russia" && count === 0 ? "ru" : `ua m${shadeOf(count, steps)}`;
        const path = regionPath(outline.id);
        const shape = <use href={outlineHref(frame, outline.id)} className={shade} />;
        if (!path || !frame.pathOf(outline)) return null;
        if (outline.properties.layer === "russia" && count === 0) return <g key={outline.id}>{shape}</g>;
        const label = t("regionEvents", { region: regionShortName(outline.id, locale), count });
        return (
          <a key={outline.id} href={href(locale, path)} aria-label={label}>
            {shape}
          </a>
        );
      })}
      {regions.map((outline) => (
        <RegionHatching key={outline.id} frame={frame} code={outline.id} isMarked={hatched.has(outline.id)} />
      ))}
      <Rivers frame={frame} />
      <g>
        {countryPoints.map(([code, lon, lat]) => (
          <Name
            key={code}
            frame={frame}
            lon={lon}
            lat={lat}
            className="ctry minor"
            text={countryName(code, locale).toLocaleUpperCase(locale)}
          />
        ))}
        {seaPoints.map(([name, lon, lat]) => (
          <Name key={name} frame={frame} lon={lon} lat={lat} className="sea" text={t(name)} />
        ))}
        <MapLabels labels={labels.rivers} className="rivername minor" />
        <MapLabels labels={labels.regions} className="minor" />
        <MapMarks marks={marks} />
        <MapLabels labels={labels.main} className="ev" />
        <MapLabels labels={labels.lesser} className="ev minor" />
      </g>
    </svg>
  );
}

interface HatchingProps {
  frame: Frame;
  code: string;
  isMarked: boolean;
  /** A wider hatching, where names must be read on top of it. */
  isLight?: boolean;
}

/** Occupied regions get a fine hatching, regions that are all a report says a bold one. */
export function RegionHatching({ frame, code, isMarked, isLight = false }: HatchingProps) {
  const region = loadGazetteer().regions.get(code);
  const outline = outlinesOf(frame).find((feature) => feature.id === code);
  if (!outline || !(region?.occupied || isMarked)) return null;
  return <path className={isMarked ? (isLight ? "hzr" : "hz") : "hz2"} d={frame.pathOf(outline)} />;
}

function Name({
  frame,
  lon,
  lat,
  className,
  text,
}: {
  frame: Frame;
  lon: number;
  lat: number;
  className: string;
  text: string;
}) {
  const point = frame.project(lon, lat);
  return point ? (
    <text className={className} x={point[0].toFixed(1)} y={point[1].toFixed(1)}>
      {text}
    </text>
  ) : null;
}

/** Labels of events first, then names of regions where room is left. */
function labelMap(frame: Frame, marks: readonly PlaceMark[], words: MarkWords, locale: Locale) {
  const shapes = marks
    .filter((mark) => mark.shape !== "region")
    .map((mark) => ({
      x: mark.x - mark.radius,
      y: mark.y - mark.radius,
      width: mark.radius * 2,
      height: mark.radius * 2,
    }));
  const requests = marks.slice(0, 9).map((mark): LabelRequest => {
    const effect = effectText(mark, words, locale);
    const name =
      mark.shape === "region" && mark.place.region
        ? regionLongName(mark.place.region, locale)
        : placeName(mark.place, locale);
    return {
      key: mark.key,
      x: mark.x,
      y: mark.y,
      gap: mark.shape === "region" ? 0 : mark.radius + 5,
      lines: [{ text: name, size: 13.5 }, ...(effect ? [{ text: effect, size: 12.5 }] : [])],
      where: mark.shape === "region" ? "centre" : "beside",
    };
  });
  const events = placeLabels(requests, shapes, frame);
  const regions = placeLabels(regionNames(frame, locale), [...shapes, ...events.map(boxOf)], frame);
  const taken = [...shapes, ...events.map(boxOf), ...regions.map(boxOf)];
  const rivers = placeLabels(riverNames(frame, locale), taken, frame);
  return { ...partForPhones(events, 3, frame), regions, rivers };
}

function regionNames(frame: Frame, locale: Locale): LabelRequest[] {
  return [...loadGazetteer().regions.values()].flatMap((region) => {
    const point = frame.project(region.lon, region.lat);
    const outline = outlinesOf(frame).some((feature) => feature.id === region.code);
    if (!point || !outline) return [];
    const [x, y] = point;
    return [
      {
        key: region.code,
        x,
        y,
        gap: 0,
        lines: [{ text: regionShortName(region.code, locale), size: 11.5 }],
        where: "centre" as const,
      },
    ];
  });
}
