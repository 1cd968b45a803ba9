import type { useTranslations } from "next-intl";

/** The words of the aid pages in the reader's language. */
export type AidWords = ReturnType<typeof useTranslations<"aid">>;
