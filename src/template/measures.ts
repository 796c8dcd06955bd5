/**
 * Measures of GB/T 9704—2012 (党政机关公文格式) in the units of WordprocessingML: twentieths of a point ("dxa",
 * ECMA-376-1 §17.18.90) for lengths, half-points (§17.18.42) for font sizes.
 */

const DXA_PER_MM = 1440 / 25.4;

export const dxaOfMillimetres = (millimetres: number): number => Math.round(millimetres * DXA_PER_MM);
export const dxaOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);

/** §5.2.1 of the standard: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. */
export const page = {
  width: dxaOfMillimetres(210),
  height: dxaOfMillimetres(297),
  top: dxaOfMillimetres(37),
  bottom: dxaOfMillimetres(35),
  left: dxaOfMillimetres(28),
  right: dxaOfMillimetres(26),
  /** §7.5: the page number stands 7 mm below the text area. */
  footer: dxaOfMillimetres(35 - 7 - 5),
} as const;

/** Width of the text area (版心), 156 mm: what every table fills. */
export const TEXT_WIDTH = dxaOfMillimetres(156);

/**
 * Whole-number widths in the proportions of `widths` that add up to exactly `total`: rounded down, then one unit
 * more where the most was cut off, so that columns equal before differ by at most one unit.
 */
export function rescale(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  const exact = widths.map((width) => (width * total) / sum);
  const scaled = exact.map(Math.floor);
  const rest = total - scaled.reduce((a, b) => a + b, 0);
  const byLoss = exact
    .map((width, i) => ({ i, loss: width - Math.floor(width) }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  byLoss.slice(0, rest).forEach(({ i }) => (scaled[i]! += 1));
  return scaled;
}
