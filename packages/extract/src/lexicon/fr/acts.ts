import type { ActEntry, MeasureEntry, Slot, StatementEntry } from "../types.ts";

/** A day between a verb and its preposition. */
const dayInFrench = "?lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ?matin|soir|après-midi";

/** Words for attacks. */
export const acts: ActEntry[] = [
  {
    type: null,
    forms: [
      "frappe|frappes|frappé|frappée|frappés|frappées|frappent|frappait|frappant",
      "attaque|attaques|attaqué|attaquée|attaqués|attaquées|attaquent|attaquait",
      "raid|raids",
      "pilonnage|pilonne|pilonné|pilonnée|pilonnent",
      "assaut aérien",
      "la|le|les plus ?durement ?lourdement touchée|touché|touchées|touchés",
    ],
  },
  {
    type: null,
    weak: true,
    forms: [
      "touché|touchée|touchés|touchées|touche|touchent",
      "visé|visée|visés|visées|vise|visent|visait|visaient|ciblé|ciblée|ciblés|cible|ciblait|ciblaient",
      "tiré|tirés|tirée|tir|tirs|lancé|lancés|lancée|lancées",
      "impact|impacts",
      "coulé|coulée|coulés|coule|coulant",
      `abattu|abattue|abattus|abattues|écrasé|écrasée|écrasés|tombé|tombés ${dayInFrench} sur|contre|dans`,
    ],
  },
  {
    type: "strike.glide_bomb",
    forms: [
      "largué|largue|larguent|larguait ?une|des|deux|trois bombe|bombes ?aérienne|aériennes guidée|guidées|planante|planantes",
    ],
  },
  {
    type: "strike.air",
    forms: ["largué|largue|larguent|larguait ?une|des|deux|trois bombe|bombes ?aérienne|aériennes"],
  },
  {
    type: "strike.drone",
    forms: [
      "largué|largue|lâché|lâche ?un|une|des|plusieurs engin|engins|grenade|grenades|munition|munitions|charge ?explosif|explosifs|explosive",
    ],
  },
  { type: "strike.air", forms: ["frappe|frappes|attaque|attaques|raid|raids aérienne|aériennes|aérien|aériens"] },
  {
    type: "strike.missile",
    forms: [
      "frappe|frappes|attaque|attaques|tir|tirs|salve|salves de|d'|par|au|aux ?un missile|missiles|roquettes",
      "attaque|attaques|frappe|frappes ?combinée ?massive ?russe ?russes ?de ?drones ?et ?de missiles",
      "tir|tirs de missile|missiles",
    ],
  },
  {
    type: "strike.drone",
    forms: [
      "frappe|frappes|attaque|attaques|raid|raids ?russe ?russes ?ukrainienne ?ukrainiennes ?nocturne ?massive de|par|au|avec|aux ?des ?un drone|drones",
      "drone ?russe ?ukrainien a|avait|ont frappé|attaqué|touché",
    ],
  },
  {
    type: "shelling.artillery",
    forms: [
      "bombardement|bombardements|bombardé|bombardée|bombardés|bombardées|bombarde|bombardent",
      "tir|tirs|frappe|frappes d' artillerie|obus",
      "tir|tirs russe|russes|ukrainien|ukrainiens|ennemi|ennemis",
      "sous le|les feu|tirs russe|russes|ukrainien|ukrainiens|ennemi|ennemis|nourri|nourris",
      "tirs d' artillerie",
      "pilonnages|pilonnage ?d' ?artillerie",
    ],
  },
  {
    type: "explosion.unknown",
    forms: ["explosion|explosions", "explosé|explosait", "détonation|détonations", "déflagration|déflagrations"],
  },
  {
    type: "mine.ied",
    forms: [
      "sauté ?sur une|par mine|mines",
      "explosion|détonation d' une|un mine|engin",
      "engin explosif",
      "a|ont roulé|marché sur une mine",
    ],
  },
  {
    type: "attack.shooting",
    forms: ["fusillade|fusillades", "ouvert le feu", "abattu|abattus|abattue par balle|balles", "coups de feu"],
  },
  {
    type: "ground.incursion",
    forms: [
      "incursion|incursions",
      "infiltration|infiltrations|infiltré|infiltrés|infiltrer",
      "groupe|groupes de sabotage|saboteurs",
      "franchi la frontière",
      "percée|percées ?de ?la ?frontière",
      "tentative|tentatives|tenté d'|de infiltration|incursion|prendre|pénétrer|capturer",
    ],
  },
  {
    type: "ground.clash",
    forms: [
      "affrontement|affrontements",
      "concentré|concentrent|concentre|concentrant ses|leurs attaques|assauts|efforts sur|contre|près",
      "combats",
      "combat de rue|rues",
      "violent|intense combat",
      "capturé|conquis|repris|pris|libéré|occupé|capturer|prendre|reprendre|libérer le|la|les|un|plusieurs|deux|trois ?petit ?petits village|villages|localité|localités|ville|villes|bourg",
      "pris|reprendre|repris|prendre|prenant le contrôle",
      "s'|se est|sont|être|était ?ainsi emparé|emparés|emparée|emparées",
      "s' empare|emparent|emparer de|du|d'|des",
      "revendique|revendiqué|revendiquent|annonce|annoncé|confirme|confirmé ?lundi ?mardi ?mercredi ?jeudi ?vendredi ?samedi ?dimanche la prise|conquête|capture de|du|d'",
    ],
  },
  {
    type: "ground.clash",
    forms: [
      "revendiqué|revendique|revendiquent|annoncé|annonce|annoncent|affirmé|proclamé la prise|capture|conquête|libération de|du|des|d'",
    ],
  },
  { type: "ground.clash", weak: true, forms: ["assauts|assaut"] },
  {
    type: "ground.clash",
    repels: true,
    forms: [
      "repoussé|repoussés|repousser|repousse|repoussent ?une|des|les|l' ?attaque|attaques|assauts|assaut",
      "été ?entièrement repoussée|repoussées|repoussé|repoussés|déjouée|déjouées",
      "déjoué|déjouer|déjoue|déjouent une|des|les|l'|cette attaque|attaques|assauts|assaut|incursion",
    ],
  },
  {
    type: "ground.clash",
    weak: true,
    forms: [
      "s'|se être|est|sont retiré|retirée|retirés|retirées de|d'|du",
      "a|ont pris|conquis|capturé|repris|libéré",
      "combattent|combattre|combattu|affrontent|affronter|affronté",
      "contrôle|contrôlent|contrôler|contrôlé",
    ],
  },
  {
    type: "ground.incursion",
    weak: true,
    forms: [
      "entré|entrés|entrée|entrer|entrent|pénétré|pénétrer|pénètrent|pénétrés ?dans|en|sur",
      "avancé|avancent|avancer dans|vers",
    ],
  },
  {
    type: "sabotage",
    forms: ["sabotage|sabotages|saboté|sabotée", "incendie volontaire|criminel", "déraillement|déraillé"],
  },
];

