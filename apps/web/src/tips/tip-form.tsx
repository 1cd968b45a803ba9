"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "#components/field.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { sendTip, type TipState } from "./tip-action.ts";

const blank: TipState = { error: null, values: { what: "", where: "", when: "", link: "" } };

/** The public form. It is sent without script too. */
export function TipForm() {
  const t = useTranslations("tip");
  const [{ error, values }, send, pending] = useActionState(sendTip, blank);
  return (
    <form action={send} className="entry">
      {error ? (
        <Notice title={t("errorHead")} alert>
          {t(`errors.${error}`)}
        </Notice>
      ) : null}
      <Field name="what" label={t("what")} hint={t("whatHint")} isWide>
        {(control) => <textarea {...control} rows={7} required maxLength={5000} defaultValue={values.what} />}
      </Field>
      <Field name="where" label={t("where")} hint={t("whereHint")}>
        {(control) => <input {...control} type="text" maxLength={300} defaultValue={values.where} />}
      </Field>
      <Field name="when" label={t("when")} hint={t("whenHint")}>
        {(control) => <input {...control} type="text" maxLength={100} defaultValue={values.when} />}
      </Field>
      <Field name="link" label={t("link")} optional={t("optional")} isWide>
        {(control) => <input {...control} type="text" inputMode="url" maxLength={2000} defaultValue={values.link} />}
      </Field>
      <p className="trap" aria-hidden="true">
        <label htmlFor="website">{t("leaveEmpty")}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="wide consent">
        <input id="consent" name="consent" type="checkbox" value="yes" required />
        <label htmlFor="consent">{t("consent")}</label>
      </p>
      <p className="wide">
        <button type="submit" className="btn" disabled={pending}>
          {t("send")}
        </button>
      </p>
    </form>
  );
}
