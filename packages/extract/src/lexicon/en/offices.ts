import type { ActorEntry, BodyEntry, OfficeEntry } from "../types.ts";

/** Offices by their canonical title. */
export const offices: OfficeEntry[] = [
  {
    office: "governor",
    local: true,
    forms: ["governor|governors", "regional|local governor", "acting governor", "gov", "regional head|chief|leader"],
  },
  {
    office: "head of the regional military administration",
    local: true,
    side: "UA",
    forms: [
      "head|chief ?of ?the ?kharkiv|kherson|donetsk|sumy|regional|oblast ?regional|oblast military|state administration",
      "regional|oblast military|state administration head|chief",
      "head of the ova|oda|rma|oblast|region ?administration",
      "rma|ova|oda head|chief",
    ],
  },
  {
    office: "head of the city military administration",
    local: true,
    side: "UA",
    forms: [
      "head|chief of ?the city ?military administration",
      "city military administration head|chief",
      "head of ?the ?kyiv|kherson city military administration",
    ],
  },
  { office: "mayor", local: true, forms: ["mayor|mayors", "city|town mayor", "acting mayor", "city head"] },
  { office: "deputy mayor", local: true, forms: ["deputy|vice mayor", "deputy|first deputy mayor"] },
  { office: "president", forms: ["president", "head of state"] },
  { office: "prime minister", forms: ["prime minister", "premier"] },
  {
    office: "defence minister",
    forms: [
      "defence|defense minister",
      "minister of defence|defense",
      "secretary of defence|defense",
      "defence|defense secretary",
    ],
  },
  {
    office: "foreign minister",
    forms: ["foreign minister", "minister of foreign affairs", "secretary of state", "foreign secretary"],
  },
  {
    office: "interior minister",
    forms: ["interior minister", "minister of internal affairs|interior", "internal affairs minister"],
  },
  { office: "minister", forms: ["minister", "energy minister", "deputy minister"] },
  { office: "national security adviser", forms: ["national security advisor|adviser"] },
  {
    office: "presidential chief of staff",
    forms: ["chief of staff", "head of ?the ?president's|presidential office", "presidential chief of staff"],
  },
  {
    office: "spokesperson",
    forms: ["spokesperson|spokesman|spokeswoman", "press secretary|officer|service", "speaker"],
  },
  { office: "commander-in-chief", forms: ["commander-in-chief", "army chief", "commander in chief"] },
  { office: "commander", forms: ["commander", "air force|air commander"] },
  {
    office: "police chief",
    local: true,
    forms: ["police chief", "chief of police", "head of ?the ?national police ?investigative ?department", "sheriff"],
  },
  {
    office: "prosecutor",
    local: true,
    forms: ["prosecutor|prosecutors", "head of ?the ?regional prosecutor's office", "district attorney"],
  },
  { office: "secretary general", forms: ["secretary general", "secretary-general"] },
  { office: "adviser", forms: ["adviser to|advisor ?to ?the ?mayor|president|governor|minister"] },
  {
    office: "head of the military administration",
    local: true,
    forms: [
      "head of ?the ?district|settlement|community|town|village|local ?military administration|council",
      "military administration head",
    ],
  },
  {
    office: "police officer",
    forms: [
      "sgt",
      "lt",
      "capt",
      "sergeant|lieutenant|captain|detective|officer|deputy|cpl|det",
      "police sergeant|lieutenant|captain|spokesman|spokeswoman",
    ],
  },
  {
    office: "lawmaker",
    forms: ["lawmaker|mp|senator|deputy ?of ?the ?parliament|state", "speaker of ?the ?house|parliament"],
  },
];

