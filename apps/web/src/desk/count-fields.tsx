import type { ClaimRow } from "@tocsin/db/queries";
import { qualifiers } from "@tocsin/model";
import { useTranslations } from "next-intl";
import { useFigureLabel } from "#components/event/figure-labels.ts";
import { Field } from "#components/field.tsx";
import type { Given } from "./decisions.ts";

/** Fields of a figure that an editor sets: both ends and the kind of a claim, or the best of an event. They lead to the preview. */
export function CountFields({ act, given, claim }: { act: "correct" | "pin"; given: Given; claim: ClaimRow | null }) {
  const t = useTranslations("desk.decide");
  const kinds = useTranslations("qualifiers");
  const label = useFigureLabel();
  const kept = ["act", "claim", "event", "key", "back"].flatMap((name) =>
    given(name).map((value) => [name, value] as const),
  );
  const value = (name: "min" | "max") => given(name)[0] ?? claim?.[name]?.toString() ?? "";
  return (
    <>
      {claim ? (
        <p className="prose">
          {label({ ...claim, partOf: null })}: <q lang={claim.lang ?? undefined}>{claim.quote}</q>
        </p>
      ) : null}
      <form className="entry" method="get">
        {kept.map(([name, one]) => (
          <input key={name} type="hidden" name={name} value={one} />
        ))}
        {act === "correct" ? (
          <>
            <Field name="min" label={t("min")}>
              {(control) => <input {...control} type="text" inputMode="numeric" defaultValue={value("min")} />}
            </Field>
            <Field name="max" label={t("max")} hint={t("maxNote")}>
              {(control) => <input {...control} type="text" inputMode="numeric" defaultValue={value("max")} />}
            </Field>
            <Field name="qualifier" label={t("qualifier")}>
              {(control) => (
                <select {...control} defaultValue={given("qualifier")[0] ?? claim?.qualifier ?? "exact"}>
                  {qualifiers.map((kind) => (
                    <option key={kind} value={kind}>
                      {kinds(kind)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </>
        ) : (
          <Field name="best" label={t("best")} hint={t("bestNote")}>
            {(control) => (
              <input {...control} type="text" inputMode="numeric" required defaultValue={given("best")[0] ?? ""} />
            )}
          </Field>
        )}
        <p className="wide">
          <button type="submit" className="btn q">
            {t("look")}
          </button>
        </p>
      </form>
    </>
  );
}
