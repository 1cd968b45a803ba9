export { acledTerms } from "./acled.ts";
export { claimFields } from "./claim-columns.ts";
export { claimFormats } from "./claim-formats.ts";
export { csvLine } from "./csv.ts";
export { type Cell, type EventExport, eventColumns, eventRow } from "./event-columns.ts";
export { type EventFormatName, eventFeature, eventFormats, eventFormatTypes } from "./event-formats.ts";
