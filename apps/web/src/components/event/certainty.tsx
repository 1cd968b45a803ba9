import type { EventMention, EvidenceReport } from "@tocsin/db/queries";
import type { EventView, Grade } from "@tocsin/model";
import { eventFamily, figureKey } from "@tocsin/model";
import { useLocale, useTranslations } from "next-intl";
import { Evidence } from "#components/figures/evidence.tsx";
import { GradeStrokes } from "#components/marks/grade-mark.tsx";
import { byTelling, dissentFrom } from "#figures/claims-matrix.ts";
import { bestText, rangeText, unnumberedText } from "#figures/figure-text.ts";
import { semicolon } from "#i18n/punctuation.ts";
import { actorName } from "#places/actor-names.ts";
import { useFigureLabel } from "./figure-labels.ts";

interface Told {
  view: EventView;
  mentions: readonly EventMention[];
  reports: readonly EvidenceReport[];
}

/** The grade with its reason in words. */
export function GradeReason({ view, mentions, reports }: Told) {
  const t = useTranslations("event");
  const grades = useTranslations("grades");
  return (
    <p className="lead summary">
      <b>
        <GradeStrokes grade={view.grade} />
        {grades(view.grade)}.
      </b>{" "}
      {t(`gradeReason.${view.grade}`, { voices: view.voices, reports: view.reportCount })}{" "}
      {view.grade === "contested" ? <Differences view={view} mentions={mentions} reports={reports} /> : null}
    </p>
  );
}

/** Who says what where voices differ: the first contested figures, with the best figure's speaker and one who dissents. */
function Differences({ view, mentions, reports }: Told) {
  const locale = useLocale();
  const t = useTranslations("event");
  const label = useFigureLabel();
  const claims = mentions.flatMap((mention) => mention.claims);
  return view.figures
    .filter((figure) => figure.contested)
    .sort(byTelling)
    .slice(0, 2)
    .map((figure) => {
      const dissent = dissentFrom(figure, claims);
      const who = figure.speaker ? actorName(figure.speaker.name, locale) : t("oneSource");
      const name = dissent?.speaker ? actorName(dissent.speaker.name, locale) : t("anotherSource");
      const relay = reports.find(({ id }) => id === dissent?.reportId)?.source.name;
      const other = name === who && relay ? `${name} (${t("relayedBy", { source: relay })})` : name;
      return (
        <span key={figureKey(figure)}>
          {t.rich("differ", {
            metric: capital(label(figure)),
            who,
            best: bestText(figure, locale),
            other,
            value: dissent
              ? (rangeText(dissent.min, dissent.max, locale) ?? unnumberedText(locale))
              : (rangeText(figure.low, figure.high, locale) ?? unnumberedText(locale)),
            e: (chunks) => <Evidence to="#claims">{chunks}</Evidence>,
          })}{" "}
        </span>
      );
    });
}

/** Who is responsible is asked of what hurts somebody; a statement, a visit, an alert or a measure has a speaker instead. */
function isSomebodysDoing({ type, responsibility }: EventView): boolean {
  return ["attack", "ground"].includes(eventFamily(type)) || responsibility !== "unknown";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const keyed: Grade[] = ["single_source", "corroborated", "confirmed", "contested"];

/** Responsibility with its reason, and what the grades mean. */
export function Certainty({ view }: { view: EventView }) {
  const locale = useLocale();
  const t = useTranslations("event");
  const grades = useTranslations("grades");
  const attackers = view.actors.filter((actor) => actor.role === "attacker");
  const plainly = new Set(attackers.filter((actor) => !actor.assertedBy).map((actor) => actor.name));
  // Whom a report names in its own voice needs nobody's word beside it.
  const told = attackers.filter((actor) => !actor.assertedBy || !plainly.has(actor.name));
  const named = [
    ...new Set(
      told.map((actor) =>
        actor.assertedBy
          ? t("saidBy", { name: actorName(actor.name, locale), who: actorName(actor.assertedBy, locale) })
          : actorName(actor.name, locale),
      ),
    ),
  ];
  return (
    <aside className="src certainty" aria-label={t("howSure")}>
      {isSomebodysDoing(view) ? (
        <>
          <p>
            <b>{t("responsibility", { state: t(`responsibilities.${view.responsibility}`) })}</b>
          </p>
          <p>
            {named.length ? `${t("namedAttacker", { names: named.slice(0, 3).join(semicolon[locale]) })} ` : ""}
            {t(`responsibilityReason.${view.responsibility}`)}
          </p>
        </>
      ) : null}
      <p className="head">
        <b>{grades("title")}</b>
      </p>
      <ul className="gkey">
        {keyed.map((grade) => {
          const meaning = grades(`meaning.${grade as "contested"}`);
          const isHere = grade === view.grade;
          return (
            <li key={grade}>
              <span className="grade">
                <GradeStrokes grade={grade} />
                {isHere ? <b>{grades("asHere", { meaning })}</b> : meaning}
              </span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
