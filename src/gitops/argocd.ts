import type { JsonValue } from '../yaml/node.ts'
import { type SyncedResource, type SyncTarget, syncedPath } from './sync-target.ts'

export interface ArgoOptions {
  /** Namespace of Argo CD itself. */
  readonly namespace: string
  /** An AppProject that exists already; without one, a project for this environment is emitted. */
  readonly project: string | undefined
  /** Argo CD's name of the cluster, or the URL of its API server. */
  readonly destination: string | undefined
  readonly automated: boolean
  readonly prune: boolean
  readonly selfHeal: boolean
}

/**
 * The AppProject and the Application of one environment. A project for each environment keeps
 * production apart: what may be synced where is exactly what is rendered.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/
 */
export function argoObjects(target: SyncTarget, options: ArgoOptions): readonly JsonValue[] {
  const project = options.project ?? `${target.name}-${target.environment}`
  const application = applicationOf(target, options, project)
  return options.project === undefined
    ? [projectOf(target, options, project), application]
    : [application]
}

function projectOf(target: SyncTarget, options: ArgoOptions, name: string): JsonValue {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name, namespace: options.namespace },
    spec: {
      description: `Inference gateway '${target.name}' in ${target.environment}`,
      sourceRepos: [target.repository],
      destinations: namespacesOf(target).map((namespace) => ({
        namespace,
        ...destinationOf(target, options),
      })),
      clusterResourceWhitelist: clusterKindsOf(target.resources),
      namespaceResourceWhitelist: [{ group: '*', kind: '*' }],
    },
  }
}

function applicationOf(target: SyncTarget, options: ArgoOptions, project: string): JsonValue {
  const scaled = target.resources.some(({ kind }) => kind === 'HorizontalPodAutoscaler')
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: `${target.name}-${target.environment}`,
      namespace: options.namespace,
      labels: { 'app.kubernetes.io/part-of': 'inference-gateway' },
    },
    spec: {
      project,
      source: {
        repoURL: target.repository,
        targetRevision: target.branch,
        path: syncedPath(target),
        ...(target.sync === 'rendered' && { directory: { recurse: true } }),
      },
      destination: { namespace: target.namespace, ...destinationOf(target, options) },
      // The autoscaler owns the number of replicas; without this, self-healing would fight it.
      ...(scaled && {
        ignoreDifferences: [
          { group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] },
          {
            group: 'leaderworkerset.x-k8s.io',
            kind: 'LeaderWorkerSet',
            jsonPointers: ['/spec/replicas'],
          },
        ],
      }),
      syncPolicy: {
        ...(options.automated && {
          automated: { prune: options.prune, selfHeal: options.selfHeal },
        }),
        syncOptions: [
          'ServerSideApply=true',
          // Kinds whose CRD comes with an operator or an earlier wave must not fail the dry run.
          'SkipDryRunOnMissingResource=true',
          ...(scaled ? ['RespectIgnoreDifferences=true'] : []),
        ],
        retry: { limit: 5, backoff: { duration: '30s', factor: 2, maxDuration: '10m' } },
      },
    },
  }
}

function destinationOf(target: SyncTarget, { destination }: ArgoOptions) {
  const cluster = destination ?? target.cluster
  return cluster.startsWith('https://') ? { server: cluster } : { name: cluster }
}

function namespacesOf({ namespace, resources }: SyncTarget): readonly string[] {
  const all = resources.flatMap((resource) => resource.namespace ?? [])
  return [...new Set([namespace, ...all])].sort()
}

function clusterKindsOf(resources: readonly SyncedResource[]): JsonValue[] {
  const kinds = resources
    .filter(({ namespace }) => namespace === undefined)
    .map(({ group, kind }) => `${group}/${kind}`)
  return [...new Set(kinds)].sort().map((text) => {
    const [group = '', kind = ''] = text.split('/')
    return { group, kind }
  })
}
