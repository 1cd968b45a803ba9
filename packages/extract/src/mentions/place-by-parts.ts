import type { Clause } from "./clause.ts";
import type { PlaceHit } from "./facts.ts";
import { impliedPlace } from "./implied-places.ts";
import { listBehindWhich } from "./listed-places.ts";
import { isOrigin } from "./origins.ts";
import type { ReportState } from "./report-state.ts";
import { isOwner } from "./scenes.ts";

/**
 * A total that is dealt out to places is told of the country that it names, or else of their region or country; so is what is
 * counted right behind a list of places that were struck.
 */
export function placeByParts(cut: Clause, state: ReportState): Clause {
  const seat =
    cut.isOfRegions && cut.place?.located.place ? state.geography.regionOfSeat(cut.place.located.place) : null;
  if (seat)
    return { ...cut, place: impliedPlace(cut.facts.context, cut.place as PlaceHit, seat, "region", "one of regions") };
  const list = listBehindWhich(cut, state);
  const clause = list ? { ...cut, parts: list.parts } : cut;
  const country = clause.isOfCountry ? state.geography.countryRef(clause.parts[0]?.country ?? "") : null;
  const whole = clause.place ? null : (country ?? list?.district ?? state.geography.areaOf(clause.parts));
  // "In Ukraine, four were hurt by strikes on A and B in the region of C".
  const isRegionNamed =
    whole?.precision === "region" && clause.facts.places.some((hit) => hit.located.place?.id === whole.id);
  if (!clause.place && clause.parts.length && !isRegionNamed && !isOfBothSides(clause)) {
    const named = clause.facts.places.find(
      (hit) =>
        hit.located.place?.precision === "country" &&
        hit.located.kind !== "government" &&
        !isOrigin(clause.facts, hit) &&
        !isOwner(clause.facts, hit),
    );
    if (named) return { ...clause, place: named };
  }
  if (!whole) return clause;
  const { sentence } = clause.facts.context;
  const kind = whole.precision === "country" ? "country" : "region";
  return { ...clause, place: impliedPlace(clause.facts.context, sentence, whole, kind, "its parts") };
}

/** "Strikes killed five in Russia and Ukraine": counted of both, and so of neither. */
export function isOfBothSides({ parts }: Clause): boolean {
  return new Set(parts.map(({ country }) => country)).size > 1;
}
