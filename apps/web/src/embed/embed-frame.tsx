import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Patterns } from "#components/frame/patterns.tsx";
import { localWords } from "#time/format.ts";
import { homeZone, toLocal, zoneName } from "#time/zones.ts";

/** The small page that other sites frame: its content, as of when, and the way to the whole page in a tab of its own. */
export function EmbedFrame({ address, now, children }: { address: string; now: Date; children: ReactNode }) {
  const locale = useLocale();
  const t = useTranslations("share");
  const time = `${localWords(toLocal(now, homeZone), locale)}, ${zoneName(homeZone, locale)}`;
  return (
    <main className="embed">
      <Patterns />
      {children}
      <p className="note">
        {t("embedKnown", { time })}{" "}
        <a href={address} target="_blank" rel="noopener">
          {t("embedMore")}
        </a>
      </p>
    </main>
  );
}
