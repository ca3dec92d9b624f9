import { backendKind, extensionsOf } from '../extension.ts'
import { child, type Field, items, show, text } from '../field.ts'
import { namespaceOf } from '../manifests.ts'
import type { Problem, Rule } from '../rule.ts'

const PROCESSOR = 'apigee-extension-processor'
const BODIES = [
  { flag: 'apigee-request-body', side: 'request', event: 'RequestBody' },
  { flag: 'apigee-response-body', side: 'response', event: 'ResponseBody' },
] as const

/** An extension and its ApigeeBackendService name each other and agree on bodies. */
export const apigeeExtension: Rule = {
  id: 'apigee-extension',
  severity: 'error',
  *check(manifests) {
    for (const { root, extension } of extensionsOf(manifests)) {
      if (backendKind(extension) !== 'ApigeeBackendService') continue
      const name = text(child(extension, 'backendRef', 'name')) ?? ''
      const processor = child(extension, 'metadata', PROCESSOR)
      if (processor.value !== name)
        yield {
          field: processor,
          message: `${PROCESSOR} is ${show(processor.value)}, the backend ${show(name)}`,
          remedy: `write ${show(name)} in both`,
        }
      yield* badBodies(extension)
      const homes = manifests.named('apim.googleapis.com', 'ApigeeBackendService', name)
      if (homes.length > 0 && !homes.some((home) => namespaceOf(home) === namespaceOf(root)))
        yield {
          field: child(extension, 'backendRef', 'name'),
          message: `namespace ${show(namespaceOf(root))} has no ApigeeBackendService ${show(name)}`,
          remedy: 'extension, backend and Gateway share one namespace',
        }
    }
  },
}

function* badBodies(extension: Field): Generator<Problem> {
  const events = items(child(extension, 'supportedEvents')).map(({ value }) => value)
  for (const { flag, side, event } of BODIES) {
    const field = child(extension, 'metadata', flag)
    const isStreamed = child(extension, `${side}BodySendMode`).value === 'FullDuplexStreamed'
    if (field.value !== 'true' || (isStreamed && events.includes(event))) continue
    yield {
      field,
      message: `${flag} is on, but the ${side} body is not streamed to Apigee`,
      remedy: `add ${side}BodySendMode: FullDuplexStreamed with its events, or remove ${flag}`,
    }
  }
}
