import type { PlaceKind } from "../src/types.ts";

/** A place on its way into the data file. */
export interface DraftPlace {
  id: string;
  kind: PlaceKind;
  en: string;
  uk: string;
  ru: string;
  fr: string;
  region: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  population: number;
  within: string | null;
  /** Superseded, foreign and other spellings by hand, in any script: matched, never shown. */
  older: string[];
  /** Alternates of the import, which carry no language and no date. */
  spellings: string[];
  /** Hand-written entries outrank imported ones of the same name and place. */
  handWritten: boolean;
}

/** A name as part of an id: lower-case ASCII with hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036F'’ʼ`]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
