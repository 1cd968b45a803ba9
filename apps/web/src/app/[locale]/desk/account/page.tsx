import type { Metadata } from "next";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { changePassword, endSecondFactor } from "#auth/account-actions.ts";
import { hasSecondFactor } from "#auth/current-actor.ts";
import { Field } from "#components/field.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { DeskHead } from "#desk/desk-head.tsx";
import { requireSignedIn } from "#desk/require-actor.ts";
import { SecondFactorForm } from "#desk/second-factor-form.tsx";

const outcomes = ["on", "off", "password"] as const;
const errors = ["password", "often", "code", "new"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.account");
  return { title: t("title"), robots: { index: false } };
}

/** One's own sign-in: the second factor and the password. */
export default async function AccountPage({ searchParams }: PageProps<"/[locale]/desk/account">) {
  const actor = await requireSignedIn();
  const query = await searchParams;
  const done = outcomes.find((known) => known === query.done);
  const error = errors.find((known) => known === query.error);
  const t = await getTranslations("desk.account");
  const { desk } = await getMessages();
  const isOn = await hasSecondFactor();
  return (
    <PageFrame section="desk" title={t("title")} reference={null} isCitable={false}>
      <DeskHead actor={actor} current="account" title={t("title")} />
      {done ? <Notice>{t(`done.${done}`)}</Notice> : null}
      {error ? <Notice alert>{t(`errors.${error}`)}</Notice> : null}
      <section aria-labelledby="second">
        <header>
          <h2 id="second">{t("second")}</h2>
        </header>
        <p className="prose">{t(isOn ? "isOn" : "isOff")}</p>
        {isOn ? (
          <EndForm />
        ) : (
          <NextIntlClientProvider messages={{ desk }}>
            <SecondFactorForm />
          </NextIntlClientProvider>
        )}
      </section>
      <section aria-labelledby="password-head">
        <header>
          <h2 id="password-head">{t("changePassword")}</h2>
        </header>
        <form action={changePassword} className="entry narrow-entry">
          <Field name="current" label={t("yourPassword")} isWide>
            {(control) => <input {...control} type="password" autoComplete="current-password" required />}
          </Field>
          <Field name="new" label={t("newPassword")} hint={t("newPasswordNote")} isWide>
            {(control) => <input {...control} type="password" autoComplete="new-password" required minLength={12} />}
          </Field>
          <p className="wide">
            <button type="submit" className="btn q">
              {t("changePassword")}
            </button>
          </p>
        </form>
      </section>
    </PageFrame>
  );
}

function EndForm() {
  const t = useTranslations("desk.account");
  return (
    <form action={endSecondFactor} className="entry narrow-entry">
      <Field name="password" label={t("yourPassword")} isWide>
        {(control) => <input {...control} type="password" autoComplete="current-password" required />}
      </Field>
      <p className="wide">
        <button type="submit" className="btn q">
          {t("end")}
        </button>
      </p>
    </form>
  );
}
