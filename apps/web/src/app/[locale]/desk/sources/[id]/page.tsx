import { readSourceHealth } from "@tocsin/db/queries";
import { reportLanguages, sourceKinds } from "@tocsin/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Field } from "#components/field.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { DeskHead } from "#desk/desk-head.tsx";
import { errorKey } from "#desk/error-key.ts";
import { changeSourceFromDesk } from "#desk/manage-actions.ts";
import { requireSignedIn } from "#desk/require-actor.ts";
import { href } from "#i18n/href.ts";
import { first } from "#i18n/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.health");
  return { title: t("title"), robots: { index: false } };
}

/** What is known of one source, for editors to put right. */
export default async function DeskSourcePage({ params, searchParams }: PageProps<"/[locale]/desk/sources/[id]">) {
  const actor = await requireSignedIn();
  const id = decodeURIComponent((await params).id);
  const query = await searchParams;
  const [row] = await read((tx) => readSourceHealth(tx, new Date(), id));
  if (!row) notFound();
  const { source } = row;
  const t = await getTranslations("desk");
  const kinds = await getTranslations("sourceKinds");
  const locale = await getLocale();
  const error = first(query.error);
  const group = source.independenceGroup === source.id ? "" : source.independenceGroup;
  return (
    <PageFrame section="desk" title={source.name} reference={null} isCitable={false}>
      <DeskHead actor={actor} current={null} title={source.name} />
      {error ? <Notice alert>{t(errorKey(error), { detail: first(query.detail) ?? "" })}</Notice> : null}
      {query.done ? <Notice>{t("health.saved")}</Notice> : null}
      <p className="after-lead">
        <a href={href(locale, `/sources/${source.id}`)}>{t("health.public")}</a>
        {" · "}
        <a href={href(locale, "/desk/log", { of: source.id })}>{t("health.log")}</a>
      </p>
      {actor.role === "contributor" ? null : (
        <form action={changeSourceFromDesk} className="entry">
          <input type="hidden" name="source" value={source.id} />
          <Field name="kind" label={t("fields.sourceKind")}>
            {(control) => (
              <select {...control} defaultValue={source.kind}>
                {sourceKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kinds(kind)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="defaultLang" label={t("fields.lang")}>
            {(control) => (
              <select {...control} defaultValue={source.defaultLang ?? ""}>
                <option value="">{t("fields.langAuto")}</option>
                {reportLanguages.map((code) => (
                  <option key={code} value={code}>
                    {t(`langs.${code}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="country" label={t("health.country")} hint={t("health.countryNote")}>
            {(control) => <input {...control} type="text" maxLength={2} defaultValue={source.country ?? ""} />}
          </Field>
          <Field name="region" label={t("health.region")} hint={t("health.regionNote")}>
            {(control) => <input {...control} type="text" maxLength={6} defaultValue={source.region ?? ""} />}
          </Field>
          <Field name="url" label={t("health.site")} isWide>
            {(control) => <input {...control} type="url" maxLength={2000} defaultValue={source.url ?? ""} />}
          </Field>
          <Field name="group" label={t("health.group")} hint={t("health.groupNote")} isWide>
            {(control) => <input {...control} type="text" maxLength={200} defaultValue={group} />}
          </Field>
          <Field name="reason" label={t("decide.reason")} isWide>
            {(control) => <input {...control} type="text" required minLength={3} maxLength={500} />}
          </Field>
          <p className="wide">
            <button type="submit" className="btn">
              {t("health.save")}
            </button>
          </p>
        </form>
      )}
    </PageFrame>
  );
}
