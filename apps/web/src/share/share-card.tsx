import type { CSSProperties } from "react";
import { cardSize } from "./card-size.ts";

/** What a share image shows of a page. */
export interface Card {
  title: string;
  /** Large figures, each with its word; none where nothing was counted. */
  figures: { value: string; label: string; kind: "killed" | "injured" | "other" }[];
  /** Lines of small text: grade, place, day. */
  facts: string[];
  /** When the page was known, and where it stands. */
  foot: string;
  map: { picture: string; width: number; height: number } | null;
}

/** Light theme of the site: images are shared on surfaces that nobody can ask for theirs. */
const colours = { paper: "#fbfcfb", ink: "#15202a", ink2: "#43505b", rule: "#ccd4d6", injured: "#a4620a" };
/** The drawing library takes the first family of a list that has the letter. */
const serif = "Serif, Serif Cyrillic";
const sans = "Sans, Sans Cyrillic";
const mapWidth = 420;

/** The card as a tree of boxes: the drawing library lays out flex boxes and knows no stylesheet. */
export function ShareCard({ card }: { card: Card }) {
  const { title, figures, facts, foot, map } = card;
  const column: CSSProperties = { display: "flex", flexDirection: "column" };
  return (
    <div
      style={{
        ...column,
        ...cardSize,
        background: colours.paper,
        color: colours.ink,
        fontFamily: sans,
        borderTop: `14px solid ${colours.ink}`,
        padding: "36px 64px 34px",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontFamily: serif, fontSize: 38 }}>
        <Bell />
        Tocsin
      </div>
      <div style={{ display: "flex", flexGrow: 1, marginTop: 26 }}>
        <div style={{ ...column, flexGrow: 1, flexBasis: 0, paddingRight: map ? 48 : 0 }}>
          <div style={{ display: "flex", fontFamily: serif, fontSize: titleSize(title), lineHeight: 1.14 }}>
            {title}
          </div>
          <div style={{ display: "flex", marginTop: 30 }}>
            {figures.map(({ value, label, kind }) => (
              <div
                key={label}
                style={{ ...column, marginRight: 52, borderTop: `3px solid ${colourOf(kind)}`, paddingTop: 8 }}
              >
                <span style={{ fontFamily: serif, fontSize: 60, lineHeight: 1.1, color: colourOf(kind) }}>{value}</span>
                <span style={{ fontSize: 26, color: colours.ink2 }}>{label}</span>
              </div>
            ))}
          </div>
        </div>
        {map ? (
          <div
            style={{
              width: mapWidth,
              height: Math.round((map.height / map.width) * mapWidth),
              backgroundImage: `url(${map.picture})`,
              backgroundSize: "100% 100%",
              border: `1px solid ${colours.rule}`,
            }}
          />
        ) : null}
      </div>
      <div style={{ display: "flex", fontSize: 26, color: colours.ink2 }}>
        {facts.map((fact) => (
          <span key={fact} style={{ marginRight: 36 }}>
            {fact}
          </span>
        ))}
      </div>
      <div
        style={{
          display: "flex",
          borderTop: `2px solid ${colours.rule}`,
          marginTop: 18,
          paddingTop: 14,
          fontSize: 22,
          color: colours.ink2,
        }}
      >
        {foot}
      </div>
    </div>
  );
}

function Bell() {
  return (
    <svg aria-hidden="true" width="40" height="40" viewBox="0 0 24 24" style={{ marginRight: 16 }}>
      <circle cx="12" cy="12" r="10.4" fill="none" stroke={colours.ink} strokeWidth="2.4" />
      <circle cx="15.9" cy="15.9" r="4" fill={colours.ink} />
    </svg>
  );
}

function colourOf(kind: Card["figures"][number]["kind"]): string {
  return kind === "injured" ? colours.injured : colours.ink;
}

/** Long headlines are set smaller, so that they keep to four lines. */
function titleSize(title: string): number {
  if (title.length < 45) return 62;
  return title.length < 80 ? 52 : 42;
}
