/** Controlled vocabularies. Every term that is stored, printed or compared is listed here and nowhere else. */

/** What happened. Casualties and damage are effects of an event, never types. Groups follow ACLED sub-events (see `acled.ts`). */
export const eventTypes = [
  "strike.missile",
  "strike.glide_bomb",
  "strike.drone",
  "strike.air",
  "shelling.artillery",
  "shelling.mlrs",
  "shelling.mortar",
  "interception",
  "explosion.unknown",
  "alert.air",
  "ground.incursion",
  "ground.clash",
  "mine.ied",
  "attack.shooting",
  "sabotage",
  "measure.school_closure",
  "measure.checkpoint",
  "measure.evacuation",
  "measure.curfew",
  "measure.blackout",
  "statement.losses",
  "statement.promise",
  "statement.forecast",
  "statement.accusation",
  "statement.denial",
  "statement.assessment",
  "diplomacy.visit",
] as const;
export type EventType = (typeof eventTypes)[number];

/** Coarse kinds of event, used for blocking, colours and headlines: two reports of one event may differ in type, hardly ever in family. */
export const eventFamilies = [
  "attack",
  "interception",
  "ground",
  "measure",
  "alert",
  "statement",
  "diplomacy",
] as const;
export type EventFamily = (typeof eventFamilies)[number];

/** Whether the event took place, as its teller has it. */
export const modalities = ["occurred", "ongoing", "planned", "alleged", "negated"] as const;
export type Modality = (typeof modalities)[number];

/** `single` one strike or measure; `wave` a mass attack with children per place; `aggregate` a count over an area and period ("over the past day in the region"), never merged with or added to single events. */
export const eventScopes = ["single", "wave", "aggregate"] as const;
export type EventScope = (typeof eventScopes)[number];

export const lifecycles = ["candidate", "in_review", "published", "merged", "retracted"] as const;
export type Lifecycle = (typeof lifecycles)[number];

export const metrics = [
  "killed",
  "injured",
  "losses",
  "seriously_injured",
  "hospitalised",
  "trapped",
  "missing",
  "rescued",
  "bodies_recovered",
  "explosions",
  "launched",
  "intercepted",
  "lost",
  "hit",
  "damaged",
  "sheltered",
  "evacuated",
  "without_power",
] as const;
export type Metric = (typeof metrics)[number];

/** Metrics that roll-ups count by weapon or object; people are in the tolls. */
export const itemMetrics: readonly Metric[] = ["launched", "intercepted", "lost", "hit", "damaged"];

/** Metrics that tell what happened to people. A second editor has to confirm whoever changes one by hand. */
export const casualtyMetrics: readonly Metric[] = [
  "killed",
  "injured",
  "seriously_injured",
  "hospitalised",
  "trapped",
  "missing",
  "bodies_recovered",
];

export const populations = ["civilian", "military", "child", "woman", "man", "responder", "unspecified"] as const;
export type Population = (typeof populations)[number];

export const qualifiers = ["exact", "at_least", "about", "up_to", "several", "none_reported"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const stances = ["asserts", "denies", "estimates", "relays", "unsure", "promises"] as const;
export type Stance = (typeof stances)[number];

/** What a `damaged`, `launched`, `intercepted`, `lost`, `hit` or `losses` figure counts. */
export const items = [
  // weapons
  "missile",
  "ballistic_missile",
  "cruise_missile",
  "Kinzhal",
  "Iskander-M",
  "Iskander-K",
  "Kalibr",
  "Kh-101",
  "Kh-22",
  "Kh-31",
  "Kh-35",
  "Kh-47M2",
  "Kh-59",
  "Kh-69",
  "Zircon",
  "Oniks",
  "S-300",
  "S-400",
  "KN-23",
  "Tochka-U",
  "ATACMS",
  "Storm Shadow",
  "HIMARS",
  "Neptune",
  "Vampire",
  "Olkha",
  "Grad",
  "Uragan",
  "Smerch",
  "Tornado-S",
  "rocket",
  "glide_bomb",
  "aerial_bomb",
  "shell",
  "mortar",
  "drone",
  "Shahed-136",
  "Gerbera",
  "Lancet",
  "FPV",
  "Orlan-10",
  "ZALA",
  "Supercam",
  "decoy",
  "balloon",
  "naval_drone",
  "mine",
  // objects damaged
  "residential_building",
  "apartment",
  "school",
  "kindergarten",
  "university",
  "hospital",
  "energy",
  "port",
  "industrial",
  "warehouse",
  "shop",
  "administrative",
  "cultural",
  "religious",
  "railway",
  "bridge",
  "road",
  "airfield",
  "refinery",
  "agricultural",
  "vehicle",
  "ambulance",
  "infrastructure",
  "building",
  "debris",
  // losses
  "personnel",
  "tank",
  "armoured_vehicle",
  "artillery_system",
  "air_defence",
  "aircraft",
  "helicopter",
  "ship",
  "submarine",
  "special_equipment",
] as const;
export type Item = (typeof items)[number];

/** How exactly a place is known. Only `point` and `settlement` may be drawn as a dot. */
export const placePrecisions = ["point", "settlement", "near", "district", "region", "area", "country"] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export const timePrecisions = ["hour", "part_of_day", "day", "week", "month", "year"] as const;
export type TimePrecision = (typeof timePrecisions)[number];

export const grades = ["unreviewed", "single_source", "corroborated", "confirmed", "contested", "discounted"] as const;
export type Grade = (typeof grades)[number];

export const responsibilities = ["accepted", "attributed", "denied", "competing", "unknown"] as const;
export type Responsibility = (typeof responsibilities)[number];

export const actorRoles = ["attacker", "defender", "target", "authority", "participant"] as const;
export type ActorRole = (typeof actorRoles)[number];

export const sourceKinds = [
  "agency",
  "newspaper",
  "broadcaster",
  "official",
  "military",
  "telegram",
  "ngo",
  "dataset",
  "contributor",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Languages that reports are read in. */
export const reportLanguages = ["en", "uk", "ru", "fr"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** Why a stretch of a report was left out of the reading. */
export const noiseReasons = [
  "related_link",
  "reading_time",
  "subhead",
  "photo_credit",
  "subscription",
  "donation",
  "html",
  "background",
  "boilerplate",
] as const;
export type NoiseReason = (typeof noiseReasons)[number];

export const aidTypes = ["military", "financial", "humanitarian", "mixed"] as const;
export type AidType = (typeof aidTypes)[number];

export const aidFinances = ["grant", "loan", "guarantee", "in_kind", "training"] as const;
export type AidFinance = (typeof aidFinances)[number];

/** In the order a package normally passes through them; `blocked`, `cancelled` and `lapsed` are exits from that path. */
export const aidStatuses = [
  "proposed",
  "blocked",
  "announced",
  "legislated",
  "committed",
  "allocated",
  "disbursed",
  "delivered",
  "cancelled",
  "lapsed",
] as const;
export type AidStatus = (typeof aidStatuses)[number];

export const coalitionRoles = ["lead", "member"] as const;
export type CoalitionRole = (typeof coalitionRoles)[number];

/** Stored state of a report on its way through the pipeline. */
export const reportStates = ["received", "read", "quarantined", "retracted"] as const;
export type ReportState = (typeof reportStates)[number];

export const judgements = ["same", "different", "unsure"] as const;
export type Judgement = (typeof judgements)[number];

export const userRoles = ["contributor", "editor", "admin"] as const;
export type UserRole = (typeof userRoles)[number];
