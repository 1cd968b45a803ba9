import type { Assignment, DeskItem } from "@tocsin/db/queries";
import { useTranslations } from "next-intl";
import type { SignedIn } from "#auth/current-actor.ts";
import { assign } from "./decide-actions.ts";

interface Props {
  item: DeskItem;
  itemId: string;
  assignments: readonly Assignment[];
  actor: SignedIn;
}

/** Who has taken something that waits; the button that takes it or gives it back. */
export function AssignForm({ item, itemId, assignments, actor }: Props) {
  const t = useTranslations("desk.assign");
  const taken = assignments.find((one) => one.item === item && one.itemId === itemId);
  const mayGiveBack = taken?.userId === actor.id || actor.role === "admin";
  if (actor.role === "contributor" || (taken && !mayGiveBack))
    return taken ? <p className="note">{t("takenBy", { name: taken.name })}</p> : null;
  return (
    <form action={assign} className="taken note">
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="itemId" value={itemId} />
      {taken ? <span>{taken.userId === actor.id ? t("takenByYou") : t("takenBy", { name: taken.name })}</span> : null}
      <button type="submit" className="linklike" name="act" value={taken ? "back" : "take"}>
        {t(taken ? "back" : "take")}
      </button>
    </form>
  );
}

/** Things that nobody has taken before those that somebody has; what the actor has taken first of all. */
export function inOrderOfWork<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  assignments: readonly Assignment[],
  actor: SignedIn,
): T[] {
  const rank = (item: T) => {
    const taken = assignments.find((one) => one.itemId === idOf(item));
    return taken ? (taken.userId === actor.id ? 0 : 2) : 1;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}