export const damages: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["before"],
    forms: [
      "?a|ont|est|sont|était|étaient ?été ?également ?aussi ?partiellement|complètement|gravement|légèrement endommagé|endommagée|endommagés|endommagées|détruit|détruite|détruits|détruites|touché|touchée|touchés|touchées|ravagé|ravagée|soufflé|soufflées|incendié|incendiée|abîmé|abîmée|abîmés|abîmées",
      "a|ont ?également pris|brûlé ?feu",
      "a|ont subi ?des|d' ?importants dégâts|dommages",
      "s' est|sont effondré|effondrée|effondrés",
      "en feu|flammes",
    ],
  },
  {
    slots: ["after"],
    forms: [
      "endommageant|détruisant|touchant|frappant|ravageant",
      "a|ont|avait|avaient|aurait|auraient|ayant ?également ?aussi ?gravement ?partiellement endommagé|détruit|touché|frappé|visé|ravagé|soufflé",
      "frappe|frappent|touche|touchent",
      "dégâts|dommages ?causés ?à|sur|aux|dans",
      "incendie|incendies dans|à|sur|d'",
      `s' est|sont écrasé|écrasée|écrasés|abattu ${dayInFrench} sur|contre`,
    ],
  },
];

/** Falling wreckage: what fell and what it fell on. */
export const falls: string[] = [
  "a|ont|avait|avaient ?également déclenché|provoqué|causé|allumé un|des|plusieurs ?début ?d' incendie|incendies",
  "tombé|tombée|tombés|tombées|tombent|tombe ?sur|dans|à|en",
  "chute|retombée|retombées ?de ?des ?sur",
  "retombés|retombé ?sur|dans",
  "s'|se est|sont|était|étaient abattu|abattue|abattus|abattues",
];

