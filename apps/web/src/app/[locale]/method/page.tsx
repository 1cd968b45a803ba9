import { grades } from "@tocsin/model";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { GradeMark } from "#components/marks/grade-mark.tsx";
import { href } from "#i18n/href.ts";
import { pageMetadata } from "#machine/page-metadata.ts";

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
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <nav aria-label={t("title")} className="chapters small">
        <ul>
          {chapters.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(`sections.${name}.head`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map((name) => (
        <section key={name} aria-labelledby={name} className="chapter">
          <header>
            <h2 id={name}>{t(`sections.${name}.head`)}</h2>
          </header>
          <p className="prose">{t(`sections.${name}.text`)}</p>
          {name === "grades" ? (
            <dl className="facts">
              {grades.map((grade) => (
                <div key={grade}>
                  <dt>
                    <GradeMark grade={grade} />
                  </dt>
                  <dd>{t(`gradeText.${grade}`)}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </section>
      ))}
      <p className="prose after-table">
        {t.rich("wrong", { a: (chunks) => <a href={href(locale, "/report")}>{chunks}</a> })}
      </p>
    </PageFrame>
  );
}
