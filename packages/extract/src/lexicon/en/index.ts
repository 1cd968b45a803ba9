import type { Lexicon } from "../types.ts";
import {
  acts,
  alerts,
  arrivals,
  damages,
  disappearances,
  falls,
  impacts,
  intercepts,
  launches,
  losses,
  means,
  measures,
  statements,
  visits,
} from "./acts.ts";
import { casualties, zeros } from "./casualties.ts";
import { cues, speech } from "./cues.ts";
import { neighbours } from "./neighbours.ts";
import { noise } from "./noise.ts";
import { actors, bodies, offices } from "./offices.ts";
import {
  ageLinks,
  and,
  article,
  definite,
  fillers,
  modifiers,
  one,
  ordinals,
  persons,
  possessive,
  tails,
} from "./people.ts";
import { objects, weapons } from "./weapons.ts";

export const english: Lexicon = {
  lang: "en",
  defends: null,
  abbreviations:
    "mr mrs ms dr prof gen col lt maj sgt capt cpl det st ave blvd rd sen rep gov no nos approx inc ltd co vs jan feb mar apr jun jul aug sep sept oct nov dec mt ft u.s a.m p.m etc i.e e.g dept jr sr".split(
      " ",
    ),
  closings: [],
  noise,
  casualties,
  zeros,
  persons,
  article,
  one,
  definite,
  possessive,
  tails,
  ageLinks,
  ordinals,
  trade: null,
  genitiveOne: new Set(),
  collectives: new Set(),
  channels: new Set(["telegram", "facebook", "twitter"]),
  modifiers,
  fillers,
  and,
  weapons,
  oneWeapon: new Set(),
  oneStopped: new Set(),
  airTargets: [
    "?detected|recorded|identified|tracked|incoming|launched ?air|aerial|airborne|enemy ?air|aerial targets|target",
    "?detected|recorded|identified|tracked|incoming air|aerial|airborne threats|objects|vehicles",
    "air|aerial attack weapons|assets|vehicles",
    "weapons launched|fired",
  ],
  capitals: [
    { country: "UA", forms: ["?the ukrainian capital", "ukraine's capital", "capital of ukraine"] },
    { country: "RU", forms: ["?the russian capital", "russia's capital"] },
    { country: null, forms: ["the capital"] },
    {
      country: "region",
      forms: ["the capital of ?the region|oblast|province", "the capital city of the region|oblast"],
    },
  ],
  soil: [
    {
      country: "RU",
      forms: ["russian soil", "on|in|into|inside|over|at|across russian territory", "russian border regions|areas"],
    },
    { country: "UA", forms: ["ukrainian soil"] },
  ],
  neighbours,
  sameArea: {
    settlement: [
      "in|across|on|at|over|around|near the ?same ?port|frontline|front-line|coastal|industrial|mining|border|resort city|town|village|settlement",
      "the city|town|village came|was",
      "attacked|hit|struck|shelled|pounded|targeted the ?same city|town|village|settlement",
      "shelling|bombardment|bombing|attack|strike|strikes|attacks of|on the ?same city|town|village|settlement",
    ],
    region: ["in|across|over|throughout the|this|that|his|her ?same ?entire|whole region|oblast|province"],
    country: [
      "across|throughout|around the ?entire|whole country",
      "nationwide",
      "in the ?country's east|west|north|south|eastern|western|northern|southern and ?the east|west|north|south|eastern|western|northern|southern ?parts ?of ?the ?country",
    ],
  },
  objects,
  damages,
  falls,
  acts,
  intercepts,
  launches,
  disappearances,
  impacts,
  arrivals,
  means,
  measures,
  statements,
  visits,
  alerts,
  losses,
  cues,
  speech,
  offices,
  bodies,
  actors,
};
