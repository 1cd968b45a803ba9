import { env } from "./env.ts";

/** Reads gazetteer, outlines and the index of events when the server starts, so that the first reader does not wait for them. */
export async function register(): Promise<void> {
  if (env.runtime !== "nodejs") return;
  const [{ loadGazetteer }, { mapOutlines }, { database, eventIndex }] = await Promise.all([
    import("@tocsin/gazetteer"),
    import("@tocsin/gazetteer/map"),
    import("./data.ts"),
  ]);
  loadGazetteer();
  mapOutlines("coarse");
  mapOutlines("fine");
  // A reader who comes before it is done reads what is missing; without a database pages say so themselves.
  eventIndex()
    .warm(database())
    .catch(() => {});
}
