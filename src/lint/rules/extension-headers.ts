import { extensionsOf } from '../extension.ts'
import { child, isAbsent, items } from '../field.ts'
import { lengthBetween, sizeBetween } from '../limits.ts'
import type { Rule } from '../rule.ts'

/** Headers that are forwarded to an extension: at most 50; none named means all. */
export const extensionHeaders: Rule = {
  id: 'extension-headers',
  severity: 'error',
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const headers = child(extension, 'forwardHeaders')
      if (isAbsent(headers)) continue
      yield* sizeBetween(headers, { min: 0, max: 50, of: 'forwardHeaders' })
      for (const header of items(headers)) yield* lengthBetween(header, 1, 256)
    }
  },
}
