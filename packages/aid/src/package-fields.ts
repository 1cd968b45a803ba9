import type { AidPackageView } from "./derive-package.ts";

/** The fields of a package that lists and sums use: amounts flat, "no date" as null. */
export function packageFields(view: AidPackageView) {
  return {
    donors: view.donors,
    recipient: view.recipient,
    type: view.type,
    finance: view.finance,
    amountMin: view.amountMin,
    amountMax: view.amountMax,
    currency: view.currency,
    isContested: view.contested,
    valueDate: view.valueDate,
    amountEur: view.eur?.amount ?? null,
    amountUsd: view.usd?.amount ?? null,
    status: view.status,
    statusDate: view.statusDate === "" ? null : view.statusDate,
    statusReason: view.statusReason,
    voices: view.voices,
  };
}
