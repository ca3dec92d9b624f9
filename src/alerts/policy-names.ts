import type { TranslatedAlert } from './alert-policy.ts'
import { fit, slug } from './names.ts'

/** What Kubernetes allows a label of a name. */
const MAX_NAME = 63

/**
 * A name of a Kubernetes object for each alert, made of its group and name. Where two come out
 * equal, each gets a part of its identity, so that the order of the rules decides nothing.
 */
export function policyNames(
  prefix: string | undefined,
  alerts: readonly TranslatedAlert[],
): readonly string[] {
  const plain = alerts.map(({ group, alert }) =>
    fit([prefix ?? '', slug(group), slug(alert)].filter(Boolean).join('-'), MAX_NAME),
  )
  const counts = new Map<string, number>()
  for (const name of plain) counts.set(name, (counts.get(name) ?? 0) + 1)
  return alerts.map(({ identity }, i) => {
    const name = plain[i] ?? ''
    if (counts.get(name) === 1 && name !== '') return name
    return [name.slice(0, MAX_NAME - 9).replace(/-+$/, ''), identity.slice(0, 8)]
      .filter(Boolean)
      .join('-')
  })
}
