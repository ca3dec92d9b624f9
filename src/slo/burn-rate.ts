import type { SloSpeed, SloWindow } from './slo.ts'

/**
 * Two windows that must both burn the error budget too fast: the long one says that it matters, the
 * short one that it still goes on.
 */
export interface BurnRate {
  readonly speed: SloSpeed
  readonly long: string
  readonly short: string
  /** How many times faster than the budget allows; 1 uses it up exactly at the end of the window. */
  readonly factor: number
}

interface WindowPair extends Omit<BurnRate, 'factor'> {
  readonly longHours: number
}

const PAIRS: readonly WindowPair[] = [
  { speed: 'page', long: '1h', short: '5m', longHours: 1 },
  { speed: 'page', long: '6h', short: '30m', longHours: 6 },
  { speed: 'ticket', long: '1d', short: '2h', longHours: 24 },
  { speed: 'ticket', long: '3d', short: '6h', longHours: 72 },
]

/**
 * Percent of the error budget that may be gone within the long window of each pair. A week has so
 * few hours that the shares of a month would alert below a burn rate of 1.
 *
 * @see https://sre.google/workbook/alerting-on-slos/ and the windows of slok/sloth for 28 and 7 days
 */
const BUDGET_PERCENT: Readonly<Record<SloWindow, readonly number[]>> = {
  '7d': [8, 12.5, 20, 42],
  '28d': [2, 5, 10, 10],
  '30d': [2, 5, 10, 10],
}

/** The pairs of an objective, the fastest first. */
export function burnRates(window: SloWindow): readonly BurnRate[] {
  return PAIRS.map(({ longHours, ...pair }, i) => {
    const share = (BUDGET_PERCENT[window][i] ?? 0) / 100
    const factor = (share * windowHours(window)) / longHours
    return { ...pair, factor: Number(factor.toFixed(4)) }
  })
}

/**
 * Whether a pair can fire: where even a total outage burns slower than the factor, it never would.
 * With 90% no more than 10 times the budget can burn.
 */
export function isReachable({ factor }: BurnRate, objective: number): boolean {
  return factor * Number(errorBudget(objective)) < 1
}

/** Every window that a pair looks at, the shortest first, without the window of the objective. */
export const RATE_WINDOWS = ['5m', '30m', '1h', '2h', '6h', '1d', '3d'] as const

/**
 * The share of requests that may be bad, as a decimal: 99.9 → `0.001`. In integers, because the
 * difference of two floating-point numbers would print as 0.0009999999999999432.
 *
 * @param objective percent, between 0 and 100
 */
export function errorBudget(objective: number): string {
  const decimals = String(objective).split('.')[1]?.length ?? 0
  const scale = 10 ** decimals
  const left = 100 * scale - Math.round(objective * scale)
  const digits = String(left).padStart(decimals + 3, '0')
  const point = digits.length - decimals - 2
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/0+$/, '')
}

/**
 * Minutes from a clean start until a pair fires.
 *
 * @param errorRatio constant share of bad requests, from 0 to 1
 * @returns nothing where that share never fires
 */
export function minutesToFire(
  { factor, long }: BurnRate,
  objective: number,
  errorRatio: number,
): number | undefined {
  const limit = factor * Number(errorBudget(objective))
  if (errorRatio <= limit) return
  return (limit / errorRatio) * windowHours(long) * 60
}

function windowHours(window: string): number {
  const hours = window.endsWith('d') ? 24 : 1
  return Number.parseInt(window, 10) * hours
}
