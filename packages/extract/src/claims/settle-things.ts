import { weaponKinds } from "@tocsin/model";
import { countedConfidence } from "../mentions/drafts.ts";
import type { DraftClaim } from "../mentions/frame.ts";
import { foldSame, type Settled } from "./settled.ts";

/** Counts of things: one claim per item and number, breakdowns bound to their totals. */
export function settleThings(drafts: readonly DraftClaim[]): Settled[] {
  const out: Settled[] = [];
  for (const claim of foldSame(withoutVaguer(drafts))) {
    const sameItem = out.find((c) => c.item === claim.item && !c.whole && (c.min === null || claim.min === null));
    if (sameItem) {
      if (sameItem.min === null && claim.min !== null) Object.assign(sameItem, claim);
      continue;
    }
    out.push(claim);
    for (const part of claim.parts) out.push({ ...claim, ...part, parts: [], whole: claim });
  }
  return out;
}

/** "Ten drones" and "ten Shaheds" of one report are one count; what is only named says nothing beside what is counted. */
function withoutVaguer(drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.filter((draft) => {
    const others = drafts.filter((d) => d !== draft);
    if (draft.metric === "damaged" || draft.metric === "losses") return true;
    if (draft.min === null && draft.max === null) return !others.some((d) => d.min !== null || d.max !== null);
    const { item } = draft;
    // "Hundreds of drones" of the first sentence, counted below.
    const isCounted = (d: DraftClaim) =>
      d.item === item && d.qualifier !== "several" && (d.min ?? 0) >= (draft.min ?? 0);
    if (draft.qualifier === "several" && others.some(isCounted)) return false;
    // "A drone was shot down over A. Twelve were in all": one by the form of its word alone.
    const isBareOne = draft.max === 1 && draft.confidence < countedConfidence;
    if (isBareOne && others.some((d) => isCounted(d) && (d.min ?? 0) > 1)) return false;
    const isNameOf = (d: DraftClaim) => item !== null && d.item !== null && weaponKinds[d.item]?.includes(item);
    return !others.some((d) => isNameOf(d) && d.min === draft.min && d.max === draft.max);
  });
}
