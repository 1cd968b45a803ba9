import type { ReportLanguage, ReportState } from "@tocsin/model";
import { type SQL, sql } from "drizzle-orm";

/**
 * What has become of the report `r`, as SQL. A report itself is never written again: that it waits or was put aside is said by
 * rows of other tables, and one of which nothing is said was read.
 */
export const stateOfReport = (r: string) => `(case when ${r}.retracted_at is not null then 'retracted'
  when exists (select from quarantine held where held.report_id = ${r}.id) then 'quarantined'
  when exists (select from waiting_reports waiting where waiting.report_id = ${r}.id) then 'received' else 'read' end)`;

/** Whether the report `r` was read, as SQL; a retracted one counts as read. */
export const isToldReport = (r: string) => `(${r}.retracted_at is not null or not exists
  (select from quarantine held where held.report_id = ${r}.id) and not exists
  (select from waiting_reports waiting where waiting.report_id = ${r}.id))`;

/** The language of the report `r`, as SQL: as it was handed in, else as the reader found it. */
export const langOfReport = (r: string) =>
  `coalesce(${r}.lang, (select found.lang from report_readings found where found.report_id = ${r}.id))`;

/** The same of the table `reports` in a query of the builder. */
export const reportState: SQL<ReportState> = sql.raw(stateOfReport("reports")) as SQL<ReportState>;
export const isTold: SQL<boolean> = sql.raw(isToldReport("reports")) as SQL<boolean>;
export const reportLang: SQL<ReportLanguage | null> = sql.raw(langOfReport("reports")) as SQL<ReportLanguage | null>;
