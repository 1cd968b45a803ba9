import { reportLanguages, sourceKinds } from "@tocsin/model";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { DeskHead } from "#desk/desk-head.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { SubmitForm } from "#desk/submit-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("submit"), robots: { index: false } };
}

/** Form of a report; a tip's words may come along in the address. */
export default async function SubmitPage({ searchParams }: PageProps<"/[locale]/desk/submit">) {
  const actor = await requireSignedIn();
  const params = await searchParams;
  const given = (name: string) => [params[name]].flat()[0] ?? "";
  const t = await getTranslations("desk");
  const { desk, sourceKinds: kindNames } = await getMessages();
  return (
    <PageFrame section="desk" title={t("submit")} reference={null} isCitable={false}>
      <DeskHead actor={actor} current="submit" title={t("submit")} />
      <p className="prose after-lead">{t("submitLead")}</p>
      <NextIntlClientProvider messages={{ desk, sourceKinds: kindNames }}>
        <SubmitForm
          languages={reportLanguages}
          kinds={sourceKinds}
          initial={{
            error: null,
            values: {
              text: given("text"),
              title: "",
              url: given("url"),
              source: given("source"),
              sourceKind: "",
              published: given("published"),
              lang: "",
              tip: given("tip"),
            },
          }}
        />
      </NextIntlClientProvider>
    </PageFrame>
  );
}
