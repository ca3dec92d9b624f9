import { child, entries, type Field, isAbsent, items, number, show } from '../field.ts'
import { integerBetween, oneOf, sizeBetween } from '../limits.ts'
import { INFERENCE } from '../pool.ts'
import type { Problem, Rule } from '../rule.ts'

/** The fields of an InferencePool as its CRD and the GKE controller want them. */
export const inferencePool: Rule = {
  id: 'inference-pool',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind(INFERENCE, 'InferencePool')) {
      yield* badSelector(child(root, 'spec', 'selector'))
      yield* badPorts(child(root, 'spec', 'targetPorts'))
      yield* oneOf(child(root, 'spec', 'appProtocol'), ['http', 'kubernetes.io/h2c'])
      yield* badPicker(child(root, 'spec', 'endpointPickerRef'))
    }
  },
}

function* badSelector(selector: Field): Generator<Problem> {
  const labels = child(selector, 'matchLabels')
  if (entries(labels).length === 0)
    yield {
      field: labels,
      message: 'the pool selects no pods',
      remedy: 'name labels of the model servers in spec.selector.matchLabels',
    }
  for (const [key, field] of entries(selector))
    if (key !== 'matchLabels')
      yield {
        field,
        message: `a selector has no '${key}'`,
        remedy: 'labels stand below matchLabels; nothing else is supported',
      }
}

function* badPorts(ports: Field): Generator<Problem> {
  yield* sizeBetween(ports, { min: 1, max: 8, of: 'targetPorts' })
  const seen = new Set<number>()
  for (const port of items(ports)) {
    const field = child(port, 'number')
    if (isAbsent(field)) yield missing(field, 'the port has no number', 'add it')
    yield* integerBetween(field, 1, 65535)
    const value = number(field)
    if (value === undefined) continue
    if (seen.has(value))
      yield missing(field, `port ${show(value)} is there twice`, 'remove one of the two')
    seen.add(value)
  }
}

function* badPicker(ref: Field): Generator<Problem> {
  const name = child(ref, 'name')
  if (isAbsent(ref) || isAbsent(name))
    yield missing(name, 'the pool names no endpoint picker', 'GKE needs endpointPickerRef.name')
  const kind = child(ref, 'kind').value ?? 'Service'
  const port = child(ref, 'port', 'number')
  if (kind === 'Service' && isAbsent(port))
    yield missing(port, 'the endpoint picker has no port', 'add port.number, usually 9002')
  yield* integerBetween(port, 1, 65535)
  yield* oneOf(child(ref, 'failureMode'), ['FailOpen', 'FailClose'])
}

function missing(field: Field, message: string, remedy: string): Problem {
  return { field, message, remedy }
}
