import { gatewayDurationMs } from '../duration.ts'
import { backendKind, extensionsOf } from '../extension.ts'
import { child, isAbsent, show, text } from '../field.ts'
import type { Rule } from '../rule.ts'

/** The timeout of each message on the stream: 10 ms to 10 s, without fractions. */
export const extensionTimeout: Rule = {
  id: 'extension-timeout',
  severity: 'error',
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const field = child(extension, 'timeout')
      if (isAbsent(field)) continue
      const ms = gatewayDurationMs(text(field) ?? '')
      if (backendKind(extension) === 'GCPWasmPlugin')
        yield {
          field,
          message: `timeout ${show(field.value)} of a Wasm plugin`,
          remedy: 'remove it; only callouts have a timeout',
        }
      else if (ms === undefined)
        yield {
          field,
          message: `${show(field.value)} is no duration of the Gateway API`,
          remedy: "write whole numbers with a unit, such as '500ms' or '5s'",
        }
      else if (ms < 10 || ms > 10_000)
        yield {
          field,
          message: `${show(field.value)} is outside 10ms to 10s`,
          remedy: 'it limits each message, not the whole request: 10s is the longest',
        }
    }
  },
}
