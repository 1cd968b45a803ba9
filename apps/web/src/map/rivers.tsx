import { mapRivers } from "@tocsin/gazetteer/map";
import type { Locale } from "#i18n/routing.ts";
import type { Frame } from "./frames.ts";
import type { LabelRequest } from "./labels.ts";
import { outlineHref } from "./outline-file.ts";

/** The main rivers, for orientation: above the land, under marks and names. */
export function Rivers({ frame }: { frame: Frame }) {
  return (
    <>
      <use href={outlineHref(frame, "rivers")} className="river wide" />
      <use href={outlineHref(frame, "streams")} className="river" />
    </>
  );
}

/** Names of rivers in the reader's language, the wide ones first; for where room is left. */
export function riverNames(frame: Frame, locale: Locale): LabelRequest[] {
  return [...mapRivers()]
    .sort((a, b) => b.width - a.width)
    .flatMap((river): LabelRequest[] => {
      const point = frame.project(...river.label);
      if (!point) return [];
      const lines = [{ text: river.names[locale], size: 11.5 }];
      return [{ key: `river ${river.names.en}`, x: point[0], y: point[1], gap: 4, lines, where: "beside" }];
    });
}
