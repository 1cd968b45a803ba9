import type { Assignment } from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import { useTranslations } from "next-intl";
import type { SignedIn } from "#auth/current-actor.ts";
import { AssignForm } from "./assign-form.tsx";
import { EventState } from "./preview-table.tsx";

/** Events that readers do not see because what was read of them is unsure: each leads to where it can be published. */
export function UnsureEvents({
  events,
  assignments,
  actor,
}: {
  events: readonly EventView[];
  assignments: readonly Assignment[];
  actor: SignedIn;
}) {
  const t = useTranslations("desk");
  if (events.length === 0) return <p className="muted">{t("noUnsureEvents")}</p>;
  return (
    <table aria-labelledby="unsure-events">
      <thead className="vh">
        <tr>
          <th scope="col">{t("reading.event")}</th>
          <th scope="col">{t("assign.title")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((view) => (
          <tr key={view.id}>
            <th scope="row">
              <EventState view={view} isLinked />
            </th>
            <td className="num">
              <AssignForm item="event" itemId={view.id} assignments={assignments} actor={actor} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
