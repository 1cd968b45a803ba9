export { createUser, type NewUser } from "./create-user.ts";
export { maxTextBytes, type NewReport, type SourceInput } from "./report-input.ts";
export { type Submission, type SubmittedReport, submitReport, submitReports } from "./submit-report.ts";
export { type NewTip, submitTip } from "./submit-tip.ts";
export { upsertSource } from "./upsert-source.ts";
