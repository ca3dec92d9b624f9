import { child, type Field, items, text } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { presentOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const referenceGrantWidened: RiskRule = {
  id: 'reference-grant-widened',
  title: 'Another namespace may refer to what is in this one',
  reason: 'Routes there may send requests to these backends, or use these certificates.',
  remedy: 'name the backend in to, and see who owns the namespace in from',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, GATEWAY_API, 'ReferenceGrant')) {
      const known = new Set(before ? grantsOf(before) : [])
      for (const grant of grantsOf(after))
        if (!known.has(grant)) yield { field: child(after, 'spec'), message: grant }
    }
  },
}

function grantsOf(root: Field): readonly string[] {
  return items(child(root, 'spec', 'from')).flatMap((from) =>
    items(child(root, 'spec', 'to')).map((to) => {
      const name = text(child(to, 'name'))
      const what =
        name === undefined
          ? `every ${text(child(to, 'kind'))}`
          : `${text(child(to, 'kind'))} '${name}'`
      return `${text(child(from, 'kind'))} of namespace '${text(child(from, 'namespace'))}' may refer to ${what}`
    }),
  )
}
