import { child, type Field, items, text } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { presentOf } from '../comparison.ts'
import { type Danger, type RiskRule, SERIOUS } from '../rule.ts'

export const listenerPlaintext: RiskRule = {
  id: 'listener-plaintext',
  title: 'A Gateway begins to speak plain HTTP',
  reason: 'Prompts, answers and API keys then cross the network unencrypted.',
  remedy: 'terminate TLS on the listener, or only redirect to HTTPS from it',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, GATEWAY_API, 'Gateway'))
      if (before !== undefined) yield* plaintext(before, after)
  },
}

function* plaintext(before: Field, after: Field): Generator<Danger> {
  const known = new Set(listeners(before).filter(isPlain).map(nameOf))
  for (const listener of listeners(after))
    if (isPlain(listener) && !known.has(nameOf(listener)))
      yield { field: listener, message: `listener '${nameOf(listener)}' is plain HTTP` }
}

function listeners(root: Field): readonly Field[] {
  return items(child(root, 'spec', 'listeners'))
}

function isPlain(listener: Field): boolean {
  return child(listener, 'protocol').value === 'HTTP'
}

function nameOf(listener: Field): string {
  return text(child(listener, 'name')) ?? ''
}
