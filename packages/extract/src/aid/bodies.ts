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

/** Members that hold up the union's aid while they have no package of their own to hold up, by public record of 2023–2026. */
export const unionVetoers: ReadonlySet<string> = new Set("HU SK".split(" "));
