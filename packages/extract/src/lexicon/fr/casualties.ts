import type { CasualtyEntry, ZeroEntry } from "../types.ts";

const be = "a|ont|avait|avaient|aurait|auraient|sont|est|étaient|était|ayant ?également|aussi|déjà|ainsi|depuis";
const how = "?grièvement|légèrement|gravement|sérieusement|très|plus ?ou ?moins";

/** Words for the dead, the hurt and what became of them. */
export const casualties: CasualtyEntry[] = [
  {
    metric: "killed",
    slots: ["before"],
    forms: [
      `?${be} été|étés tué|tués|tuée|tuées`,
      "?est|sont|était|étaient ?également ?aussi ?déjà mort|morts|morte|mortes",
      "?est|sont|était|étaient ?également décédé|décédés|décédée|décédées",
      "a|ont|avait|avaient perdu la|leur|sa vie",
      "a|ont|avait|avaient péri|succombé",
      "a|ont|avait|avaient ?également trouvé la mort",
      "?a|ont ?été retrouvé|retrouvés|retrouvée|retrouvées mort|morts|morte|mortes",
      "?a|ont ?été retrouvé|retrouvés|retrouvée|retrouvées sans vie ?sous|dans ?les|des ?décombres|ruines|gravats",
      "tué|tués|tuée|tuées",
      "meurt|meurent|périssent|mouraient|décède|décèdent",
      "perdu la vie",
      "décédé|décédée|décédés|décédées",
      "péri|succombé",
      `?${be} ?été mortellement blessé|blessés|blessée|blessées|touché|touchés|touchée|touchées`,
    ],
  },
  {
    metric: "killed",
    slots: ["before"],
    noun: true,
    forms: ["mort|morts|morte|mortes", "tués", "décès", "victimes mortelles"],
  },
  {
    metric: "killed",
    slots: ["after"],
    forms: [
      "tuant|tue|tuent|tuait",
      "a|ont|avait|avaient|aurait|auraient|avoir|ayant ?également ?aussi ?déjà ?ainsi tué",
      "et ?également ?aussi tué",
      "a|ont|avait|avaient coûté|ôté|enlevé|arraché|emporté|pris|volé la vie à|de|d'|des|aux",
      "la|le mort|décès ?de|d'|du|des",
      "coûté la vie à|de|d'|des|aux",
      "coûtant|coûte|coûtent|ôtant|ôte la vie à|de|d'|des|aux",
      "blessant|blessé mortellement",
      "causé|entraîné|provoqué la mort ?de ?d'",
    ],
  },
  {
    metric: "killed",
    slots: ["after"],
    ofLives: true,
    forms: ["?a|ont|avait|avaient fauché|coûté|emporté|brisé|pris", "fauchant|coûtant|emportant", "perte de|d'"],
  },
  {
    metric: "killed",
    slots: ["before"],
    ofLives: true,
    forms: ["?a|ont|avaient ?été perdues|perdue|fauchées|fauchée|emportées|brisées"],
  },
  {
    metric: "killed",
    slots: ["toll"],
    forms: [
      "?le ?nouveau ?dernier ?premier bilan",
      "le nombre de|des|d' ?personnes morts|tués|tuées|décès|victimes",
      "bilan ?de ?des ?morts ?humain",
      "les morts|tués ?sont|étaient ?désormais ?maintenant au nombre",
    ],
  },
  {
    metric: "injured",
    slots: ["before"],
    forms: [
      `?${be} été|étés ${how} blessé|blessés|blessée|blessées`,
      `${how} blessé|blessés|blessée|blessées`,
      "a|ont|avait|avaient ?également subi|souffert|reçu ?des ?de blessures|brûlures|contusions|éclats",
      "souffre|souffrent|souffrait ?de ?d' ?blessures",
      "a|ont ?été soigné|soignés|soignées|soignée",
      "a|ont ?également reçu des soins",
      "a|ont été pris|prise|prises en charge",
      "a|ont reçu|nécessité une|des|l' aide|assistance|soins ?médicale|médicaux",
      "en état de choc",
      "a|ont été touché|touchée|touchés|touchées|atteint|atteinte|atteints|atteintes par ?des|les|un ?éclats|éclat|shrapnels",
    ],
  },
  {
    metric: "injured",
    slots: ["before"],
    noun: true,
    forms: ["blessé|blessés|blessée|blessées", "blessés ?légers ?graves"],
  },
  {
    metric: "injured",
    slots: ["after"],
    forms: [
      "blessant|blesse|blessent|blessait ?également ?grièvement ?légèrement",
      "?en a|ont|avait|avaient|aurait|auraient ?également ?aussi ?déjà blessé",
      "et ?en ?grièvement|légèrement blessé",
    ],
  },
  { metric: "victims", slots: ["before"], noun: true, forms: ["victime|victimes"] },
  {
    metric: "victims",
    slots: ["before"],
    mixed: true,
    forms: [`?${be} ?été tués|tuées|morts|tué|mortes ou ?grièvement blessés|blessées|blessé`],
  },
  { metric: "victims", slots: ["before"], mixed: true, forms: ["morts|tués et|ou blessés"] },
  { metric: "victims", slots: ["after"], mixed: true, forms: ["tuant|tué ou blessant|blessé"] },
  {
    metric: "injured",
    slots: ["toll"],
    forms: [
      "le nombre de|des|d' ?personnes blessés|blessées",
      "les blessés ?sont|étaient ?désormais ?maintenant au nombre",
    ],
  },
  {
    metric: "missing",
    slots: ["toll"],
    forms: ["les disparus ?sont|étaient ?désormais ?maintenant au nombre"],
  },
  {
    metric: "seriously_injured",
    slots: ["before"],
    forms: [
      "?est|sont|était|étaient ?toujours ?dans|en ?un état grave|critique|sérieux|jugé",
      "?a|ont ?été grièvement|gravement|sérieusement blessé|blessés|blessée|blessées",
      "dans un état grave|critique|jugé|sérieux",
      "en état critique|grave",
      "grièvement|gravement blessé|blessés|blessée|blessées",
      "entre la vie et la mort",
      "blessés graves",
    ],
  },
  {
    metric: "seriously_injured",
    slots: ["before"],
    noun: true,
    forms: ["grave|graves|grièvement|sérieusement"],
  },
  {
    metric: "hospitalised",
    slots: ["before"],
    forms: [
      "?a|ont|est|sont|était|étaient ?été hospitalisé|hospitalisés|hospitalisée|hospitalisées",
      "?a|ont ?été ?également transporté|transportés|transportée|transportées|transféré|transférés|transférée|transférées|conduit|conduits|admis|admise|admises|emmené|emmenés|évacuée à|dans|vers ?un|l'|des|aux hôpital|hôpitaux|urgences",
    ],
  },
  {
    metric: "trapped",
    slots: ["before"],
    forms: [
      "?est|sont|était|étaient|restent|reste|seraient|pourraient ?être ?encore ?toujours ?restées ?restés coincé|coincés|coincées|bloqué|bloqués|bloquées|piégé|piégés|piégées|ensevelis|ensevelies ?sous",
      "?restent|se|trouvent|seraient|pourraient ?trouver ?être ?encore sous les|des décombres",
    ],
  },
  {
    metric: "missing",
    slots: ["before"],
    forms: [
      "?est|sont|était|étaient|restent ?toujours ?encore ?portés ?portées ?porté disparu|disparus|disparue|disparues",
      "manquent|manque à l' appel",
    ],
  },
  {
    metric: "missing",
    slots: ["after"],
    forms: ["sans nouvelles|nouvelle de|d'", "le sort de|d'", "toujours à la recherche de|d'"],
  },
  {
    metric: "rescued",
    slots: ["before"],
    forms: [
      "?a|ont ?été ?également sauvé|sauvés|sauvées|secouru|secourus|secourues|dégagé|dégagés|extraites|extrait|extraits ?vivants ?vivantes ?des",
    ],
  },
  { metric: "rescued", slots: ["after"], forms: ["a|ont sauvé|secouru|dégagé|extrait"] },
  {
    metric: "bodies_recovered",
    slots: ["before"],
    forms: [
      "?a|ont ?été retrouvé|retrouvés|retrouvées|extrait|extraits|dégagé|dégagés|découvert|découverts|sorti|sortis|retiré|retirés",
      "pu être dégagé|extrait|retrouvé",
    ],
  },
  { metric: "bodies_recovered", slots: ["after"], forms: ["a|ont retrouvé|extrait|découvert|dégagé|sorti|retiré"] },
  {
    metric: "evacuated",
    slots: ["before"],
    forms: [
      "?a|ont ?été évacué|évacués|évacuée|évacuées",
      "a|ont ?déjà quitté ?la|le|les|leur|leurs région|zone|ville|village|domiciles|oblast|localité|localités",
      "seront|vont être évacué|évacués|évacuées",
    ],
  },
  { metric: "evacuated", slots: ["before"], beforePlace: true, forms: ["a|ont ?déjà|aussi|également quitté"] },
  { metric: "evacuated", slots: ["after"], forms: ["a|ont évacué", "évacuer", "l' évacuation de|d'"] },
  {
    metric: "sheltered",
    slots: ["before"],
    forms: [
      "se ?sont réfugié|réfugiés|réfugiées|abrités|abritées|mis",
      "a|ont trouvé refuge",
      "réfugiés|réfugiées ?dans",
    ],
  },
  {
    metric: "without_power",
    slots: ["before"],
    forms: [
      "?est|sont|étaient|restent|ont ?été ?restés ?toujours ?encore ?se ?retrouvés ?retrouvées privé|privés|privées|privée d' électricité|alimentation|courant",
      "privé|privés|privées de courant|électricité",
      "?sont|restent ?toujours sans électricité|courant",
      "plongé|plongés|plongées|plongée dans le noir|l'obscurité",
      "n' a|ont|avait|avaient ?toujours plus|pas ?de|d' électricité|courant|lumière",
    ],
  },
  {
    metric: "killed",
    slots: ["after"],
    forms: [
      "parmi les|ces morts|tués ?, ?figure|figurent|se|on ?trouve|trouvent|compte|dénombre ?également ?aussi ?notamment",
    ],
  },
  {
    metric: "killed",
    slots: ["before"],
    forms: ["figure|figurent|est|sont|étaient|compte|comptent ?également ?aussi parmi les|ces morts|tués|victimes"],
  },
  {
    metric: "injured",
    slots: ["after"],
    forms: [
      "parmi les|ces blessés ?, ?figure|figurent|se|on ?trouve|trouvent|compte|dénombre ?également ?aussi ?notamment",
    ],
  },
  {
    metric: "injured",
    slots: ["before"],
    forms: ["figure|figurent|est|sont|étaient|compte|comptent ?également ?aussi parmi les|ces blessés"],
  },
  {
    metric: "without_power",
    slots: ["after"],
    forms: [
      "privant",
      "coupure|coupures|panne|pannes ?de ?courant ?d' ?électricité touche|touchent|touchait|affecte|affectent|concerne|concernent",
      "coupure|coupures|panne|pannes ?de ?courant ?d' ?électricité pour|chez",
      "a|ont|avait|avaient ?aussi|également privé",
      "privant d' électricité",
      "privant de courant",
      "a|ont privé d' électricité",
      "a|ont privé de courant",
    ],
  },
];

