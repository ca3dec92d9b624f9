import { backendKind, extensionName, extensionsOf } from '../extension.ts'
import { child, type Field, items, show, text } from '../field.ts'
import { oneOf, sizeBetween } from '../limits.ts'
import { kindOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

const REQUEST = ['RequestHeaders', 'RequestBody', 'RequestTrailers'] as const
const RESPONSE = ['ResponseHeaders', 'ResponseBody', 'ResponseTrailers'] as const
const WITHOUT_TRAILERS = ['RequestHeaders', 'RequestBody', 'ResponseHeaders', 'ResponseBody']

/** The parts of a request and answer that an extension is called for. */
export const extensionEvents: Rule = {
  id: 'extension-events',
  severity: 'error',
  *check(manifests) {
    for (const { root, extension } of extensionsOf(manifests)) {
      const field = child(extension, 'supportedEvents')
      const min = kindOf(root) === 'GCPRoutingExtension' ? 0 : 1
      yield* sizeBetween(field, { min, max: 6, of: 'supportedEvents' })
      const allowed = allowedEvents(kindOf(root), backendKind(extension), extension)
      const seen = new Set<string>()
      for (const event of items(field)) {
        yield* oneOf(event, allowed)
        const name = text(event) ?? ''
        if (seen.has(name))
          yield {
            field: event,
            message: `extension ${extensionName(extension)} has event ${show(name)} twice`,
            remedy: 'remove one of the two',
          }
        seen.add(name)
      }
    }
  },
}

function allowedEvents(
  kind: string,
  backend: string | undefined,
  extension: Field,
): readonly string[] {
  if (kind === 'GCPEdgeExtension') return ['RequestHeaders']
  if (backend === 'GCPWasmPlugin') return WITHOUT_TRAILERS
  const fullDuplex = child(extension, 'requestBodySendMode').value === 'FullDuplexStreamed'
  return kind === 'GCPRoutingExtension' && fullDuplex ? REQUEST : [...REQUEST, ...RESPONSE]
}
