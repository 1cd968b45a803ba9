import { hasNoUsers } from "@tocsin/db/queries";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { giveSignInCode, signIn } from "#auth/actions.ts";
import { Field } from "#components/field.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("signIn"), robots: { index: false } };
}

/** Sign-in for contributors and editors. While there is nobody who could, it says how to add the first. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/desk/sign-in">) {
  const { error, step } = await searchParams;
  const t = await getTranslations("desk");
  const empty = await read(hasNoUsers);
  return (
    <PageFrame section="desk" title={t("signIn")} reference={null} isCitable={false}>
      <h1>{t("signIn")}</h1>
      <p className="prose after-lead">{t("signInLead")}</p>
      {empty ? (
        <Notice>
          <p>{t("noUsers")}</p>
          <p>
            <code>npm run tocsin -- user add name@example.org --name "Name" --role admin</code>
          </p>
        </Notice>
      ) : null}
      {error ? (
        <Notice alert>
          {t(error === "often" ? "signInTooOften" : error === "code" ? "signInCodeFailed" : "signInFailed")}
        </Notice>
      ) : null}
      {step === "code" ? <CodeForm /> : <PasswordForm />}
    </PageFrame>
  );
}

function CodeForm() {
  const t = useTranslations("desk");
  return (
    <form action={giveSignInCode} className="entry narrow-entry">
      <Field name="code" label={t("signInCode")} hint={t("signInCodeNote")} isWide>
        {(control) => (
          <input {...control} type="text" autoComplete="one-time-code" required maxLength={40} spellCheck={false} />
        )}
      </Field>
      <p className="wide">
        <button type="submit" className="btn">
          {t("signIn")}
        </button>
      </p>
    </form>
  );
}

function PasswordForm() {
  const t = useTranslations("desk");
  return (
    <form action={signIn} className="entry narrow-entry">
      <p className="wide">
        <label htmlFor="email">{t("email")}</label>
        <input id="email" name="email" type="email" autoComplete="username" required />
      </p>
      <p className="wide">
        <label htmlFor="password">{t("password")}</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required />
      </p>
      <p className="wide">
        <button type="submit" className="btn">
          {t("signIn")}
        </button>
      </p>
    </form>
  );
}
