import { child, type Field, items, text } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { keptOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

const WIDTH: Readonly<Record<string, number>> = { None: 0, Same: 1, Selector: 2, All: 3 }

export const listenerOpenToNamespaces: RiskRule = {
  id: 'listener-open-to-namespaces',
  title: 'A listener takes routes from more namespaces',
  reason: 'Whoever may write routes there may take over hosts and paths of this Gateway.',
  remedy: "keep 'from: Same', or name the namespaces by a label that only their owners can set",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, 'Gateway')) {
      const old = new Map(listeners(before).map((one) => [text(child(one, 'name')), fromOf(one)]))
      for (const listener of listeners(after)) {
        const name = text(child(listener, 'name'))
        const [was = 'Same', is] = [old.get(name), fromOf(listener)]
        if ((WIDTH[is] ?? 0) <= (WIDTH[was] ?? 0)) continue
        const field = child(listener, 'allowedRoutes', 'namespaces', 'from')
        yield { field, message: `listener '${name}' takes routes from ${is}, before from ${was}` }
      }
    }
  },
}

function listeners(root: Field): readonly Field[] {
  return items(child(root, 'spec', 'listeners'))
}

function fromOf(listener: Field): string {
  return text(child(listener, 'allowedRoutes', 'namespaces', 'from')) ?? 'Same'
}
