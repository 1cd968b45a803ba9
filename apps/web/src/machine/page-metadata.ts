import type { Metadata } from "next";
import type { DataLinks } from "#components/frame/known-strip.tsx";
import { env } from "#env.ts";
import { alternates } from "#i18n/alternates.ts";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { cardSize } from "#share/card-size.ts";

const openGraphLocales: Record<Locale, string> = { en: "en_GB", uk: "uk_UA", fr: "fr_FR" };

interface Told {
  locale: Locale;
  path: string;
  title: string;
  description: string;
  kind?: "article" | "website";
  /** Feeds and data of just what the page shows. */
  links?: DataLinks;
  /** Whether the page has a frame for other sites. */
  embeds?: boolean;
  /** Address of the page's share image. */
  image?: string;
}

/** A page's title, addresses in all languages, what is shown where it is shared (with its image), and its feeds and data. */
export function pageMetadata({ locale, path, title, description, kind, links = {}, embeds, image }: Told): Metadata {
  const types: Record<string, string> = {};
  if (links.feed) types["application/atom+xml"] = links.feed;
  if (links.feed) types["application/feed+json"] = links.feed.replace(".atom", ".json");
  if (links.json) types["application/json"] = links.json;
  if (links.csv) types["text/csv"] = links.csv;
  if (embeds) {
    types["application/json+oembed"] = `/api/oembed?url=${encodeURIComponent(env.origin + href(locale, path))}`;
  }
  return {
    title,
    description,
    alternates: { ...alternates(locale, path), types },
    openGraph: {
      title,
      description,
      type: kind ?? "website",
      url: href(locale, path),
      siteName: "Tocsin",
      locale: openGraphLocales[locale],
      ...(image ? { images: [{ url: image, ...cardSize, alt: title }] } : {}),
    },
    twitter: { card: image ? "summary_large_image" : "summary", title, description },
  };
}
