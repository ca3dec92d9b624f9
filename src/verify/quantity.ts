const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
}

/**
 * The number that a Kubernetes quantity stands for, such as 0.7 for `700m`; nothing where it is none.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function parseQuantity(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const [, digits, suffix = ''] = /^([+-]?\d+(?:\.\d*)?)([A-Za-z]{0,2})$/.exec(value) ?? []
  const factor = Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor
}

/** Whether two values are the same quantity: the API server writes `0.7` as `700m`. */
export function isSameQuantity(a: unknown, b: unknown): boolean {
  const [left, right] = [parseQuantity(a), parseQuantity(b)]
  if (left === undefined || right === undefined) return false
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left))
}