/** Stated zeros. */
export const zeros: ZeroEntry[] = [
  {
    metrics: ["killed", "injured"],
    forms: [
      "aucune|pas|sans ?de ?faire ?faire ?de victime|victimes",
      "?ni victime|victimes ni|ou dégâts|dégât",
      "aucune victime ?n' ?a ?n'est ?été",
      "n' a|ont ?pas ?fait ?ni aucun|aucune|pas|ni ?fait ?de ?d' victime|victimes|morts",
      "ni|aucun mort|morts|victime|victimes ni|ou blessé|blessés",
      "aucun mort|décès ?ni ?ou blessé ?n'",
      "pas eu|provoqué|causé d'|de|ni ?incendie ?ni ?dégâts ?ni ?d' ?de victime|victimes",
      "pas fait de victimes|victime",
      "pas de victimes|victime|morts ?ni ?de ?blessés ?à ?déplorer",
      "pas ?été signalé de|aucune victimes|victime",
      "personne n' a|avait|aurait|est été blessé|tué|touché|atteint|mort ?, ?ni|ou ?blessé|tué|mort",
      "aucun|aucune personne|civil|habitant|enfant|militaire|soldat|employé n' a|avait|aurait|est été blessé|blessée|tué|tuée|touché|touchée ?ni|ou ?blessé|blessée|tué|tuée",
    ],
  },
  {
    metrics: ["injured"],
    forms: [
      "aucun|sans|pas ?de ?faire ?fait blessé|blessés",
      "aucun blessé n'",
      "sans blesser personne|quiconque",
      "n' a|ont blessé personne",
      "pas fait|eu|signalé de blessés|blessé",
      "n' a|ont fait aucun|pas|ni ?de blessé|blessés",
    ],
  },
  {
    metrics: ["killed"],
    forms: ["aucun|sans|pas ?de ?faire mort|morts|décès", "n' a|ont fait aucun|pas ?de mort|morts"],
  },
];
