"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
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
      <p className="wide">
        <label htmlFor="what">{t("what")}</label>
        <textarea
          id="what"
          name="what"
          rows={7}
          required
          maxLength={5000}
          defaultValue={values.what}
          aria-describedby="what-hint"
        />
        <span className="note" id="what-hint">
          {t("whatHint")}
        </span>
      </p>
      <p>
        <label htmlFor="where">{t("where")}</label>
        <input
          id="where"
          name="where"
          type="text"
          maxLength={300}
          defaultValue={values.where}
          aria-describedby="where-hint"
        />
        <span className="note" id="where-hint">
          {t("whereHint")}
        </span>
      </p>
      <p>
        <label htmlFor="when">{t("when")}</label>
        <input
          id="when"
          name="when"
          type="text"
          maxLength={100}
          defaultValue={values.when}
          aria-describedby="when-hint"
        />
        <span className="note" id="when-hint">
          {t("whenHint")}
        </span>
      </p>
      <p className="wide">
        <label htmlFor="link">
          {t("link")} <span className="muted">({t("optional")})</span>
        </label>
        <input id="link" name="link" type="text" inputMode="url" maxLength={2000} defaultValue={values.link} />
      </p>
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
