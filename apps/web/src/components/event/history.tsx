import type { DecisionRow, EventData } from "@tocsin/db/queries";
import { useLocale, useTranslations } from "next-intl";
import { momentWords } from "#time/format.ts";

interface Step {
  key: string;
  at: Date;
  who: string;
  what: string;
}

/** What became of the event: opened, reports joined, ids merged, editors' decisions with their reasons. The latest first. */
export function History({ data, zone }: { data: EventData; zone: string }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const steps: Step[] = [
    ...data.reports.map((report, index) => ({
      key: report.id,
      at: report.publishedAt,
      who: t("machine"),
      what: t(index === 0 ? "opened" : "reportJoined", { source: report.source.name }),
    })),
    ...data.joined.map((joined) => ({
      key: joined.fromId,
      at: joined.at,
      who: t("machine"),
      what: t("idJoined", { id: joined.fromId }),
    })),
    ...data.withdrawn.map((report) => ({
      key: `${report.id} withdrawn`,
      at: report.at,
      who: report.sourceName,
      what: t("reportWithdrawn", { reason: report.reason }),
    })),
    ...data.decisions.flatMap((decision) => decisionSteps(decision, (kind) => t(`decisions.${kind}`), t("undone"))),
  ];
  steps.sort((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <ol className="hst">
      {steps.slice(0, 12).map((step) => (
        <li key={step.key}>
          <p className="d">{[momentWords(step.at, zone, locale), step.who].join(", ")}</p>
          <p>{step.what}</p>
        </li>
      ))}
    </ol>
  );
}

function decisionSteps(decision: DecisionRow, name: (kind: DecisionRow["kind"]) => string, undone: string): Step[] {
  const who = [decision.madeByName, decision.confirmedByName].filter(Boolean).join(", ");
  const made = { key: decision.id, at: decision.madeAt, who, what: `${name(decision.kind)}: ${decision.reason}` };
  if (!decision.undoneAt) return [made];
  return [
    made,
    { key: `${decision.id} undone`, at: decision.undoneAt, who, what: `${undone}: ${decision.undoneReason ?? ""}` },
  ];
}
