import * as z from 'zod'

/*
 * Messages in these schemas end the sentence "'port' in pools.llama is 'x', expected …"; a second
 * line becomes the hint. Whatever has no message gets one from what zod says about the issue.
 */

/** RFC 1035 label: what Kubernetes wants of most names, and what fits into a Google resource id. */
export const Name = z
  .string()
  .regex(
    /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/,
    'lower-case letters, digits and hyphens, 1 to 63, the first a letter',
  )

/** RFC 1123 label: namespaces may begin with a digit. */
export const NamespaceName = z
  .string()
  .regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, 1 to 63')

const LABEL_KEY =
  /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/

/** Labels as a selector or an object has them. */
export const LabelMap = z.record(
  z.string().regex(LABEL_KEY, 'a label key such as app or example.com/app'),
  z.string().regex(LABEL_VALUE, 'a label value: letters, digits, - _ and ., at most 63'),
)

export const PortNumber = z.int().min(1).max(65535)

/** A Gateway API duration between the 10 ms and 10 s that a callout may take. */
export const CalloutTimeout = z
  .string()
  .regex(/^([0-9]{1,5}(h|m|s|ms)){1,4}$/, {
    error: "a Gateway API duration such as '1s' or '500ms'",
    abort: true,
  })
  .refine((text) => durationMs(text) >= 10 && durationMs(text) <= 10_000, {
    error: "between '10ms' and '10s'\nit bounds one message on the stream, not the whole answer",
  })

const UNIT_MS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 }

function durationMs(text: string): number {
  const parts = [...text.matchAll(/(\d+)(ms|h|m|s)/g)]
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ''] ?? 0), 0)
}
