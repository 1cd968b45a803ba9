import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";

/** The reader with the built-in gazetteer. */
export function openReader(): ReturnType<typeof createReader> {
  return createReader({ gazetteer: loadGazetteer() });
}
