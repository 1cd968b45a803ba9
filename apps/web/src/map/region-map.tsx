import type { MappedEvent } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { countryName, placeName, regionLongName, regionShortName } from "#places/names.ts";
import { regionPath } from "#places/paths.ts";
import { type Frame, outlinesOf, regionFrame } from "./frames.ts";
import { RegionHatching } from "./home-map.tsx";
import { type Box, boxOf, type LabelRequest, partForPhones, placeLabels } from "./labels.ts";
import { MapLabels } from "./map-labels.tsx";
import { MapMarks } from "./map-marks.tsx";
import { markPlaces, type PlaceMark } from "./marks.ts";
import { outlineHref } from "./outline-file.ts";
import { effectText, type MarkWords } from "./place-text.ts";
import { Rivers, riverNames } from "./rivers.tsx";
import { townsAround } from "./towns.ts";

interface Props {
  region: string;
  mapped: readonly MappedEvent[];
  /** "15–21 March 2024", for the title. */
  days: string;
}

/** A region with its neighbours: every event by how precisely its place is known, towns for orientation. */
export function RegionMap({ region, mapped, days }: Props) {
  const locale = useLocale();
  const t = useTranslations("map");
  const frame = regionFrame(region, "page");
  if (!frame) return null;
  const marks = markPlaces(mapped, frame);
  const words: MarkWords = {
    killed: (count, number) => t("killedShort", { count, number }),
    injured: (count, number) => t("injuredShort", { count, number }),
    events: (count) => t("eventsShort", { count }),
  };
  const titleId = `map-${region}`;
  return (
    <svg className="map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{t("regionTitle", { region: regionLongName(region, locale), days })}</title>
      <RegionShapes frame={frame} focus={region} marks={marks} />
      <RegionNames frame={frame} focus={region} marks={marks} words={words} locale={locale} labelLimit={16} />
    </svg>
  );
}

/** Land, neighbours, the region itself and its hatchings. */
export function RegionShapes({
  frame,
  focus,
  marks,
}: {
  frame: Frame;
  focus: string | null;
  marks: readonly PlaceMark[];
}) {
  const regions = outlinesOf(frame).filter(
    (outline) => outline.properties.layer !== "country" && frame.pathOf(outline),
  );
  const hatched = new Set(marks.filter((mark) => mark.shape === "region").map((mark) => mark.place.region));
  return (
    <>
      <use href={outlineHref(frame, "land")} className="c" />
      <use href={outlineHref(frame, "ukraine")} className="out" />
      {regions.map((outline) => {
        const shade = outline.id === focus ? "m0" : outline.properties.layer === "ukraine" ? "m1" : "";
        const layer = outline.properties.layer === "ukraine" || outline.id === focus ? "ua" : "ru";
        return <use key={outline.id} href={outlineHref(frame, outline.id)} className={`${layer} ${shade}`} />;
      })}
      {regions.map((outline) => (
        <RegionHatching key={outline.id} frame={frame} code={outline.id} isMarked={hatched.has(outline.id)} isLight />
      ))}
      <Rivers frame={frame} />
      {focus ? <use href={outlineHref(frame, focus)} className="focus" /> : null}
    </>
  );
}

interface NamesProps {
  frame: Frame;
  focus: string | null;
  marks: readonly PlaceMark[];
  words: MarkWords;
  locale: Locale;
  labelLimit: number;
}

