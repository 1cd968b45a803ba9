import * as model from "@tocsin/model";
import { pgEnum } from "drizzle-orm/pg-core";

/** The model's vocabularies as database types: an unknown term cannot be stored. */
export const eventType = pgEnum("event_type", model.eventTypes);
export const eventFamily = pgEnum("event_family", model.eventFamilies);
export const modality = pgEnum("modality", model.modalities);
export const eventScope = pgEnum("event_scope", model.eventScopes);
export const lifecycle = pgEnum("lifecycle", model.lifecycles);
export const metric = pgEnum("metric", model.metrics);
export const population = pgEnum("population", model.populations);
export const qualifier = pgEnum("qualifier", model.qualifiers);
export const stance = pgEnum("stance", model.stances);
export const item = pgEnum("item", model.items);
export const placePrecision = pgEnum("place_precision", model.placePrecisions);
export const timePrecision = pgEnum("time_precision", model.timePrecisions);
export const grade = pgEnum("grade", model.grades);
export const responsibility = pgEnum("responsibility", model.responsibilities);
export const sourceKind = pgEnum("source_kind", model.sourceKinds);
export const reportLanguage = pgEnum("report_language", model.reportLanguages);
export const aidType = pgEnum("aid_type", model.aidTypes);
export const aidFinance = pgEnum("aid_finance", model.aidFinances);
export const aidStatus = pgEnum("aid_status", model.aidStatuses);
export const coalitionRole = pgEnum("coalition_role", model.coalitionRoles);
export const judgement = pgEnum("judgement", model.judgements);
export const userRole = pgEnum("user_role", model.userRoles);
