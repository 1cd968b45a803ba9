import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import NotFound from "../not-found.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle"), robots: { index: false } };
}

/** What `serve/stand-in-pages.ts` answers with where there is no page. */
export default NotFound;
