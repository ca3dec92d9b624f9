import { alertPolicies } from '../alert-policy.ts'
import { child, type Field, isAbsent, items, show, text } from '../field.ts'
import { lengthBetween, oneOf, sizeBetween } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

const CHANNEL = /^projects\/[^/]+\/notificationChannels\/[^/]+$/
const MOST_BYTES = 10_240

/** Limits of an alert policy that the Monitoring API tells only when it is called. */
export const alertPolicy: Rule = {
  id: 'alert-policy',
  severity: 'error',
  *check(manifests) {
    for (const root of alertPolicies(manifests)) {
      const spec = child(root, 'spec')
      yield* required(child(spec, 'displayName'))
      yield* lengthBetween(child(spec, 'displayName'), 1, 512)
      yield* oneOf(child(spec, 'combiner'), ['AND', 'OR', 'AND_WITH_MATCHING_RESOURCE'])
      yield* required(child(spec, 'combiner'))
      yield* oneOf(child(spec, 'severity'), ['CRITICAL', 'ERROR', 'WARNING'])
      yield* sizeBetween(child(spec, 'conditions'), { min: 1, max: 6, of: 'conditions' })
      yield* badDocumentation(child(spec, 'documentation'))
      yield* badChannels(child(spec, 'notificationChannels'))
    }
  },
}

function* required(field: Field): Generator<Problem> {
  if (isAbsent(field))
    yield { field, message: `the policy has no ${String(field.path.at(-1))}`, remedy: 'add it' }
}

function* badDocumentation(documentation: Field): Generator<Problem> {
  const content = child(documentation, 'content')
  yield* lengthBetween(content, 0, 8192)
  const bytes = new TextEncoder().encode(text(content) ?? '').length
  if (bytes > MOST_BYTES)
    yield {
      field: content,
      message: `the text has ${bytes} bytes in UTF-8`,
      remedy: `keep it to ${MOST_BYTES} bytes`,
    }
  yield* oneOf(child(documentation, 'mimeType'), ['text/markdown'])
}

function* badChannels(channels: Field): Generator<Problem> {
  yield* sizeBetween(channels, { min: 0, max: 16, of: 'notificationChannels' })
  for (const channel of items(channels)) {
    const field = child(channel, 'external')
    if (isAbsent(field) || CHANNEL.test(text(field) ?? '')) continue
    yield {
      field,
      message: `${show(field.value)} is no name of a notification channel`,
      remedy: "write 'projects/PROJECT/notificationChannels/ID'",
    }
  }
}
