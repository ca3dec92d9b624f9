import * as z from 'zod'
import { Name, NamespaceName } from './names.ts'

/** GatewayClasses of GKE that can route to an InferencePool of one cluster. */
export const GATEWAY_CLASSES = ['gke-l7-regional-external-managed', 'gke-l7-rilb'] as const

const GLOBAL =
  "a regional class: a global load balancer cannot route to an InferencePool\nuse 'gke-l7-regional-external-managed'"
const MULTI_CLUSTER =
  'a class of one cluster: multi-cluster classes route to a GCPInferencePoolImport, not to an InferencePool'

/** Why a class that people do find in documents is refused. */
const REFUSED: Readonly<Record<string, string>> = {
  'gke-l7-global-external-managed': GLOBAL,
  'gke-l7-global-external-managed-mc': GLOBAL,
  'gke-l7-gxlb': GLOBAL,
  'gke-l7-gxlb-mc': GLOBAL,
  'gke-l7-regional-internal-managed':
    "a class that exists: Google's page means the regional internal one\nuse 'gke-l7-rilb'",
  'gke-l7-regional-external-managed-mc': `${MULTI_CLUSTER}\nuse 'gke-l7-regional-external-managed'`,
  'gke-l7-rilb-mc': `${MULTI_CLUSTER}\nuse 'gke-l7-rilb'`,
  'gke-l7-cross-regional-internal-managed-mc': `${MULTI_CLUSTER}\nuse 'gke-l7-rilb'`,
}

export const Gateway = z.strictObject({
  name: Name.describe('Name of the Gateway object.'),
  namespace: NamespaceName.optional().describe('Default: the namespace of the environment.'),
  className: z
    .enum(GATEWAY_CLASSES, {
      error: ({ input }) => (typeof input === 'string' ? REFUSED[input] : undefined),
    })
    .default('gke-l7-regional-external-managed')
    .describe('Regional classes only: no other load balancer can route to an InferencePool.'),
})
