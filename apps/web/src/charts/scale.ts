/** Top of a scale and its steps: round numbers, three or four lines above zero. */
export function niceScale(largest: number): { top: number; steps: number[] } {
  if (largest <= 4) {
    const top = Math.max(1, Math.ceil(largest));
    return { top, steps: Array.from({ length: top }, (_, index) => index + 1) };
  }
  const rough = largest / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough && Number.isInteger(factor * power)) ?? 10) * power;
  const count = Math.ceil(largest / step);
  return { top: count * step, steps: Array.from({ length: count }, (_, index) => (index + 1) * step) };
}
