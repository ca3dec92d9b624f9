import { shortestText } from '../../yaml/number.ts'

/** What a var stands for; text, or a value that keeps its type where it stands alone. */
export type VarValue = string | number | bigint | boolean

/**
 * Replaces `$(NAME)` in a text. `$$` is a dollar sign; names that are not known stay as written.
 *
 * @see kubernetes-sigs/kustomize:api/filters/refvar/expand.go
 */
export function expandVars(
  text: string,
  readVar: (name: string) => VarValue | undefined,
): VarValue {
  const whole = /^\$\(([^)]*)\)$/.exec(text)?.[1]
  if (whole !== undefined) return readVar(whole) ?? text
  return text.replace(/\$\$|\$\(([^)]*)\)/g, (found, name: string | undefined) =>
    name === undefined ? '$' : inText(readVar(name) ?? found),
  )
}

/** As Go prints a value of any type: a number that is very small or large has an exponent. */
function inText(value: VarValue): string {
  if (typeof value !== 'number') return String(value)
  if (value === 0) return shortestText(value)
  const magnitude = Math.abs(value)
  if (magnitude >= 1e-4 && magnitude < 1e6) return String(value)
  return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
}

/** A number without an exponent, however many digits that takes. */
export function decimalText(value: number): string {
  const [, sign = '', first = '', rest = '', exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(value.toExponential()) ?? []
  if (exponent === undefined || value === 0) return shortestText(value)
  const shift = Number(exponent)
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${first}${rest}`
  const digits = `${first}${rest}`.padEnd(shift + 1, '0')
  const fraction = digits.slice(shift + 1)
  return `${sign}${digits.slice(0, shift + 1)}${fraction === '' ? '' : `.${fraction}`}`
}
