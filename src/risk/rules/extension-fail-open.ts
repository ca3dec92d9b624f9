import { extensionName } from '../../lint/extension.ts'
import { child } from '../../lint/field.ts'
import { GRAVE, type RiskRule } from '../rule.ts'
import { extensionsByName } from '../screening.ts'

export const extensionFailOpen: RiskRule = {
  id: 'extension-fail-open',
  title: 'An extension lets requests pass when it fails',
  reason:
    'While Model Armor or Apigee is away or slow, nothing is screened and no key is checked, and nobody notices.',
  remedy: "keep 'failOpen: false' and raise its timeout, or alert on its failures",
  severity: GRAVE,
  ofNew: true,
  *check({ before, after }) {
    const old = extensionsByName(before)
    for (const [key, { extension }] of extensionsByName(after)) {
      const field = child(extension, 'failOpen')
      const was = old.get(key)
      if (field.value !== true || (was && child(was.extension, 'failOpen').value === true)) continue
      yield {
        field,
        message: `extension ${extensionName(extension)} fails open${was ? ', before it failed closed' : ''}`,
      }
    }
  },
}
