import type { Lexicon } from "../types.ts";
import {
  acts,
  alerts,
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
import { noise } from "./noise.ts";
import { actors, bodies, offices } from "./offices.ts";
import { ageLinks, and, article, definite, fillers, modifiers, one, persons, possessive, tails } from "./people.ts";
import { objects, weapons } from "./weapons.ts";

export const french: Lexicon = {
  lang: "fr",
  defends: null,
  abbreviations: "m mm mme mlle dr gén col lt cf av env no nos p pp st ste mgr etc janv févr sept oct nov déc km".split(
    " ",
  ),
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
  collectives: new Set(),
  channels: new Set(["telegram", "facebook", "twitter"]),
  modifiers,
  fillers,
  and,
  weapons,
  airTargets: ["cible|cibles ?aérienne|aériennes"],
  capitals: [
    { country: "UA", forms: ["la capitale ukrainienne", "capitale de l' ukraine"] },
    { country: "RU", forms: ["la capitale russe"] },
    { country: null, forms: ["la capitale"] },
    {
      country: "region",
      forms: ["la capitale régionale|provinciale", "la capitale de la région", "la capitale de l' oblast"],
    },
  ],
  sameArea: {
    settlement: [
      "dans|sur|à la ?même ville|localité",
      "dans|sur le ?même village",
      "attaqué|visé|frappé|touché|bombardé la ?même ville|localité",
      "bombardement|bombardements|attaque|frappe|frappes ?russe|russes de|contre la ville|localité",
    ],
    region: ["dans la|cette ?même région|province", "dans l'|cet oblast"],
    country: ["dans tout le pays", "à travers ?tout le pays"],
  },
  objects,
  damages,
  falls,
  acts,
  intercepts,
  launches,
  disappearances,
  impacts,
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
