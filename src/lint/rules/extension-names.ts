import { chainsOf, extensionManifests, extensionsOf } from '../extension.ts'
import { child, type Field, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const NAME = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/

/** Chains and extensions are named like hosts; the names stand in the request logs. */
export const extensionNames: Rule = {
  id: 'extension-names',
  severity: 'error',
  *check(manifests) {
    for (const root of extensionManifests(manifests))
      for (const chain of chainsOf(root)) yield* badName(child(chain, 'name'), 'a chain')
    for (const { extension } of extensionsOf(manifests))
      yield* badName(child(extension, 'name'), 'an extension')
  },
}

function* badName(field: Field, what: string): Generator<Problem> {
  if (NAME.test(text(field) ?? '')) return
  yield {
    field,
    message: `${show(field.value)} is no name of ${what}`,
    remedy: 'use 1 to 63 lower-case letters, digits and hyphens, a letter first, no hyphen last',
  }
}
