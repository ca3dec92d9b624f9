import { createHash } from 'node:crypto'

const LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/

/** Whether a text is a label name of Prometheus, which is what Cloud Monitoring wants of `alertRule`. */
export function isLabelName(text: string): boolean {
  return LABEL_NAME.test(text)
}

/** The label name that is nearest to an alert name: `MysqlTooMany(>80%)` → `MysqlTooMany_80`. */
export function labelNameFor(name: string): string {
  if (isLabelName(name)) return name
  const plain = name.replace(/[^a-zA-Z0-9_]+/g, '_').replace(/^_+|_+$/g, '')
  return /^[0-9]/.test(plain) || plain === '' ? `_${plain}` : plain
}

/** A text in lower case letters, digits and hyphens: `HighInferenceErrorRate` → `high-inference-error-rate`. */
export function slug(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** A text that is cut to `length`, and stays distinct by a hash of the whole where it was longer. */
export function fit(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 9).replace(/-+$/, '')}-${shortHash(text, 8)}`
}

/** The first hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
