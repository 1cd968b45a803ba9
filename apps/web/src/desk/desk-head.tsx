import { useLocale, useTranslations } from "next-intl";
import { signOut } from "#auth/actions.ts";
import type { SignedIn } from "#auth/current-actor.ts";
import { href } from "#i18n/href.ts";

/** Title of a desk page with the ways through the desk and out of it. */
export function DeskHead({
  actor,
  current,
  title,
}: {
  actor: SignedIn;
  current: "queue" | "submit" | null;
  title: string;
}) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <div className="desk-head">
      <h1>{title}</h1>
      <ul className="small">
        <li>{current === "queue" ? <b>{t("title")}</b> : <a href={href(locale, "/desk")}>{t("title")}</a>}</li>
        <li>
          {current === "submit" ? <b>{t("submit")}</b> : <a href={href(locale, "/desk/submit")}>{t("submit")}</a>}
        </li>
      </ul>
      <form action={signOut} className="small">
        <span>{t("signedInAs", { name: actor.name, role: t(`roles.${actor.role}`) })}</span>
        <button type="submit" className="btn q">
          {t("signOut")}
        </button>
      </form>
    </div>
  );
}
