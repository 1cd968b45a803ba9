"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "#components/field.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { errorKey } from "./error-key.ts";
import { type AddedUser, addUserFromDesk } from "./manage-actions.ts";

const nobody: AddedUser = { email: null, password: null, error: null };

/** Adds somebody who may sign in; their password is made for them and shown once. */
export function AddUserForm({ roles }: { roles: readonly ("contributor" | "editor" | "admin")[] }) {
  const t = useTranslations("desk");
  const [{ email, password, error }, submit, pending] = useActionState(addUserFromDesk, nobody);
  return (
    <form action={submit} className="entry">
      {error ? <Notice alert>{t(errorKey(error.code), { detail: error.detail })}</Notice> : null}
      {password ? (
        <Notice alert>
          {t("people.added", { email: email ?? "" })} <code>{password}</code>
        </Notice>
      ) : null}
      <Field name="name" label={t("people.name")} hint={t("people.nameNote")}>
        {(control) => <input {...control} type="text" required maxLength={200} />}
      </Field>
      <Field name="email" label={t("email")}>
        {(control) => <input {...control} type="email" required maxLength={300} />}
      </Field>
      <Field name="role" label={t("people.role")}>
        {(control) => (
          <select {...control} defaultValue="contributor">
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="wide">
        <button type="submit" className="btn" disabled={pending}>
          {t("people.add")}
        </button>
      </p>
    </form>
  );
}
