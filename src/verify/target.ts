import type { Environment } from '../config/config.ts'
import type { RenderedManifest } from '../release/rendered-manifest.ts'

/** What is verified: an environment as it was rendered. */
export interface Target {
  /** With the settings of the release that it has. */
  readonly environment: Environment
  readonly manifests: readonly RenderedManifest[]
}

export const GATEWAY_GROUP = 'gateway.networking.k8s.io'
export const GOOGLE_GROUP = 'networking.gke.io'
export const POOL_GROUP = 'inference.networking.k8s.io'
export const APIGEE_GROUP = 'apim.googleapis.com'

/**
 * The target with the Gateway and the pools that the settings name, where somebody else makes them:
 * a chart, or another repository. Nothing is known of their spec.
 */
export function targetOf({ environment, manifests }: Target): Target {
  const { settings, namespace, gatewayNamespace } = environment
  const named = [
    foreign('Gateway', `${GATEWAY_GROUP}/v1`, settings.gateway.name, gatewayNamespace),
    ...Object.keys(settings.pools).map((pool) =>
      foreign('InferencePool', `${POOL_GROUP}/v1`, pool, namespace),
    ),
  ]
  const own = new Set(manifests.map(({ id }) => id))
  return { environment, manifests: [...manifests, ...named.filter(({ id }) => !own.has(id))] }
}

function foreign(
  kind: string,
  apiVersion: string,
  name: string,
  namespace: string,
): RenderedManifest {
  const [group = '', version = ''] = apiVersion.split('/')
  const id = `${kind}.${version}.${group}/${name}.${namespace}`
  const json = { apiVersion, kind, metadata: { name, namespace } }
  return { id, group, kind, name, namespace, json }
}

export function manifestsOf(
  { manifests }: Pick<Target, 'manifests'>,
  group: string,
  ...kinds: readonly string[]
): readonly RenderedManifest[] {
  return manifests.filter((one) => one.group === group && kinds.includes(one.kind))
}

/** `Gateway chat/chat`; without a namespace `APIService v1beta1.external.metrics.k8s.io`. */
export function formatSubject({
  kind,
  name,
  namespace,
}: Pick<RenderedManifest, 'kind' | 'name' | 'namespace'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}
