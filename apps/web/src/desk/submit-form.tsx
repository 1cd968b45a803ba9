"use client";

import type { SourceKind } from "@tocsin/model";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "#components/field.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { errorKey } from "./error-key.ts";
import { type SubmitState, submitFromDesk } from "./submit-actions.ts";

/** The form of a report. It is sent without script too; with it, nothing typed is lost when the report is refused. */
export function SubmitForm({
  initial,
  languages,
  kinds,
}: {
  initial: SubmitState;
  languages: readonly string[];
  kinds: readonly string[];
}) {
  const t = useTranslations("desk");
  const kindName = useTranslations("sourceKinds");
  const [state, submit, pending] = useActionState(submitFromDesk, initial);
  const { values, error } = state;
  return (
    <form action={submit} className="entry">
      {error ? (
        <Notice title={t("errorHead")} alert>
          {t(errorKey(error.code), { detail: error.detail })}
        </Notice>
      ) : null}
      <input type="hidden" name="tip" value={values.tip} />
      <Field name="text" label={t("fields.text")} isWide>
        {(control) => (
          <textarea {...control} rows={14} required defaultValue={values.text} key={`text-${values.text.length}`} />
        )}
      </Field>
      <Field name="title" label={t("fields.title")} isWide>
        {(control) => <input {...control} type="text" maxLength={2000} defaultValue={values.title} />}
      </Field>
      <Field name="source" label={t("fields.source")} hint={t("fields.sourceHint")}>
        {(control) => <input {...control} type="text" required maxLength={200} defaultValue={values.source} />}
      </Field>
      <Field name="sourceKind" label={t("fields.sourceKind")}>
        {(control) => (
          <select {...control} defaultValue={values.sourceKind || "contributor"}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindName(kind as SourceKind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="published" label={t("fields.published")} hint={t("fields.publishedHint")}>
        {(control) => <input {...control} type="text" required inputMode="numeric" defaultValue={values.published} />}
      </Field>
      <Field name="lang" label={t("fields.lang")}>
        {(control) => (
          <select {...control} defaultValue={values.lang}>
            <option value="">{t("fields.langAuto")}</option>
            {languages.map((code) => (
              <option key={code} value={code}>
                {t(`langs.${code}` as "langs.en")}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="url" label={t("fields.url")} optional={t("fields.optional")} isWide>
        {(control) => <input {...control} type="url" maxLength={2000} defaultValue={values.url} />}
      </Field>
      <p className="wide">
        <button type="submit" className="btn" disabled={pending}>
          {t("send")}
        </button>
      </p>
    </form>
  );
}
