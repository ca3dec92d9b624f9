import { child, entries, type Field, isAbsent } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import type { RiskRule } from '../rule.ts'

export const secretInGit: RiskRule = {
  id: 'secret-in-git',
  title: 'The content of a Secret comes with the change',
  reason: 'Everyone who can read the repository can read it, now and in its history.',
  remedy: 'let a secret manager fill it, and replace the secret: it counts as known',
  severity: { production: 'error', staging: 'error', development: 'error' },
  ofNew: true,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, '', 'Secret')) {
      const known = new Map(
        before ? valuesOf(before).map(([key, field]) => [key, field.value]) : [],
      )
      for (const [key, field] of valuesOf(after))
        if (!isAbsent(field) && field.value !== '' && known.get(key) !== field.value)
          yield { field, message: `the value of '${key}' is in the manifest` }
    }
  },
}

function valuesOf(secret: Field): readonly (readonly [string, Field])[] {
  return ['data', 'stringData'].flatMap((key) => entries(child(secret, key)))
}
