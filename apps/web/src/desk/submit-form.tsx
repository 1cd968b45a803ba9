"use client";

import type { SourceKind } from "@tocsin/model";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
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
      <p className="wide">
        <label htmlFor="text">{t("fields.text")}</label>
        <textarea
          id="text"
          name="text"
          rows={14}
          required
          defaultValue={values.text}
          key={`text-${values.text.length}`}
        />
      </p>
      <p className="wide">
        <label htmlFor="title">{t("fields.title")}</label>
        <input id="title" name="title" type="text" maxLength={2000} defaultValue={values.title} />
      </p>
      <p>
        <label htmlFor="source">{t("fields.source")}</label>
        <input
          id="source"
          name="source"
          type="text"
          required
          maxLength={200}
          defaultValue={values.source}
          aria-describedby="source-hint"
        />
        <span className="note" id="source-hint">
          {t("fields.sourceHint")}
        </span>
      </p>
      <p>
        <label htmlFor="sourceKind">{t("fields.sourceKind")}</label>
        <select id="sourceKind" name="sourceKind" defaultValue={values.sourceKind || "contributor"}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind as SourceKind)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="published">{t("fields.published")}</label>
        <input
          id="published"
          name="published"
          type="text"
          required
          inputMode="numeric"
          defaultValue={values.published}
          aria-describedby="published-hint"
        />
        <span className="note" id="published-hint">
          {t("fields.publishedHint")}
        </span>
      </p>
      <p>
        <label htmlFor="lang">{t("fields.lang")}</label>
        <select id="lang" name="lang" defaultValue={values.lang}>
          <option value="">{t("fields.langAuto")}</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {t(`langs.${code}` as "langs.en")}
            </option>
          ))}
        </select>
      </p>
      <p className="wide">
        <label htmlFor="url">
          {t("fields.url")} <span className="muted">({t("fields.optional")})</span>
        </label>
        <input id="url" name="url" type="url" maxLength={2000} defaultValue={values.url} />
      </p>
      <p className="wide">
        <button type="submit" className="btn" disabled={pending}>
          {t("send")}
        </button>
      </p>
    </form>
  );
}
