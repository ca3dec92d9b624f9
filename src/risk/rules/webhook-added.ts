import { child, type Field, items, text } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const webhookAdded: RiskRule = {
  id: 'webhook-added',
  title: 'A webhook may refuse or change what is applied',
  reason:
    'While its server is away, with failurePolicy Fail nothing that it covers can be created, pods included.',
  remedy: 'leave out kube-system with a namespaceSelector, and set failurePolicy on purpose',
  severity: NOTABLE,
  *check(comparison) {
    const kinds = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration']
    for (const { before, after } of presentOf(
      comparison,
      'admissionregistration.k8s.io',
      ...kinds,
    )) {
      const known = new Set(before ? failing(before) : [])
      for (const name of failing(after))
        if (!known.has(name))
          yield { field: child(after, 'webhooks'), message: `webhook '${name}' fails closed` }
    }
  },
}

function failing(root: Field): readonly string[] {
  return items(child(root, 'webhooks'))
    .filter((one) => (text(child(one, 'failurePolicy')) ?? 'Fail') === 'Fail')
    .map((one) => text(child(one, 'name')) ?? '')
}
