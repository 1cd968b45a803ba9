/** What a verb is given from outside besides its input. */
export interface RecordContext {
  /** The time of the write; now unless told. */
  now?: Date;
  /** All spellings of a place in all scripts, for search. Without it, spellings stored before are kept. */
  placeNames?: (placeId: string) => readonly string[];
  /** Only try: see `previewOf`. */
  isTried?: boolean;
}

export interface DeriveContext {
  now: Date;
  placeNames: ((placeId: string) => readonly string[]) | null;
}

export function deriveContext(context: RecordContext): DeriveContext {
  return { now: context.now ?? new Date(), placeNames: context.placeNames ?? null };
}
