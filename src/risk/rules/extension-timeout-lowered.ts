import { gatewayDurationMs } from '../../lint/duration.ts'
import { extensionName } from '../../lint/extension.ts'
import { child, type Field, text } from '../../lint/field.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'
import { extensionsByName } from '../screening.ts'

export const extensionTimeoutLowered: RiskRule = {
  id: 'extension-timeout-lowered',
  title: 'An extension gets less time',
  reason:
    'Past its time a request fails with 500, or passes unchecked where it fails open; long prompts take longest.',
  remedy: 'compare with the slowest screening of the last days',
  severity: NOTABLE,
  *check({ before, after }) {
    const old = extensionsByName(before)
    for (const [key, { extension }] of extensionsByName(after)) {
      const was = old.get(key)
      if (was === undefined) continue
      const [from, to] = [timeoutOf(was.extension), timeoutOf(extension)]
      if (to < from)
        yield {
          field: child(extension, 'timeout'),
          message: `extension ${extensionName(extension)} gets ${to} ms, before ${from} ms`,
        }
    }
  },
}

function timeoutOf(extension: Field): number {
  return gatewayDurationMs(text(child(extension, 'timeout')) ?? '') ?? 1000
}
