import { backendKind, extensionName, extensionsOf } from '../extension.ts'
import { child, type Field, isAbsent, items, show } from '../field.ts'
import { oneOf } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

const MODES = ['Streamed', 'FullDuplexStreamed']
const BACKENDS = ['Service', 'ServiceImport', 'ApigeeBackendService']

/** How bodies are sent: only to callout backends, and only with the events that the mode needs. */
export const extensionSendMode: Rule = {
  id: 'extension-send-mode',
  severity: 'error',
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      yield* badMode(extension, 'Request')
      yield* badMode(extension, 'Response')
    }
  },
}

function* badMode(extension: Field, side: 'Request' | 'Response'): Generator<Problem> {
  const field = child(extension, `${side.toLowerCase()}BodySendMode`)
  if (isAbsent(field)) return
  yield* oneOf(field, MODES)
  if (!BACKENDS.includes(backendKind(extension) ?? ''))
    yield {
      field,
      message: `send mode ${show(field.value)} of extension ${extensionName(extension)}, which calls no service`,
      remedy: 'remove it; Google APIs and Wasm plugins have none',
    }
  const events = items(child(extension, 'supportedEvents')).map(({ value }) => value)
  const needed = [
    `${side}Body`,
    ...(field.value === 'FullDuplexStreamed' ? [`${side}Trailers`] : []),
  ]
  const missing = needed.filter((event) => !events.includes(event))
  if (missing.length > 0)
    yield {
      field,
      message: `send mode ${show(field.value)} without ${missing.join(' and ')}`,
      remedy: `add ${missing.join(' and ')} to supportedEvents`,
    }
  if (child(extension, 'observabilityMode').value === true && field.value === 'FullDuplexStreamed')
    yield {
      field,
      message: 'FullDuplexStreamed in observabilityMode, which sends copies',
      remedy: "write 'Streamed' or nothing",
    }
}
