import type { EventView } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { placeName } from "#places/names.ts";
import { overviewFrame, regionFrame } from "./frames.ts";
import { toMapped } from "./mapped.ts";
import { markPlaces } from "./marks.ts";
import type { MarkWords } from "./place-text.ts";
import { RegionNames, RegionShapes } from "./region-map.tsx";

/** Where one event happened, within its region; by precision, as on every map. Null where no region or country is known. */
export function EventMap({ view }: { view: EventView }) {
  const locale = useLocale();
  const t = useTranslations("map");
  const { place } = view;
  if (!place) return null;
  const frame = (place.region ? regionFrame(place.region, "event") : null) ?? overviewFrame();
  const marks = markPlaces(toMapped([view]), frame);
  if (marks.length === 0) return null;
  const words: MarkWords = {
    killed: (count, number) => t("killedShort", { count, number }),
    injured: (count, number) => t("injuredShort", { count, number }),
    events: (count) => t("eventsShort", { count }),
  };
  return (
    <svg className="map small" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby="event-map">
      <title id="event-map">{t("eventTitle", { place: placeName(place, locale) })}</title>
      <RegionShapes frame={frame} focus={place.region} marks={marks} />
      <RegionNames frame={frame} focus={place.region} marks={marks} words={words} locale={locale} labelLimit={1} />
    </svg>
  );
}
