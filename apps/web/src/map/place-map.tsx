import type { MappedEvent } from "@tocsin/db/queries";
import type { Place } from "@tocsin/gazetteer";
import { useLocale, useTranslations } from "next-intl";
import { regionFrame } from "./frames.ts";
import { markPlaces, type PlaceMark } from "./marks.ts";
import type { MarkWords } from "./place-text.ts";
import { RegionNames, RegionShapes } from "./region-map.tsx";

/** Where a settlement lies in its region: a dot once something happened there, a ring of a town otherwise. */
export function PlaceMap({ place, mapped }: { place: Place; mapped: readonly MappedEvent[] }) {
  const locale = useLocale();
  const t = useTranslations("map");
  const frame = place.region ? regionFrame(place.region, "event") : null;
  if (!frame || place.lat === null || place.lon === null) return null;
  const words: MarkWords = {
    killed: (count) => t("killedShort", { count }),
    injured: (count) => t("injuredShort", { count }),
    events: (count) => t("eventsShort", { count }),
  };
  const marks: PlaceMark[] = markPlaces(mapped, frame);
  return (
    <svg className="map small" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby="place-map">
      <title id="place-map">{t("eventTitle", { place: place.names[locale] })}</title>
      <RegionShapes frame={frame} focus={place.region} marks={marks} />
      <RegionNames frame={frame} focus={place.region} marks={marks} words={words} locale={locale} labelLimit={1} />
    </svg>
  );
}
