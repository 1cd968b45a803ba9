import { env } from "#env.ts";
import { escapeXml } from "#feeds/feed.ts";
import { href, queryString } from "#i18n/href.ts";
import type { NamedPage } from "./page-name.ts";

export interface Embed {
  title: string;
  address: string;
  frame: string;
  width: number;
  height: number;
}

const usual = { width: 560, height: 360 };
const least = { width: 240, height: 200 };

/** The frame of a page for other sites, within the size they allow; null for a page that has none. */
export function embedOf(page: NamedPage, most: { width: number | null; height: number | null }): Embed | null {
  const framed = framePath(page);
  if (!framed) return null;
  return {
    title: page.title,
    address: env.origin + href(page.locale, page.path),
    frame: env.origin + href(page.locale, framed),
    width: Math.max(least.width, Math.min(usual.width, most.width ?? usual.width)),
    height: Math.max(least.height, Math.min(usual.height, most.height ?? usual.height)),
  };
}

function framePath({ about }: NamedPage): string | null {
  if (about.kind === "event") return `/embed/events/${encodeURIComponent(about.view.id)}`;
  return about.kind === "region" ? `/embed/regions/${about.region.slug}` : null;
}

/** HTML to paste into a page. */
export function embedHtml({ title, frame, width, height }: Embed): string {
  const size = `width="${width}" height="${height}"`;
  return `<iframe src="${escapeXml(frame)}" title="${escapeXml(title)}" ${size} style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

/** HTML of a page's frame in its usual size, as known at `at` where that is given; null for a page that has none. */
export function embedCode(page: NamedPage, at: string | null): string | null {
  const embed = embedOf(page, { width: null, height: null });
  return embed && embedHtml({ ...embed, frame: embed.frame + queryString({ at }) });
}
