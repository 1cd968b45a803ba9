interface Props {
  values: number[];
  label: string;
}

const width = 104;
const height = 22;

/** Events a day as a small line over its zero, the last day a dot. The figures stand in the table's other columns. */
export function Sparkline({ values, label }: Props) {
  const top = Math.max(1, ...values);
  const x = (index: number) => (index / Math.max(1, values.length - 1)) * width;
  const y = (value: number) => 20 - (value / top) * 18;
  const path = values
    .map((value, index) => `${index ? "L" : "M"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    .join("");
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line x1="0" x2={width} y1="20" y2="20" />
      <path d={path} />
      <circle cx={width} cy={y(values.at(-1) ?? 0)} r="2.3" />
    </svg>
  );
}