/** Marks and every name on the map, placed so that nothing covers anything. */
export function RegionNames({ frame, focus, marks, words, locale, labelLimit }: NamesProps) {
  const shapes = marks.filter((mark) => mark.shape === "dot" || mark.shape === "ring").map(boxOfMark);
  const events = placeLabels(
    // A name of a whole region can stand anywhere in it; beside a dot it would pass for the dot's.
    marks
      .slice(0, labelLimit)
      .sort((a, b) => Number(a.shape === "region") - Number(b.shape === "region"))
      .map((mark) => labelOf(mark, words, locale)),
    shapes,
    frame,
  );
  const taken = [...shapes, ...events.map(boxOf)];
  const marked = new Set(marks.map((mark) => mark.place.id));
  const towns = townsAround(frame, focus).filter((town) => !marked.has(town.id));
  const townBoxes = towns.map((town) => ({ x: town.x - 4, y: town.y - 4, width: 8, height: 8 }));
  const regions = placeLabels(neighbourNames(frame, focus, locale), [...taken, ...townBoxes], frame);
  const placed = placeLabels(
    towns.map((town) => ({
      key: town.id,
      x: town.x,
      y: town.y,
      gap: 8,
      lines: [{ text: town.names[locale], size: 12.5 }],
      where: "beside" as const,
    })),
    [...taken, ...regions.map(boxOf), ...townBoxes],
    frame,
  );
  const rivers = placeLabels(
    riverNames(frame, locale),
    [...taken, ...regions.map(boxOf), ...townBoxes, ...placed.map(boxOf)],
    frame,
  );
  const named = new Set(placed.map((label) => label.key));
  const { main, lesser } = partForPhones(events, 4, frame);
  return (
    <g>
      <MapLabels labels={rivers} className="rivername minor" />
      <MapLabels labels={regions} className="region minor" />
      {towns
        .filter((town) => named.has(town.id))
        .map((town) => (
          <circle key={town.id} className="town minor" cx={town.x.toFixed(1)} cy={town.y.toFixed(1)} r="3.2" />
        ))}
      <MapLabels labels={placed} className="city minor" />
      <MapMarks marks={marks} />
      <MapLabels labels={main} className="ev" />
      <MapLabels labels={lesser} className="ev minor" />
    </g>
  );
}

function labelOf(mark: PlaceMark, words: MarkWords, locale: Locale): LabelRequest {
  const effect = effectText(mark, words, locale);
  const isRegion = mark.shape === "region";
  const name =
    isRegion && mark.place.region ? regionLongName(mark.place.region, locale) : placeName(mark.place, locale);
  return {
    key: mark.key,
    x: mark.x,
    y: mark.y,
    gap: isRegion ? 0 : mark.radius + 5,
    lines: [{ text: name, size: 13.5 }, ...(effect ? [{ text: effect, size: 12.5 }] : [])],
    where: isRegion ? "centre" : "beside",
  };
}

function boxOfMark(mark: PlaceMark): Box {
  return { x: mark.x - mark.radius, y: mark.y - mark.radius, width: mark.radius * 2, height: mark.radius * 2 };
}

/** Names of the regions around, moved to where they can be seen, and of Russia once where it is in the frame. */
function neighbourNames(frame: Frame, focus: string | null, locale: Locale): LabelRequest[] {
  return [...loadGazetteer().regions.values()].flatMap((region): LabelRequest[] => {
    const point = region.code === focus ? null : frame.project(region.lon, region.lat);
    if (!point) return [];
    const reach = 0.42;
    const isNear =
      point[0] > -frame.width * reach &&
      point[0] < frame.width * (1 + reach) &&
      point[1] > -frame.height * reach &&
      point[1] < frame.height * (1 + reach);
    if (!isNear) return [];
    const x = Math.min(Math.max(point[0], 58), frame.width - 58);
    const y = Math.min(Math.max(point[1], 26), frame.height - 26);
    const name = regionShortName(region.code, locale);
    const text = region.country === "RU" ? `${name} (${countryName("RU", locale)})` : name;
    return [{ key: region.code, x, y, gap: 0, lines: [{ text, size: 12 }], where: "centre" }];
  });
}

/** Addresses of the regions around, for the list that stands beside the map. */
export function neighbourLinks(
  codes: readonly string[],
  locale: Locale,
  at: string | null,
): { code: string; name: string; to: string }[] {
  return codes.flatMap((code) => {
    const path = regionPath(code);
    return path ? [{ code, name: regionShortName(code, locale), to: href(locale, path, { at }) }] : [];
  });
}
