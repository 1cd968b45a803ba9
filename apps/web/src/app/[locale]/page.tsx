import { getTranslations } from "next-intl/server";
import { compareMentions as loadGazetteer } from "@tocsin/match";
export default async function Home({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  const t = await getTranslations("site");
  return <p>{t("name")} {locale} {typeof loadGazetteer}</p>;
}
