import {
  ANY,
  byKeys,
  type Fields,
  fields,
  implied,
  QUANTITY,
  type Shape,
  setOf,
  withDefault,
} from './shape.ts'

/* Built-in kinds that make no pods; an order here changes nothing that runs. */

const RBAC_RULE = fields({
  apiGroups: setOf(),
  resources: setOf(),
  resourceNames: setOf(),
  verbs: setOf(),
  nonResourceURLs: setOf(),
})

const RULES = fields({ rules: setOf(RBAC_RULE) })

const SUBJECT = fields({ kind: ANY, name: ANY, namespace: ANY, apiGroup: ANY })

const BINDING = fields({
  subjects: byKeys(['kind', 'namespace', 'name'], SUBJECT),
  roleRef: fields({ apiGroup: withDefault('rbac.authorization.k8s.io') }),
})

const METRIC_TARGET = fields({ value: QUANTITY, averageValue: QUANTITY })
const METRIC = fields({
  resource: fields({ target: METRIC_TARGET }),
  containerResource: fields({ target: METRIC_TARGET }),
  pods: fields({ target: METRIC_TARGET }),
  object: fields({ target: METRIC_TARGET }),
  external: fields({ target: METRIC_TARGET }),
})

const SCALING_POLICY = fields({ type: ANY, periodSeconds: ANY })
const scalingRules = (windowSeconds: number): Shape =>
  fields({
    selectPolicy: withDefault('Max'),
    stabilizationWindowSeconds: withDefault(windowSeconds),
    policies: byKeys(['type', 'periodSeconds'], SCALING_POLICY),
  })

/** By `group/Kind`. */
export const CLUSTER: Fields = {
  '/Service': fields({
    spec: fields({
      type: withDefault('ClusterIP'),
      sessionAffinity: withDefault('None'),
      publishNotReadyAddresses: withDefault(false),
      internalTrafficPolicy: withDefault('Cluster'),
      ports: byKeys(
        ['port', 'protocol'],
        fields({ port: ANY, protocol: withDefault('TCP'), name: ANY }),
      ),
    }),
  }),
  '/ServiceAccount': fields({
    secrets: byKeys(['name']),
    imagePullSecrets: byKeys(['name']),
  }),
  '/Secret': fields({ type: withDefault('Opaque'), immutable: withDefault(false) }),
  '/ConfigMap': fields({ immutable: withDefault(false), data: implied({}) }),
  '/Namespace': fields({ spec: implied({ finalizers: setOf() }) }),
  'rbac.authorization.k8s.io/Role': RULES,
  'rbac.authorization.k8s.io/ClusterRole': RULES,
  'rbac.authorization.k8s.io/RoleBinding': BINDING,
  'rbac.authorization.k8s.io/ClusterRoleBinding': BINDING,
  'autoscaling/HorizontalPodAutoscaler': fields({
    spec: fields({
      minReplicas: withDefault(1),
      metrics: { list: { items: METRIC, label: metricLabel, ordered: false } },
      behavior: implied({ scaleUp: scalingRules(0), scaleDown: scalingRules(300) }),
    }),
  }),
  'policy/PodDisruptionBudget': fields({
    spec: fields({
      minAvailable: { reading: 'percent-or-number' },
      maxUnavailable: { reading: 'percent-or-number' },
    }),
  }),
  'apiregistration.k8s.io/APIService': fields({
    spec: fields({
      insecureSkipTLSVerify: withDefault(false),
      service: fields({ port: withDefault(443) }),
    }),
  }),
  'networking.k8s.io/NetworkPolicy': fields({ spec: fields({ policyTypes: setOf() }) }),
}

/** A metric is known by its type and name: `External kv-cache`. */
function metricLabel(item: { readonly [key: string]: unknown }): string | undefined {
  const { type } = item
  if (typeof type !== 'string' || type === '') return undefined
  const source = Object(item[type.charAt(0).toLowerCase() + type.slice(1)])
  const name = Object(source.metric).name ?? source.name
  return typeof name === 'string' ? `${type} ${name}` : type
}
