interface Props {
  low: number;
  best: number;
  high: number;
  /** True where the top is open: an arrow instead of a tick. */
  isOpen: boolean;
  /** Largest value of the scale, shared by whiskers that stand together. */
  scale: number;
}

/** Low to high on a line from zero, a dot at the best figure, an arrow where the top is open. The words beside it say the same. */
export function Whisker({ low, best, high, isOpen, scale }: Props) {
  const x = (value: number) => `${Math.min(96, (value / Math.max(scale, 1)) * 92).toFixed(2)}%`;
  const end = isOpen ? x(Math.max(high, best) + scale * 0.14) : x(high);
  return (
    <svg className="whisk" width="100%" height="15" aria-hidden="true">
      <line className="base" x1="0" x2="100%" y1="6" y2="6" />
      <line x1={x(low)} x2={end} y1="6" y2="6" />
      <line x1={x(low)} x2={x(low)} y1="2" y2="10" />
      {isOpen ? (
        <svg x={end} y="0" width="10" height="12" overflow="visible" aria-hidden="true">
          <path d="M-5 2l5 4l-5 4" />
        </svg>
      ) : (
        <line x1={end} x2={end} y1="2" y2="10" />
      )}
      <circle cx={x(best)} cy="6" r="4.2" fill="var(--ink)" />
    </svg>
  );
}
