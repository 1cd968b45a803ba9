import type { Grade } from "@tocsin/model";
import { useTranslations } from "next-intl";

const strokes: Record<Grade, { d: string; dash?: string }> = {
  unreviewed: { d: "M8 2v12", dash: "2.2 2.2" },
  single_source: { d: "M8 2v12" },
  corroborated: { d: "M5 2v12M11 2v12" },
  confirmed: { d: "M5 1v10M11 1v10M1 14.5h14" },
  contested: { d: "M5 .5v9.5M11 6v9.5" },
  discounted: { d: "M8 2v12M3 11.5l10-7" },
};

/** Tally strokes of a grade, without words: only beside words. */
export function GradeStrokes({ grade }: { grade: Grade }) {
  const { d, dash } = strokes[grade];
  return (
    <svg className="g" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} strokeDasharray={dash} />
    </svg>
  );
}

/** Grade as strokes and word; a contested one names what is contested. */
export function GradeMark({ grade, about }: { grade: Grade; about?: string | undefined }) {
  const t = useTranslations("grades");
  return (
    <span className="grade">
      <GradeStrokes grade={grade} />
      {about ? t("contestedAbout", { about }) : t(grade)}
    </span>
  );
}
