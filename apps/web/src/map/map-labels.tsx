import type { PlacedLabel } from "./labels.ts";

/** Texts of a map, already placed. `className` says what they name; the second line is lighter. */
export function MapLabels({ labels, className }: { labels: readonly PlacedLabel[]; className: string }) {
  return labels.map((label) => (
    <text key={label.key} className={`${className} a-${label.anchor}`} x={label.x.toFixed(1)} y={label.y.toFixed(1)}>
      {label.lines.map((line, index) => (
        <tspan
          key={line.text}
          x={label.x.toFixed(1)}
          dy={index === 0 ? 0 : (line.dy - (label.lines[index - 1]?.dy ?? 0)).toFixed(1)}
          className={index === 0 ? undefined : "sub"}
        >
          {line.text}
        </tspan>
      ))}
    </text>
  ));
}
