import * as z from 'zod'
import { Name, NamespaceName } from './names.ts'

/** GatewayClasses of GKE that can route to an InferencePool; see the linter for the others. */
export const GATEWAY_CLASSES = ['gke-l7-regional-external-managed', 'gke-l7-rilb'] as const

export const Gateway = z.strictObject({
  name: Name.describe('Name of the Gateway object.'),
  namespace: NamespaceName.optional().describe('Default: the namespace of the environment.'),
  className: z
    .enum(GATEWAY_CLASSES)
    .default('gke-l7-regional-external-managed')
    .describe('Regional classes only: no other load balancer can route to an InferencePool.'),
})
