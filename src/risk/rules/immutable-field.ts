import { stableText } from '../../diff/json.ts'
import { child, type Field, isAbsent } from '../../lint/field.ts'
import { groupOf, kindOf } from '../../lint/manifests.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'
import { jsonOf } from '../values.ts'

/** Fields that an API server refuses to change, by `group/Kind`. */
const IMMUTABLE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'apps/Deployment': [['spec', 'selector']],
  'apps/DaemonSet': [['spec', 'selector']],
  'apps/StatefulSet': [
    ['spec', 'selector'],
    ['spec', 'serviceName'],
    ['spec', 'volumeClaimTemplates'],
    ['spec', 'podManagementPolicy'],
  ],
  'batch/Job': [
    ['spec', 'template'],
    ['spec', 'selector'],
    ['spec', 'completionMode'],
  ],
  '/PersistentVolumeClaim': [
    ['spec', 'storageClassName'],
    ['spec', 'accessModes'],
    ['spec', 'volumeName'],
    ['spec', 'selector'],
  ],
  '/Service': [['spec', 'clusterIP']],
  '/Secret': [['type']],
  'rbac.authorization.k8s.io/RoleBinding': [['roleRef']],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [['roleRef']],
  'storage.k8s.io/StorageClass': [['provisioner'], ['parameters'], ['reclaimPolicy']],
  'iam.cnrm.cloud.google.com/IAMPolicyMember': [
    ['spec', 'member'],
    ['spec', 'role'],
    ['spec', 'resourceRef'],
  ],
  'modelarmor.cnrm.cloud.google.com/ModelArmorTemplate': [
    ['spec', 'location'],
    ['spec', 'resourceID'],
    ['spec', 'projectRef'],
  ],
}

export const immutableField: RiskRule = {
  id: 'immutable-field',
  title: 'A field changes that cannot be changed',
  reason:
    'The API server refuses it: the sync fails, or deletes and creates the object where it is told to replace.',
  remedy: 'give the object a new name and remove the old one, or plan the time without it',
  severity: SERIOUS,
  *check({ pairs }) {
    for (const { before, after, recreated } of pairs) {
      if (before === undefined || after === undefined || recreated) continue
      for (const path of IMMUTABLE[`${groupOf(after)}/${kindOf(after)}`] ?? []) {
        const [old, field] = [child(before, ...path), child(after, ...path)]
        if (!isSame(old, field))
          yield { field, message: `${path.join('.')} of a ${kindOf(after)} cannot be changed` }
      }
      const isFrozen = child(before, 'immutable').value === true
      if (
        isFrozen &&
        ['data', 'stringData', 'binaryData'].some(
          (key) => !isSame(child(before, key), child(after, key)),
        )
      )
        yield { field: child(after, 'data'), message: `the ${kindOf(after)} is marked immutable` }
    }
  },
}

/** What one side does not write, the API server has filled in. */
function isSame(before: Field, after: Field): boolean {
  if (isAbsent(before) || isAbsent(after)) return true
  return stableText(jsonOf(before)) === stableText(jsonOf(after))
}