export const intercepts: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["before"],
    forms: [
      "a|ont|avait|avaient été ?tous ?également abattu|abattus|abattue|abattues|intercepté|interceptés|interceptée|interceptées|détruit|détruits|détruite|détruites|neutralisé|neutralisés|neutralisées",
      "?été ?tous ?également abattu|abattus|abattue|abattues|intercepté|interceptés|interceptée|interceptées|détruit|détruits|détruite|détruites|neutralisé|neutralisés|neutralisées",
      "a|ont|avait|avaient été ?entièrement repoussée|repoussées|repoussé|repoussés|déjouée|déjouées",
    ],
  },
  {
    slots: ["after"],
    forms: [
      "a|ont|avait|avaient|avoir ?également ?entièrement ?presque ?complètement ?partiellement abattu|intercepté|détruit|neutralisé",
      "abattu|abattre|intercepté|intercepter|détruit|détruire|neutralisé|neutraliser",
      "abattant|interceptant|détruisant|neutralisant",
      "abat|intercepte|interceptent|abattent|abattait|abattaient|interceptait|interceptaient|détruit|détruisent",
      "la|l' destruction|interception|abattage de|d'",
      "repoussé|repoussant|repousser|repoussent|repousse|déjoué|déjouant|déjouer ?une|l'|des|plusieurs ?attaque|attaques|raid|raids ?russe ?russes ?ukrainienne ?ukrainiennes ?massive ?massives ?nocturne ?aérienne ?de|d'|par|menée|avec ?par",
    ],
  },
];

export const launches: { slots: Slot[]; forms: string[]; seen?: true }[] = [
  { slots: ["after"], seen: true, forms: ["a|ont|avoir détecté|repéré|enregistré|recensé"] },
  { slots: ["before"], seen: true, forms: ["ont été détectés|repérés|enregistrés|recensés"] },
  {
    slots: ["before"],
    forms: [
      "?a|ont ?été lancé|lancés|lancée|lancées|tiré|tirés|tirée|tirées|utilisés|utilisées|largué|larguée|largués|larguées ?par",
      "lancés|tirés|lancées|tirées|lancé|tiré ?par",
    ],
  },
  {
    slots: ["after"],
    forms: [
      "a|ont|avait|avaient|avoir|aurait|auraient|ayant ?également ?simultanément lancé|tiré|envoyé|utilisé|employé|largué|lâché|décoché|déployé ?simultanément",
      "lançant|tirant|envoyant|lâchant",
      "lance|lancent|tire|tirent",
      "attaque|attaques|attaqué|frappé|frappe ?russe ?nocturne ?massive ?combinée de|d'|avec|par|menée|impliquant ?par ?avec",
      "tir|tirs de",
      "attaque|frappe|raid|salve|assaut ?russe ?ukrainienne ?nocturne ?massive a ?également impliqué|mobilisé",
      "attaque|frappe|raid|salve|assaut ?russe ?ukrainienne ?nocturne ?massive impliquait|implique|comprenait|comptait",
    ],
  },
];

export const disappearances: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["before"],
    forms: [
      "n' a|ont pas atteint leur|leurs|sa|ses cible|cibles",
      "?a|ont ?été perdus|perdu|perdues ?des|de ?vue ?radars",
      "a|ont|ayant disparu|disparus ?des ?radars",
      "?a|ont ?été brouillé|brouillés|brouillées",
      "serait|seraient ?probablement tombé|tombés",
    ],
  },
  { slots: ["after"], forms: ["a|ont|avoir brouillé"] },
];

export const impacts: { slots: Slot[]; forms: string[]; atSites?: true }[] = [
  {
    slots: ["after"],
    forms: ["impact|impacts|frappe|frappes directe|directes|enregistrées de|d'", "impact|impacts de|d'"],
  },
  { slots: ["before"], forms: ["a|ont atteint|touché|frappé leur|leurs|sa|ses cible|cibles"] },
  { slots: ["before"], forms: ["a|ont frappé|touché|atteint"], atSites: true },
];

