import { useLocale, useTranslations } from "next-intl";
import { signOut } from "#auth/actions.ts";
import type { SignedIn } from "#auth/current-actor.ts";
import { href } from "#i18n/href.ts";

const sections = [
  { section: "queue", path: "/desk" },
  { section: "submit", path: "/desk/submit" },
  { section: "aid", path: "/desk/aid" },
  { section: "sources", path: "/desk/sources" },
  { section: "log", path: "/desk/log" },
  { section: "people", path: "/desk/people" },
  { section: "account", path: "/desk/account" },
] as const;
export type DeskSection = (typeof sections)[number]["section"];

/** Title of a desk page with the ways through the desk and out of it. */
export function DeskHead({ actor, current, title }: { actor: SignedIn; current: DeskSection | null; title: string }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <div className="desk-head">
      <h1>{title}</h1>
      <nav aria-label={t("title")}>
        <ul className="small">
          {sections
            .filter(({ section }) => section !== "people" || actor.role === "admin")
            .map(({ section, path }) => (
              <li key={section}>
                <a href={href(locale, path)} aria-current={current === section ? "page" : undefined}>
                  {t(`sections.${section}`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <form action={signOut} className="small">
        <span>{t("signedInAs", { name: actor.name, role: t(`roles.${actor.role}`) })}</span>
        <button type="submit" className="btn q">
          {t("signOut")}
        </button>
      </form>
    </div>
  );
}
