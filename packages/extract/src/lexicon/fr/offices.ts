import type { ActorEntry, BodyEntry, OfficeEntry } from "../types.ts";

/** Offices by their canonical English title. */
export const offices: OfficeEntry[] = [
  {
    office: "governor",
    local: true,
    forms: [
      "gouverneur|gouverneure|gouverneurs ?régional|local|intérimaire ?par ?intérim",
      "chef|cheffe|responsable|dirigeant ?russe ?militaire de la région|l' région|oblast ?militaire",
      "dirigeant local|régional|russe",
      "gouverneur de|du|d' ?la|l' ?région|oblast",
      "responsable régional|local",
    ],
  },
  {
    office: "head of the regional military administration",
    local: true,
    side: "UA",
    forms: [
      "chef|cheffe de l' administration ?militaire|civile ?régionale|régional|militaire ?militaire",
      "chef de l' administration régionale",
      "responsable de l' administration régionale|militaire",
    ],
  },
  {
    office: "head of the city military administration",
    local: true,
    side: "UA",
    forms: [
      "chef de l' administration militaire ?de ?municipale|locale|la|kiev|kherson",
      "chef de l' administration ?militaire de la ville",
      "chef de l' administration militaire locale|municipale",
    ],
  },
  { office: "mayor", local: true, forms: ["maire|maires", "édile"] },
  { office: "deputy mayor", local: true, forms: ["maire adjoint|adjointe", "adjoint au maire"] },
  { office: "president", forms: ["président|présidente", "chef de l' état|etat"] },
  { office: "prime minister", forms: ["premier|première ministre", "chef|cheffe du gouvernement"] },
  { office: "defence minister", forms: ["ministre ?ukrainien|russe ?de la|des défense|armées"] },
  {
    office: "foreign minister",
    forms: ["ministre ?ukrainien|russe ?des affaires étrangères", "chef|cheffe de la diplomatie"],
  },
  { office: "interior minister", forms: ["ministre ?ukrainien|russe ?de l' intérieur"] },
  { office: "minister", forms: ["ministre|ministres"] },
  {
    office: "presidential chief of staff",
    forms: ["chef de l' administration présidentielle", "chef de cabinet", "directeur de cabinet"],
  },
  { office: "national security adviser", forms: ["conseiller ?américain ?à|pour la sécurité nationale"] },
  { office: "spokesperson", forms: ["porte-parole|porte-paroles"] },
  { office: "commander-in-chief", forms: ["commandant en chef", "chef des armées", "chef d' état-major"] },
  { office: "commander", forms: ["commandant|commandante"] },
  { office: "police chief", local: true, forms: ["chef de la|l' police", "chef régional de la police"] },
  { office: "prosecutor", local: true, forms: ["procureur|procureure|procureurs ?général|régional"] },
  { office: "adviser", forms: ["conseiller|conseillère ?du|de ?la ?présidence|maire|président"] },
  { office: "lawmaker", forms: ["député|députée|sénateur|sénatrice"] },
];

/** Bodies that speak. */
export const bodies: BodyEntry[] = [
  {
    name: "Air Force",
    sided: true,
    side: "UA",
    forms: [
      "armée de l' air ?ukrainienne",
      "forces aériennes ?ukrainiennes",
      "force aérienne ?ukrainienne",
      "défense aérienne|antiaérienne ukrainienne",
    ],
  },
  {
    name: "General Staff of the Armed Forces of Ukraine",
    side: "UA",
    forms: ["état-major|etat-major ?général ?ukrainien|des ?de ?l'"],
  },
  {
    name: "Ministry of Defence",
    sided: true,
    commands: true,
    forms: ["ministère ?russe|ukrainien ?de la défense", "ministère de la défense ?russe|ukrainien"],
  },
  {
    name: "State Emergency Service",
    side: "UA",
    forms: [
      "services|service ?ukrainien|ukrainiens ?d'|de|des ?état|secours|urgence|urgences",
      "service d' etat|état ?pour ?les ?aux urgences|situations",
    ],
  },
  { name: "Emergencies Ministry", side: "RU", forms: ["ministère ?russe ?des situations d' urgence|urgences"] },
  {
    name: "Security Service of Ukraine",
    side: "UA",
    forms: ["sbu", "services ?de de|spéciaux sécurité ukrainiens|ukrainien", "service de sécurité ukrainien"],
  },
  {
    name: "Defence Intelligence of Ukraine",
    side: "UA",
    forms: ["gur|hur", "renseignement|renseignements militaire|militaires ?ukrainien ?ukrainiens"],
  },
  { name: "Federal Security Service", side: "RU", forms: ["fsb"] },
  { name: "National Police", side: "UA", forms: ["police nationale ?ukrainienne"] },
  { name: "police", forms: ["police", "gendarmerie"] },
  {
    name: "prosecutor's office",
    forms: ["parquet ?général|régional|ukrainien", "bureau du procureur ?général|régional"],
  },
  {
    name: "regional military administration",
    side: "UA",
    forms: ["administration militaire ?régionale", "administration régionale"],
  },
  {
    name: "Armed Forces of Ukraine",
    side: "UA",
    forms: ["forces armées ukrainiennes", "armée ukrainienne", "forces ukrainiennes"],
  },
  { name: "Russian army", side: "RU", forms: ["armée russe", "forces ?armées russes"] },
  {
    name: "Freedom of Russia Legion",
    side: "UA",
    fights: true,
    forms: ["?la légion liberté|libération de ?la russie", "légion russie libre"],
  },
  {
    name: "Russian Volunteer Corps",
    side: "UA",
    fights: true,
    forms: ["corps ?des volontaires russes", "corps de volontaires russes"],
  },
  {
    name: "armed groups",
    fights: true,
    forms: ["groupes|groupe armés|armé", "combattants pro-ukrainiens|anti-kremlin"],
  },
  { name: "Kremlin", side: "RU", forms: ["kremlin"] },
  { name: "Investigative Committee", side: "RU", forms: ["comité d' enquête ?russe"] },
  { name: "Energoatom", side: "UA", forms: ["energoatom"] },
  { name: "Ukrenergo", side: "UA", forms: ["ukrenergo|oukrenergo"] },
  { name: "DTEK", side: "UA", forms: ["dtek"] },
  { name: "Ministry of Energy", side: "UA", forms: ["ministère ?ukrainien ?de l' energie|énergie"] },
  { name: "IAEA", forms: ["aiea"] },
  {
    name: "UN human rights monitoring mission",
    tallies: true,
    forms: [
      "mission ?de ?surveillance ?d' ?observation ?des ?droits ?de ?l' ?homme ?humains de l' onu",
      "mission de surveillance|observation des|de droits ?de ?l' ?homme ?humains ?en ?ukraine",
      "hcdh",
      "haut-commissariat ?de ?l' ?onu ?des ?nations ?unies aux droits ?de ?l' homme|humains",
    ],
  },
  { name: "United Nations", tallies: true, forms: ["nations unies", "onu"] },
];

/** Sides, forces and groups that act. */
export const actors: ActorEntry[] = [
  {
    name: "Russia",
    side: "RU",
    forms: ["russie", "russe|russes", "moscou", "armée russe", "forces russes", "ennemi|ennemie|ennemis|ennemies"],
  },
  {
    name: "Ukraine",
    side: "UA",
    forms: [
      "ukraine",
      "ukrainien|ukrainienne|ukrainiens|ukrainiennes",
      "armée ukrainienne",
      "forces ukrainiennes",
      "forces armées ukrainiennes",
    ],
  },
];
