import { child, entries, type Field, items, text } from '../../lint/field.ts'
import { containersOf, podSpec, presentWorkloads } from '../pods.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const podPrivileges: RiskRule = {
  id: 'pod-privileges',
  title: 'Pods get closer to their node',
  reason:
    'Who breaks into such a pod has the node, its other pods and the identity of its kubelet.',
  remedy: 'GPU workloads need none of these on GKE; name the one capability that is needed',
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of presentWorkloads(comparison)) {
      const known = new Set(before ? privileges(before).map(([name]) => name) : [])
      for (const [name, field] of privileges(after))
        if (!known.has(name)) yield { field, message: `its pods get ${name}` }
    }
  },
}

type Privilege = readonly [name: string, field: Field]

function privileges(root: Field): readonly Privilege[] {
  const spec = podSpec(root)
  const shared = ['hostNetwork', 'hostPID', 'hostIPC'].map(
    (key) => [key, child(spec, key)] as const,
  )
  const paths = items(child(spec, 'volumes')).flatMap((volume) => {
    const path = text(child(volume, 'hostPath', 'path'))
    return path === undefined ? [] : [[`hostPath ${path}`, volume] as const]
  })
  return [
    ...shared.filter(([, { value }]) => value === true),
    ...paths,
    ...containersOf(root).flatMap(ofContainer),
  ]
}

function ofContainer(container: Field): readonly Privilege[] {
  const context = child(container, 'securityContext')
  const flags = entries(context).filter(
    ([key, { value }]) =>
      value === true && (key === 'privileged' || key === 'allowPrivilegeEscalation'),
  )
  const added = items(child(context, 'capabilities', 'add')).map(
    (item) => [`capability ${text(item)}`, item] as const,
  )
  return [...flags, ...added]
}
