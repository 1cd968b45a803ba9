import type { StatusEvent } from "@tocsin/aid";
import { useLocale, useTranslations } from "next-intl";
import { actorName } from "#places/actor-names.ts";
import { dayWords } from "#time/format.ts";

/** Steps of a package, the latest first; a stop is a bar across the spine. Repeats of a step are told once, when first said. */
export function StatusHistory({ history }: { history: readonly StatusEvent[] }) {
  const t = useTranslations("aid");
  const locale = useLocale();
  const steps = history.filter((step, i) => i === 0 || history[i - 1]?.status !== step.status).toReversed();
  if (steps.length === 0) return <p className="nr">{t("notReported")}</p>;
  return (
    <ol className="hst">
      {steps.map((step) => (
        <li
          key={step.statementId}
          className={
            step.status === "blocked" || step.status === "cancelled" || step.status === "lapsed" ? "stop" : undefined
          }
        >
          <p>
            <b>{t(`status.${step.status}`)}</b>
          </p>
          <p className="d">
            {dayWords(step.date, locale, "long")}
            {step.speaker ? `, ${actorName(step.speaker.name, locale)}` : ""}
            {step.reason ? `: ${step.reason}` : ""}
          </p>
        </li>
      ))}
    </ol>
  );
}
