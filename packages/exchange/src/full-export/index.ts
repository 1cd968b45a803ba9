export {
  exportsFolderOf,
  exportWhenDue,
  findExportFile,
  readLatestExport,
  type StoredExport,
} from "./export-folder.ts";
export { exportTables } from "./tables.ts";
export { writeFullExport } from "./write-export.ts";
