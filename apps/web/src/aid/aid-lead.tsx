import { useLocale, useTranslations } from "next-intl";
import { href } from "#i18n/href.ts";
import { dayWords } from "#time/format.ts";
import type { Ledger } from "./ledger.ts";
import { formatMoney } from "./money.ts";

/** Head of the aid page: what was promised and what arrived in one sentence, and the choice of currency. */
export function AidLead({ ledger, at }: { ledger: Ledger; at: string | null }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const sum = (amount: number) => formatMoney(amount, ledger.currency, locale);
  const linked = (chunks: React.ReactNode) => (
    <a className="e" href="#pipe">
      {chunks}
    </a>
  );
  const arrived = ledger.arrived.amount > 0 ? sum(ledger.arrived.amount) : t("nothingArrived");
  return (
    <div className="two">
      <div>
        <h1>{t("title")}</h1>
        {ledger.first && ledger.last ? (
          <>
            <p className="lead">
              {t.rich("lead", { e: linked, promised: sum(ledger.promised.amount), arrived })}{" "}
              {ledger.blocked.amount > 0
                ? t.rich("leadBlocked", { e: linked, amount: sum(ledger.blocked.amount) })
                : null}
            </p>
            <p className="note after-lead">
              {t("scope", { from: dayWords(ledger.first, locale, "long"), to: dayWords(ledger.last, locale, "long") })}{" "}
              {ledger.withoutAmount ? t("withoutAmount", { count: ledger.withoutAmount }) : null}
            </p>
          </>
        ) : (
          <p className="lead">{t("leadNone")}</p>
        )}
      </div>
      <div className="small">
        <p className="lab noprint">{t("sumsIn")}</p>
        <p className="seg">
          {(["EUR", "USD"] as const).map((code) => (
            <a
              key={code}
              href={href(locale, "/aid", { in: code === "EUR" ? null : code, at })}
              aria-current={ledger.currency === code ? "true" : undefined}
            >
              {code}
            </a>
          ))}
        </p>
        <p className="note">{t("rateNote")}</p>
      </div>
    </div>
  );
}
