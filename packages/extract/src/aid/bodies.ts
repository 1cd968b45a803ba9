/** English names of bodies that give, by code. */
export const bodyNames: Readonly<Record<string, string>> = {
  EU: "European Union",
  EIB: "European Investment Bank",
  EBRD: "European Bank for Reconstruction and Development",
  IMF: "International Monetary Fund",
  WB: "World Bank",
  NATO: "NATO",
  UN: "United Nations",
  G7: "G7",
};

/** Bodies that pass on what countries give: donors only where no country is named. */
export const channelBodies: ReadonlySet<string> = new Set("WB IMF EBRD NATO UN G7".split(" "));

/** Members of the European Union, ISO 3166-1. */
export const unionMembers: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/**
 * Members that hold up the union's aid while they have no package of their own to hold up: Hungary from May 2023 (the Peace
 * Facility, the €50bn of 2024, the loan of 2026), Slovakia, which gives no arms of its own since October 2023, from 2025. The
 * words do not tell it: a member that "blocks €3bn for Ukraine" may as well hold up its own, as Germany did in January 2025.
 */
export const unionVetoers: ReadonlySet<string> = new Set("HU SK".split(" "));
