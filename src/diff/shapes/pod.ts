import {
  ANY,
  byKeys,
  DURATION,
  type Fields,
  fields,
  implied,
  inOrder,
  QUANTITY,
  type Shape,
  setOf,
  withDefault,
} from './shape.ts'

/*
 * A change of order inside of a pod template is kept: it is another template, and pods restart.
 * See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ for the defaults.
 */

const RESOURCES = fields({ limits: { values: QUANTITY }, requests: { values: QUANTITY } })

const HTTP_GET = fields({ path: withDefault('/'), scheme: withDefault('HTTP') })

const PROBE = fields({
  timeoutSeconds: withDefault(1),
  periodSeconds: withDefault(10),
  successThreshold: withDefault(1),
  failureThreshold: withDefault(3),
  initialDelaySeconds: withDefault(0),
  httpGet: HTTP_GET,
  grpc: fields({ service: withDefault('') }),
})

const HANDLER = fields({ httpGet: HTTP_GET })

const ENV = fields({
  valueFrom: fields({ fieldRef: fields({ apiVersion: withDefault('v1') }) }),
  value: withDefault(''),
})

const PORT = fields({ protocol: withDefault('TCP'), containerPort: ANY })

const CONTAINER = fields({
  terminationMessagePath: withDefault('/dev/termination-log'),
  terminationMessagePolicy: withDefault('File'),
  stdin: withDefault(false),
  tty: withDefault(false),
  resources: RESOURCES,
  ports: inOrder(['containerPort', 'protocol'], PORT),
  env: inOrder(['name'], ENV),
  volumeMounts: inOrder(['mountPath'], fields({ readOnly: withDefault(false) })),
  volumeDevices: inOrder(['devicePath']),
  livenessProbe: PROBE,
  readinessProbe: PROBE,
  startupProbe: PROBE,
  lifecycle: fields({ postStart: HANDLER, preStop: HANDLER }),
})

const MODE = withDefault(420)

const VOLUME = fields({
  secret: fields({ defaultMode: MODE, optional: withDefault(false) }),
  configMap: fields({ defaultMode: MODE, optional: withDefault(false) }),
  downwardAPI: fields({ defaultMode: MODE }),
  projected: fields({ defaultMode: MODE }),
  emptyDir: fields({ sizeLimit: QUANTITY, medium: withDefault('') }),
  hostPath: fields({ type: withDefault('') }),
  ephemeral: fields({
    volumeClaimTemplate: fields({
      spec: fields({ resources: RESOURCES, volumeMode: withDefault('Filesystem') }),
    }),
  }),
})

const SPEC: Fields = {
  restartPolicy: withDefault('Always'),
  terminationGracePeriodSeconds: withDefault(30),
  dnsPolicy: withDefault('ClusterFirst'),
  schedulerName: withDefault('default-scheduler'),
  securityContext: implied({}),
  enableServiceLinks: withDefault(true),
  hostNetwork: withDefault(false),
  hostPID: withDefault(false),
  hostIPC: withDefault(false),
  shareProcessNamespace: withDefault(false),
  containers: inOrder(['name'], CONTAINER),
  initContainers: inOrder(['name'], CONTAINER),
  volumes: inOrder(['name'], VOLUME),
  imagePullSecrets: inOrder(['name']),
  topologySpreadConstraints: inOrder(['topologyKey', 'whenUnsatisfiable']),
  hostAliases: inOrder(['ip']),
  overhead: { values: QUANTITY },
}

export const METADATA = fields({
  labels: implied({}),
  annotations: implied({}),
  finalizers: setOf(),
  ownerReferences: byKeys(['uid']),
  creationTimestamp: withDefault(null),
})

export const POD_SPEC = fields(SPEC)
export const POD_TEMPLATE = fields({ metadata: METADATA, spec: POD_SPEC })
export const CLAIM = fields({
  metadata: METADATA,
  spec: fields({
    resources: RESOURCES,
    volumeMode: withDefault('Filesystem'),
    accessModes: setOf(),
  }),
})

const JOB_SPEC: Shape = fields({
  template: fields({ metadata: METADATA, spec: fields({ ...SPEC, restartPolicy: ANY }) }),
  backoffLimit: withDefault(6),
  completions: withDefault(1),
  parallelism: withDefault(1),
  completionMode: withDefault('NonIndexed'),
  suspend: withDefault(false),
})

const ROLLING = { reading: 'percent-or-number' } as const

/** What makes pods, by `group/Kind`. */
export const WORKLOADS: Fields = {
  '/Pod': fields({ spec: POD_SPEC }),
  'apps/Deployment': fields({
    spec: fields({
      replicas: withDefault(1),
      revisionHistoryLimit: withDefault(10),
      progressDeadlineSeconds: withDefault(600),
      minReadySeconds: withDefault(0),
      paused: withDefault(false),
      strategy: implied({
        type: withDefault('RollingUpdate'),
        rollingUpdate: implied({
          maxSurge: withDefault('25%', ROLLING),
          maxUnavailable: withDefault('25%', ROLLING),
        }),
      }),
      template: POD_TEMPLATE,
    }),
  }),
  'apps/StatefulSet': fields({
    spec: fields({
      replicas: withDefault(1),
      revisionHistoryLimit: withDefault(10),
      minReadySeconds: withDefault(0),
      podManagementPolicy: withDefault('OrderedReady'),
      updateStrategy: implied({
        type: withDefault('RollingUpdate'),
        rollingUpdate: implied({ partition: withDefault(0) }),
      }),
      template: POD_TEMPLATE,
      volumeClaimTemplates: byKeysOfMetadata(CLAIM),
    }),
  }),
  'apps/DaemonSet': fields({
    spec: fields({
      revisionHistoryLimit: withDefault(10),
      minReadySeconds: withDefault(0),
      updateStrategy: implied({
        type: withDefault('RollingUpdate'),
        rollingUpdate: implied({
          maxSurge: withDefault(0, ROLLING),
          maxUnavailable: withDefault(1, ROLLING),
        }),
      }),
      template: POD_TEMPLATE,
    }),
  }),
  'leaderworkerset.x-k8s.io/LeaderWorkerSet': fields({
    spec: fields({
      replicas: withDefault(1),
      startupPolicy: withDefault('LeaderCreated'),
      leaderWorkerTemplate: fields({
        size: withDefault(1),
        leaderTemplate: POD_TEMPLATE,
        workerTemplate: POD_TEMPLATE,
      }),
    }),
  }),
  'batch/Job': fields({ spec: JOB_SPEC }),
  'batch/CronJob': fields({
    spec: fields({
      concurrencyPolicy: withDefault('Allow'),
      suspend: withDefault(false),
      successfulJobsHistoryLimit: withDefault(3),
      failedJobsHistoryLimit: withDefault(1),
      jobTemplate: fields({ spec: JOB_SPEC }),
    }),
  }),
  '/PersistentVolumeClaim': CLAIM,
}

/** Templates of claims have their name where every object has it. */
function byKeysOfMetadata(items: Shape): Shape {
  const label = (item: { readonly [key: string]: unknown }) => {
    const name = Object(item.metadata).name
    return typeof name === 'string' ? name : undefined
  }
  return { list: { items, label, ordered: false } }
}

export const TIMEOUTS: Shape = fields({
  request: DURATION,
  backendRequest: DURATION,
})
