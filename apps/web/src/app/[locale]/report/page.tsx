import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { href } from "#i18n/href.ts";
import { pageMetadata } from "#machine/page-metadata.ts";
import { TipForm } from "#tips/tip-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tip");
  return pageMetadata({ locale: await getLocale(), path: "/report", title: t("title"), description: t("lead") });
}

/** Where somebody without an account tells what happened: safety first, then a short form. */
export default async function TipPage({ searchParams }: PageProps<"/[locale]/report">) {
  const { sent } = await searchParams;
  const t = await getTranslations("tip");
  const locale = await getLocale();
  const { tip } = await getMessages();
  return (
    <PageFrame section={null} title={t("title")} reference={null} isCitable={false}>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {sent ? (
        <Notice title={t("thanksHead")}>
          <p>{t("thanks")}</p>
          <p>
            <a href={href(locale, "/report")}>{t("another")}</a>
          </p>
        </Notice>
      ) : (
        <>
          <section aria-labelledby="safety">
            <header>
              <h2 id="safety">{t("safetyHead")}</h2>
            </header>
            <p className="prose">{t("safety")}</p>
          </section>
          <NextIntlClientProvider messages={{ tip }}>
            <TipForm />
          </NextIntlClientProvider>
        </>
      )}
    </PageFrame>
  );
}
