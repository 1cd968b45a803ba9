import { env } from "./env.ts";

/** Reads the gazetteer and the outlines when the server starts, so that the first reader does not wait for them. */
export async function register(): Promise<void> {
  if (env.runtime !== "nodejs") return;
  const [{ loadGazetteer }, { mapOutlines }] = await Promise.all([
    import("@tocsin/gazetteer"),
    import("@tocsin/gazetteer/map"),
  ]);
  loadGazetteer();
  mapOutlines("coarse");
  mapOutlines("fine");
}