/** Bodies that speak. */
export const bodies: BodyEntry[] = [
  {
    name: "Air Force",
    sided: true,
    forms: [
      "air force|forces",
      "air force command ?of ?the ?ukrainian|armed",
      "command of the air force",
      "ukraine's|ukrainian air force",
    ],
    side: "UA",
  },
  {
    name: "General Staff of the Armed Forces of Ukraine",
    side: "UA",
    forms: [
      "general staff ?of ?the ?ukrainian|armed|afu ?forces ?of ?ukraine",
      "ukraine's general staff",
      "afu|uaf general staff",
    ],
  },
  {
    name: "Ministry of Defence",
    sided: true,
    commands: true,
    forms: ["ministry of defence|defense", "defence|defense ministry", "mod"],
  },
  {
    name: "State Emergency Service",
    side: "UA",
    forms: ["state emergency service|services ?of ?ukraine", "ses|dsns", "emergency service|services ?of ?ukraine"],
  },
  {
    name: "Emergencies Ministry",
    side: "RU",
    forms: ["emergencies|emergency ministry", "ministry of emergency situations|emergencies"],
  },
  {
    name: "Southern Defence Forces",
    side: "UA",
    forms: [
      "southern defence|defense forces",
      "operational command south",
      "southern operational command",
      "defence|defense forces of the south ?of ?ukraine",
      'operational command " south "',
    ],
  },
  {
    name: "Security Service of Ukraine",
    side: "UA",
    forms: ["security service of ukraine", "sbu|ssu", "ukraine's security service"],
  },
  {
    name: "Defence Intelligence of Ukraine",
    side: "UA",
    forms: [
      "defence|defense|military intelligence ?directorate ?of ?ukraine|ukraine's",
      "hur|gur",
      "main directorate of intelligence",
    ],
  },
  { name: "Federal Security Service", side: "RU", forms: ["fsb", "federal security service"] },
  { name: "National Police", side: "UA", forms: ["national police ?of ?ukraine"] },
  {
    name: "police",
    forms: [
      "police ?department",
      "local|city|regional police",
      "sheriff's|sheriff's office|department|deputies",
      "investigators|detectives|deputies",
      "state police",
    ],
  },
  { name: "authorities", forms: ["authorities", "officials"] },
  {
    name: "Prosecutor General's Office",
    side: "UA",
    forms: [
      "prosecutor general's office",
      "prosecutor-general's office",
      "general prosecutor's office",
      "office of ?the prosecutor general",
    ],
  },
  { name: "prosecutor's office", forms: ["?regional|oblast|district|city prosecutor's office", "prosecutors"] },
  {
    name: "regional military administration",
    side: "UA",
    forms: ["regional|oblast military|state administration", "rma|ova"],
  },
  { name: "city military administration", side: "UA", forms: ["city military administration", "kmva"] },
  {
    name: "Armed Forces of Ukraine",
    side: "UA",
    forms: ["armed forces of ukraine", "ukrainian army|military|armed", "afu", "ukrainian forces|armed ?forces"],
  },
  { name: "Russian army", side: "RU", forms: ["russian army|military", "russian armed forces"] },
  {
    name: "Freedom of Russia Legion",
    side: "UA",
    fights: true,
    forms: [
      "?the freedom|liberty of russia legion",
      "free russia legion",
      "legion of free russia",
      "russian freedom legion",
      "?the legion",
    ],
  },
  { name: "Russian Volunteer Corps", side: "UA", fights: true, forms: ["russian volunteer corps", "rvc|rdk"] },
  { name: "Siberian Battalion", side: "UA", fights: true, forms: ["siberian|sibir battalion"] },
  {
    name: "armed groups",
    fights: true,
    forms: [
      "armed groups|group",
      "pro-ukrainian|anti-kremlin|anti-putin ?russian groups|group|fighters|militias|forces|troops",
      "partisans|partisan ?group",
    ],
  },
  { name: "Kremlin", side: "RU", forms: ["kremlin"] },
  { name: "Investigative Committee", side: "RU", forms: ["investigative committee"] },
  { name: "Energoatom", side: "UA", forms: ["energoatom"] },
  { name: "Ukrenergo", side: "UA", forms: ["ukrenergo"] },
  { name: "DTEK", side: "UA", forms: ["dtek"] },
  { name: "Ministry of Energy", side: "UA", forms: ["ministry of energy", "energy ministry"] },
  { name: "Ministry of Internal Affairs", sided: true, forms: ["ministry of internal affairs", "interior ministry"] },
  { name: "IAEA", forms: ["iaea", "international atomic energy agency"] },
  {
    name: "UN human rights monitoring mission",
    tallies: true,
    forms: [
      "?un|nations ?united human rights monitoring mission ?in ?ukraine",
      "hrmmu|ohchr",
      "un|nations ?human ?rights office|monitors|mission",
    ],
  },
  { name: "United Nations", tallies: true, forms: ["united nations", "u.n.", "un agency|agencies|data|figures"] },
  { name: "Ukrzaliznytsia", side: "UA", forms: ["ukrzaliznytsia", "ukrainian railways"] },
];

/** Sides, forces and groups that act. */
export const actors: ActorEntry[] = [
  {
    name: "Russia",
    side: "RU",
    forms: [
      "russia|russia's",
      "russia-launched|russian-launched|russia-fired|russian-fired|russian-operated",
      "russian|russians",
      "moscow",
      "moscow's army|forces|troops|military",
      "the enemy",
      "enemy",
      "occupiers|occupier|invaders",
      "russian army|forces|troops|military",
      "aggressor",
      "rf",
      "invading|invasion|occupation forces",
    ],
  },
  {
    name: "Ukraine",
    side: "UA",
    forms: [
      "ukraine|ukraine's",
      "ukraine-launched|ukrainian-launched|ukraine-fired|ukrainian-fired|ukrainian-operated",
      "ukrainian|ukrainians",
      "kyiv's",
      "kyiv's army|forces|troops|military",
      "armed forces of ukraine",
      "afu",
      "defence|defense forces",
      "ukrainian army|forces|troops|military",
    ],
  },
];
