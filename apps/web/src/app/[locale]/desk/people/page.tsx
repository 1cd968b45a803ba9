import { readUsers, type UserRow } from "@tocsin/db/queries";
import { userRoles } from "@tocsin/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider, useLocale, useTranslations } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Notice } from "#components/frame/notice.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { read } from "#data.ts";
import { AddUserForm } from "#desk/add-user-form.tsx";
import { DeskHead } from "#desk/desk-head.tsx";
import { errorKey } from "#desk/error-key.ts";
import { changeUserFromDesk } from "#desk/manage-actions.ts";
import { requireSignedIn } from "#desk/require-actor.ts";
import { first } from "#i18n/query.ts";
import { localWords } from "#time/format.ts";
import { homeZone, toLocal } from "#time/zones.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.people");
  return { title: t("title"), robots: { index: false } };
}

/** Who may sign in and what they may do; for administrators. */
export default async function PeoplePage({ searchParams }: PageProps<"/[locale]/desk/people">) {
  const actor = await requireSignedIn();
  if (actor.role !== "admin") notFound();
  const query = await searchParams;
  const error = first(query.error);
  const users = await read(readUsers);
  const t = await getTranslations("desk");
  const { desk } = await getMessages();
  return (
    <PageFrame section="desk" title={t("people.title")} reference={null} isCitable={false}>
      <DeskHead actor={actor} current="people" title={t("people.title")} />
      {error ? <Notice alert>{t(errorKey(error), { detail: first(query.detail) ?? "" })}</Notice> : null}
      {query.done ? <Notice>{t("people.saved")}</Notice> : null}
      <p className="prose after-lead">{t("people.lead")}</p>
      <ul className="pairs">
        {users.map((user) => (
          <li key={user.id}>
            <UserItem user={user} />
          </li>
        ))}
      </ul>
      <section aria-labelledby="add">
        <header>
          <h2 id="add">{t("people.add")}</h2>
        </header>
        <NextIntlClientProvider messages={{ desk }}>
          <AddUserForm roles={userRoles} />
        </NextIntlClientProvider>
      </section>
    </PageFrame>
  );
}

function UserItem({ user }: { user: UserRow }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <>
      <p>
        <b>{user.name}</b>, {user.email}
      </p>
      <p className="note">
        {t(user.twoFactorEnabled ? "people.withSecondFactor" : "people.withoutSecondFactor")} ·{" "}
        {user.lastSignInAt
          ? t("people.lastSignIn", { time: localWords(toLocal(user.lastSignInAt, homeZone), locale) })
          : t("people.neverSignedIn")}
      </p>
      <form action={changeUserFromDesk} className="acts">
        <input type="hidden" name="user" value={user.id} />
        <label>
          {t("people.role")}{" "}
          <select name="role" defaultValue={user.role}>
            {userRoles.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" name="banned" defaultChecked={user.banned} /> {t("people.banned")}
        </label>
        {user.twoFactorEnabled ? (
          <label>
            <input type="checkbox" name="forget" /> {t("people.forget")}
          </label>
        ) : null}
        <button type="submit" className="btn q" aria-label={`${t("people.save")}: ${user.name}`}>
          {t("people.save")}
        </button>
      </form>
    </>
  );
}
