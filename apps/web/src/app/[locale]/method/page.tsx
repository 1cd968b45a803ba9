import { grades } from "@tocsin/model";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { GradeMark } from "#components/marks/grade-mark.tsx";
import { PrecisionMark } from "#components/marks/precision-mark.tsx";
import { href } from "#i18n/href.ts";
import { pageMetadata } from "#machine/page-metadata.ts";

const precisions = ["settlement", "near", "region"] as const;
const precisionNames = { settlement: "point", near: "near", region: "wide" } as const;
const signs = ["open", "range", "contested", "none"] as const;

/** Chapters in the order of the data's way. */
const chapters = [
  "reports",
  "claims",
  "places",
  "matching",
  "figures",
  "grades",
  "time",
  "aid",
  "limits",
  "names",
  "data",
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("method");
  return pageMetadata({ locale: await getLocale(), path: "/method", title: t("title"), description: t("description") });
}

/** How reports become events, what figures and grades mean, and what the site cannot know. */
export default async function MethodPage() {
  const t = await getTranslations("method");
  const locale = await getLocale();
  return (
    <PageFrame section={null} title={t("title")} reference={null} subjects={[]}>
      <div className="two method">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead">{t("lead")}</p>
          <p className="note after">
            {t.rich("more", {
              a: (chunks) => <a href={href(locale, "/sources")}>{chunks}</a>,
              b: (chunks) => <a href={href(locale, "/corrections")}>{chunks}</a>,
              c: (chunks) => <a href={href(locale, "/data")}>{chunks}</a>,
            })}
          </p>
        </div>
        <nav aria-label={t("chapters")} className="chapters small">
          <ol>
            {chapters.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t(`sections.${name}.head`)}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="body">
          {chapters.map((name) => (
            <section key={name} aria-labelledby={name} className="chapter">
              <header>
                <h2 id={name}>{t(`sections.${name}.head`)}</h2>
              </header>
              <p className="prose">{t(`sections.${name}.text`)}</p>
              {name === "claims" ? <p className="prose after">{t("confidence")}</p> : null}
              {name === "places" ? <PlaceMarks /> : null}
              {name === "figures" ? <FigureSigns /> : null}
              {name === "grades" ? <GradeMarks /> : null}
            </section>
          ))}
          <p className="prose after-table">
            {t.rich("wrong", { a: (chunks) => <a href={href(locale, "/report")}>{chunks}</a> })}
          </p>
        </div>
      </div>
    </PageFrame>
  );
}

function PlaceMarks() {
  const t = useTranslations("method");
  const names = useTranslations("map");
  return (
    <dl className="facts signs">
      {precisions.map((precision) => (
        <Fragment key={precision}>
          <dt>
            <PrecisionMark precision={precision} />
            {names(precisionNames[precision])}
          </dt>
          <dd>{t(`placeText.${precision}`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function FigureSigns() {
  const t = useTranslations("method");
  return (
    <dl className="facts signs">
      {signs.map((sign) => (
        <Fragment key={sign}>
          <dt>
            <span className={sign === "contested" ? "diss" : undefined}>{t(`signs.${sign}.sign`)}</span>
          </dt>
          <dd>{t(`signs.${sign}.text`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function GradeMarks() {
  const t = useTranslations("method");
  return (
    <dl className="facts signs wide">
      {grades.map((grade) => (
        <Fragment key={grade}>
          <dt>
            <GradeMark grade={grade} />
          </dt>
          <dd>{t(`gradeText.${grade}`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
