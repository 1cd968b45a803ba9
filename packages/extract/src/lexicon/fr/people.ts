import type { PersonEntry } from "../types.ts";

/** Nouns for people. An elided article is a token of its own: "d' enfants". */
export const persons: PersonEntry[] = [
  { population: "unspecified", one: true, pair: true, forms: ["couple"] },
  {
    population: "unspecified",
    one: false,
    dead: true,
    forms: ["corps ?sans ?vie", "cadavres", "dépouilles", "corps ?de ?victimes"],
  },
  { population: "unspecified", one: true, dead: true, forms: ["cadavre", "dépouille"] },
  {
    population: "unspecified",
    one: false,
    accounts: true,
    forms: ["foyers|ménages|logements", "usagers|abonnés|clients|consommateurs", "familles"],
  },
  {
    population: "unspecified",
    one: false,
    forms: [
      "personnes",
      "gens",
      "habitants",
      "riverains",
      "résidents",
      "autres",
      "victimes",
      "individus",
      "passagers",
      "adultes",
      "retraités",
      "ouvriers|employés|salariés|travailleurs",
      "conducteurs|chauffeurs",
      "marins|cheminots|dockers|pêcheurs|techniciens|ingénieurs|gardiens|vigiles|automobilistes|cyclistes|agriculteurs|bénévoles",
      "membres d' équipage",
      "détenus|prisonniers",
      "membres d' une|la|un famille|même",
      "patients",
      "étudiants",
      "enseignants",
      "journalistes",
      "bénévoles",
      "étrangers",
      "ressortissants",
      "prisonniers",
      "proches",
    ],
  },
  {
    population: "unspecified",
    one: true,
    forms: [
      "personne",
      "habitant|habitante",
      "résident|résidente",
      "retraité|retraitée",
      "adulte",
      "victime",
      "ouvrier|ouvrière|employé|employée|salarié|salariée",
      "conducteur|conductrice|chauffeur",
      "marin|cheminot|docker|pêcheur|technicien|ingénieur|vigile|automobiliste",
      "passager|passagère",
      "journaliste",
      "étudiant|étudiante",
      "enseignant|enseignante",
      "bénévole",
      "autre",
      "agent ?de ?sécurité",
      "gardien",
      "cycliste",
      "agriculteur|fermier|tractoriste",
    ],
  },
  { population: "civilian", one: false, forms: ["civils|civiles", "habitants civils", "personnes civiles"] },
  { population: "civilian", one: true, forms: ["civil|civile"] },
  {
    population: "military",
    one: false,
    forms: ["soldats", "militaires", "combattants", "militants", "gardes-frontières"],
  },
  { population: "military", one: true, forms: ["soldat", "militaire", "combattant", "garde-frontière"] },
  {
    population: "responder",
    one: false,
    forms: [
      "secouristes",
      "sauveteurs",
      "pompiers",
      "policiers",
      "médecins|soignants|infirmiers|ambulanciers",
      "démineurs",
    ],
  },
  {
    population: "responder",
    one: true,
    forms: [
      "secouriste",
      "sauveteur",
      "pompier",
      "policier|policière",
      "médecin|infirmière|infirmier|ambulancier|ambulancière",
      "démineur",
    ],
  },
  {
    population: "child",
    one: false,
    forms: [
      "enfants",
      "garçons",
      "filles|fillettes",
      "bébés|nourrissons",
      "adolescents|adolescentes",
      "mineurs",
      "écoliers",
    ],
  },
  {
    population: "child",
    one: true,
    forms: [
      "enfant",
      "garçon|garçonnet",
      "fille|fillette",
      "bébé|nourrisson",
      "adolescent|adolescente",
      "mineur|mineure",
      "écolier|écolière",
      "fils",
    ],
  },
  { population: "woman", one: false, forms: ["femmes", "femmes enceintes|âgées"] },
  {
    population: "woman",
    one: true,
    forms: [
      "femme",
      "femme enceinte|âgée",
      "mère|grand-mère|épouse|soeur|sœur",
      "sexagénaire|septuagénaire|octogénaire|quinquagénaire|quadragénaire|trentenaire",
    ],
  },
  { population: "man", one: false, forms: ["hommes"] },
  { population: "man", one: true, forms: ["homme", "père|grand-père|mari|frère|époux"] },
];

export const article = ["un|une", "une ?même famille de"];
export const one = [
  "un|une autre",
  "une nouvelle",
  "l' un|une",
  "un deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième",
  "une deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième",
];
export const ordinals = {
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
};
export const definite = ["le|la|les|l'|ce|cet|cette|ces", "les deux|trois|quatre|cinq", "tous|toutes"];
export const possessive = ["son|sa|ses|leur|leurs"];
export const tails = ["d' une|la cinquantaine|soixantaine|quarantaine|trentaine|vingtaine"];
export const ageLinks = ["de|d'", "né|née|nés|nées en", "âgé|âgée|âgés|âgées ?de|d'"];
export const and = ["et", "ainsi que", "&"];

/** Words that may stand between a number and its noun. */
export const modifiers = [
  "autres",
  "de|d'|des",
  "jeunes|jeune|petits|petite|petit",
  "ukrainiens|ukrainien|ukrainienne|ukrainiennes|russes|russe|nord-coréens",
  "personnes",
  "missiles|drones",
  "nouveaux|nouvelles|nouveau|nouvel",
  "simples",
  "âgés|âgées|âgé|âgée",
  "vieux|vieille|vieilles",
  "ennemis|ennemi",
  "immeubles|maisons",
  "grands|grandes|gros",
  "quelque",
  "supplémentaires",
  "engins|appareils",
];

/** Words that may stand between people and what befell them. */
export const fillers = [
  "a|ont|avait|avaient|aurait|auraient|ayant|avoir",
  "été|est|sont|était|étaient|être|seraient|serait",
  "également|aussi|encore|déjà|au|moins|depuis|notamment|ensuite|grièvement|légèrement|gravement|mortellement|immédiatement",
  "qui|que|dont|qu'",
  "dans|à|en|sur|sous|près|par|lors|après|avant|pendant|durant|suite|vers|chez|avec|pour",
  "le|la|les|l'|un|une|des|de|d'|du|aux|au",
  "personnes|habitants|civils",
  "et|y|s'|se",
  "jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi|hier|nuit|matin|soir|matinée|soirée",
  "ville|région|village|district|localité|attaque|frappe|frappes|bombardement|bombardements",
  "ans",
];
