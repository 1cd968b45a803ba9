import type { ReactNode } from "react";

/** A stretch of the raw text to be marked: `claim` and `event` yellow, `place` blue, `ignored` grey. */
export interface Mark {
  start: number;
  end: number;
  kind: "claim" | "place" | "ignored";
  /** Shown when pointed at, and read out. */
  label: string;
}

/** A report's raw text in paragraphs with its marks. Overlapping marks give way to the earlier and shorter one. */
export function MarkedText({ text, marks, lang }: { text: string; marks: readonly Mark[]; lang: string | null }) {
  const kept = withoutOverlaps(marks);
  const paragraphs: ReactNode[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") paragraphs.push(<p key={start}>{markLine(text, start, end, kept)}</p>);
    start = end + 1;
  }
  return (
    <div className="doc" lang={lang ?? undefined}>
      {paragraphs}
    </div>
  );
}

function markLine(text: string, from: number, to: number, marks: readonly Mark[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.start, from), Math.min(mark.end, to)];
    if (start >= end || start < at) continue;
    parts.push(text.slice(at, start));
    parts.push(
      mark.kind === "ignored" ? (
        <span key={start} className="ctx" title={mark.label}>
          {text.slice(start, end)}
        </span>
      ) : (
        <mark key={start} className={mark.kind === "place" ? "pl" : undefined} title={mark.label}>
          {text.slice(start, end)}
        </mark>
      ),
    );
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts;
}

function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
  }
  return kept;
}
