import type { PlaceMark } from "./marks.ts";

/** Shapes of marks, larger and wider ones first so that dots stay on top. Regions are hatched by the map itself. */
export function MapMarks({ marks }: { marks: readonly PlaceMark[] }) {
  const order = { region: 0, district: 1, ring: 2, dot: 3 };
  return [...marks]
    .sort((a, b) => order[a.shape] - order[b.shape] || b.radius - a.radius)
    .map((mark) => {
      const at = { cx: mark.x.toFixed(1), cy: mark.y.toFixed(1), r: mark.radius.toFixed(1) };
      if (mark.shape === "dot") return <circle key={mark.key} className="dot" {...at} />;
      if (mark.shape === "district") return <circle key={mark.key} className="district" {...at} />;
      if (mark.shape === "region") return null;
      return (
        <g key={mark.key}>
          <circle className="ringh" {...at} />
          <circle className="ring" {...at} />
        </g>
      );
    });
}
