"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type BegunFactor, beginSecondFactor, confirmSecondFactor } from "#auth/account-actions.ts";
import { Field } from "#components/field.tsx";
import { Notice } from "#components/frame/notice.tsx";

const notBegun: BegunFactor = { error: null, code: null, key: null, backupCodes: [] };

/** Asks for the password, shows what the device scans and the codes to keep, then asks for the first code. */
export function SecondFactorForm() {
  const t = useTranslations("desk.account");
  const [{ error, code, key, backupCodes }, submit, pending] = useActionState(beginSecondFactor, notBegun);
  if (code) {
    return (
      <>
        <ol className="prose steps">
          <li>
            <p>{t("scan")}</p>
            <QrCode rows={code} label={t("qr")} />
            <p className="note">
              {t("orType")} <code>{key}</code>
            </p>
          </li>
          <li>
            <p>{t("keepCodes")}</p>
            <p>
              <code>{backupCodes.join("  ")}</code>
            </p>
          </li>
        </ol>
        <form action={confirmSecondFactor} className="entry narrow-entry">
          <Field name="code" label={t("firstCode")} isWide>
            {(control) => (
              <input
                {...control}
                type="text"
                inputMode="numeric"
                autoComplete="one-time-code"
                required
                maxLength={10}
              />
            )}
          </Field>
          <p className="wide">
            <button type="submit" className="btn">
              {t("finish")}
            </button>
          </p>
        </form>
      </>
    );
  }
  return (
    <form action={submit} className="entry narrow-entry">
      {error ? <Notice alert>{t(`errors.${error}`)}</Notice> : null}
      <Field name="password" label={t("yourPassword")} isWide>
        {(control) => <input {...control} type="password" autoComplete="current-password" required />}
      </Field>
      <p className="wide">
        <button type="submit" className="btn" disabled={pending}>
          {t("begin")}
        </button>
      </p>
    </form>
  );
}

/** Dark on light in both themes: scanners do not read the reverse. */
function QrCode({ rows, label }: { rows: readonly string[]; label: string }) {
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => [...row].flatMap((module, x) => (module === "1" ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg className="qr" viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={label}>
      <path d={`M-2 -2h${size + 4}v${size + 4}h-${size + 4}z`} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
