import { stableText } from '../../diff/json.ts'
import { chainsOf, extensionManifests } from '../../lint/extension.ts'
import { child, type Field, text } from '../../lint/field.ts'
import { formatId, type Manifests } from '../../lint/manifests.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'
import { jsonOf } from '../values.ts'

export const extensionMatchChanged: RiskRule = {
  id: 'extension-match-changed',
  title: 'Extensions run for other requests',
  reason: 'A request that no chain matches passes without any of them: no screening, no keys.',
  remedy: 'see that every path that reaches a model is still matched',
  severity: SERIOUS,
  *check({ before, after }) {
    const old = chains(before)
    for (const [key, chain] of chains(after)) {
      const was = old.get(key)
      const field = child(chain, 'matchCondition')
      if (was && stableText(jsonOf(child(was, 'matchCondition'))) !== stableText(jsonOf(field)))
        yield { field, message: `chain '${text(child(chain, 'name'))}' matches other requests` }
    }
  },
}

function chains(manifests: Manifests): ReadonlyMap<string, Field> {
  return new Map(
    extensionManifests(manifests).flatMap((root) =>
      chainsOf(root).map(
        (chain) => [`${formatId(root)} ${text(child(chain, 'name'))}`, chain] as const,
      ),
    ),
  )
}