export const arrivals: { slots: Slot[]; metric: "launched" | "hit" | null; forms: string[] }[] = [
  {
    slots: ["before"],
    metric: "launched",
    forms: [
      "a|ont|avait|avaient ?également visé|attaqué|ciblé",
      "visaient|attaquaient|ciblaient|visent|attaquent|visant",
    ],
  },
  {
    slots: ["before"],
    metric: "hit",
    forms: [
      "a|ont|avait|avaient ?également atteint|percuté",
      "s'|se est|sont|était|étaient écrasé|écrasés|abattu|abattus|abattues ?sur|dans|contre",
      "a|ont explosé|touché ?dans|sur|près",
      "est|sont|était|étaient tombé|tombés sur",
    ],
  },
  {
    slots: ["before"],
    metric: null,
    forms: ["a|ont|avait|avaient ?également frappé|touché|heurté", "frappent|frappant|touchent|touchant"],
  },
];

export const means: string[] = ["avec", "à l' aide de|d'", "au moyen de|d'", "par"];

export const losses: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["after"],
    forms: [
      "pertes ?russes ?de ?ennemies",
      "?a|ont perdu",
      "perd|perdent|perdu",
      "éliminé|éliminés|neutralisé|tué|détruit",
    ],
  },
  { slots: ["before"], forms: ["tués|éliminés|perdus|détruits", "tués ou|et blessés", "pertes"] },
];

export const measures: MeasureEntry[] = [
  {
    type: "measure.school_closure",
    groups: [
      [
        "fermer|fermé|fermée|fermées|fermés|ferme|ferment|fermeture|fermetures|suspendu|suspendus|suspendre|suspension",
        "à distance",
        "en ligne",
        "annulé|annulés|annuler",
      ],
      ["école|écoles|cours|classes|crèches|lycées|collèges|enseignement", "établissements scolaires"],
    ],
  },
  {
    type: "measure.checkpoint",
    groups: [
      [
        "checkpoint|checkpoints",
        "barrage|barrages routier|routiers|filtrant|filtrants|policier|policiers",
        "poste|postes|points|point de contrôle",
      ],
    ],
  },
  {
    type: "measure.evacuation",
    groups: [["évacuation|évacuations|évacuer|évacué|évacués|évacuées|évacuent|relogés|relogées"]],
  },
  { type: "measure.curfew", groups: [["couvre-feu"]] },
  {
    type: "measure.blackout",
    groups: [
      [
        "coupure|coupures ?d' ?de ?électricité ?courant",
        "panne|pannes ?d' ?de ?électricité ?courant",
        "privé|privés|privées|privée d' électricité",
        "privé|privés|privées|privée de courant",
        "électricité|courant a été coupée|coupé|interrompue|interrompu",
        "sans électricité|courant",
        "black-out|blackout",
        "délestage|délestages",
      ],
    ],
  },
  {
    type: "measure.blackout",
    groups: [
      ["plongé|plongée|plongés|plongées|plongeant|plonge|plongent"],
      ["dans le|l' noir|obscurité|black-out|blackout"],
    ],
  },
  {
    type: "measure.blackout",
    afterAttack: true,
    groups: [["sans|privés|privées|privé|privée ?de ?d' ?électricité ?et ?de chauffage"]],
  },
];

export const statements: StatementEntry[] = [
  {
    type: "statement.promise",
    forms: ["promis|promet|promettent|promettait", "s' est|sont engagé|engagée|engagés à", "juré|assuré que"],
  },
  {
    type: "statement.forecast",
    forms: [
      "prédit|prévoit|prévu|prévoient",
      "averti|avertit ?que|de|d'",
      "s' attend|attendent à",
      "prépare|préparent une|la offensive|attaque",
    ],
  },
  { type: "statement.accusation", forms: ["accusé|accuse|accusent|accusant|accusait", "imputé|impute"] },
  { type: "statement.denial", forms: ["démenti|dément|démentent|nié|nie|nient|rejeté|rejette"] },
  {
    type: "statement.assessment",
    forms: ["estime|estiment|estimé que", "selon l' institut", "renseignement britannique"],
  },
];

export const visits: string[] = [
  "en visite ?officielle ?surprise",
  "?s' est rendu|rendue à|en",
  "visite ?officielle ?surprise à|en",
  "arrivé|arrivée à",
  "a|ont visité",
  "a|ont rencontré",
];
export const alerts: string[] = [
  "alerte|alertes ?à ?la ?aérienne|aériennes|missile|missiles|drone|drones|raid",
  "sirènes ?d' ?alerte",
  "alerte antiaérienne|anti-aérienne|aux",
  "menace ?de missile|missiles|drone|drones|balistique",
];
