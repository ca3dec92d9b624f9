import { MODEL_SERVERS } from '../../bundle/model-server.ts'
import type { PoolSettings, Settings } from '../../config/config.ts'
import { servedModels } from '../../config/model-armor-settings.ts'
import { emitYaml } from '../../yaml/emit.ts'

/** A first `base/`: the Gateway, and a route and an InferencePool for each pool of the config. */
export function starterBase({ gateway, pools }: Settings): ReadonlyMap<string, string> {
  const names = Object.keys(pools)
  const several = names.length > 1
  return new Map([
    ['kustomization.yaml', kustomization(names)],
    ['gateway.yaml', gatewayText(gateway)],
    ...Object.entries(pools).flatMap(([name, pool]): readonly [string, string][] => [
      [`${name}-pool.yaml`, poolText(name, pool)],
      [`${name}-route.yaml`, routeText(gateway.name, name, several ? pool : undefined)],
    ]),
  ])
}

function kustomization(pools: readonly string[]): string {
  const files = pools.flatMap((name) => [`${name}-pool.yaml`, `${name}-route.yaml`])
  return `# Yours: what runs in every environment. The namespace is filled in for each of them.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - gateway.yaml
${files.map((file) => `  - ${file}`).join('\n')}
`
}

function gatewayText({ name, className }: Settings['gateway']): string {
  return `# The region needs a proxy-only subnet, and clients a listener with TLS before this is for them.
${emitYaml({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name },
  spec: {
    gatewayClassName: className,
    listeners: [
      {
        name: 'http',
        protocol: 'HTTP',
        port: 80,
        allowedRoutes: { namespaces: { from: 'Same' } },
      },
    ],
  },
})}`
}

function poolText(name: string, { modelServer, scaleTarget }: PoolSettings): string {
  const port = modelServer.port ?? MODEL_SERVERS[modelServer.kind].port
  return `# The model servers are pods with these labels; the endpoint picker is Service ${name}-epp. Delete this file where
# the Helm chart of the endpoint picker makes the pool, and write 'policies: chart' in the config.
${emitYaml({
  apiVersion: 'inference.networking.k8s.io/v1',
  kind: 'InferencePool',
  metadata: { name },
  spec: {
    selector: { matchLabels: modelServer.selector ?? { app: scaleTarget?.name ?? name } },
    targetPorts: [{ number: port }],
    endpointPickerRef: { name: `${name}-epp`, port: { number: 9002 }, failureMode: 'FailClose' },
  },
})}`
}

const PREFIX = { type: 'PathPrefix', value: '/v1' }

/** Several pools are told apart by the model, which body-based routing copies into a header. */
function routeText(gateway: string, name: string, pool: PoolSettings | undefined): string {
  const models = pool ? servedModels({ [name]: pool }) : []
  const matches = models.map((value) => ({
    path: PREFIX,
    headers: [{ name: 'X-Gateway-Model-Name', value }],
  }))
  const comment = pool
    ? '# Clients send the header, or body-based routing copies it from the body.\n'
    : ''
  return `${comment}${emitYaml({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name },
    spec: {
      parentRefs: [{ name: gateway }],
      rules: [
        {
          matches: pool ? matches : [{ path: PREFIX }],
          backendRefs: [{ group: 'inference.networking.k8s.io', kind: 'InferencePool', name }],
        },
      ],
    },
  })}`
}

/**
 * A first `environments/<name>/kustomization.yaml`, for the user's own patches. Kustomize refuses an
 * empty Component, so there is a patch; it must change nothing of what a user may have already.
 */
export function starterComponent(environment: string): string {
  return `# Yours: what differs in ${environment} and is no setting of inference-gateway.yaml. Applied last.
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  # An example that matches nothing yet: name a route of yours to give it a host name in ${environment}.
  - target:
      kind: HTTPRoute
      name: example
    patch: |-
      - op: add
        path: /spec/hostnames
        value:
          - ${environment}.example.com
`
}
