/** Slope of the line through the logarithms: 1 where time grows as the size does, 2 with its square. */
export function fittedExponent(
  points: readonly (readonly [size: number, time: number])[],
): number | undefined {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (pick: 0 | 1) => logs.reduce((sum, point) => sum + point[pick], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  const up = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  const down = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  return down === 0 || points.length < 2 ? undefined : up / down
}
