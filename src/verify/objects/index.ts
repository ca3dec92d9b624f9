import type { RenderedManifest } from '../../release/rendered-manifest.ts'
import { apiServiceAvailable } from './api-service.ts'
import { apigeeCreated } from './apigee-created.ts'
import { autoscalerMetric } from './autoscaler-metric.ts'
import { configConnectorReady } from './config-connector.ts'
import { extensionAccepted } from './extension-accepted.ts'
import { gatewayProgrammed } from './gateway-programmed.ts'
import type { ObjectCheck } from './object-check.ts'
import { podMonitoring } from './pod-monitoring.ts'
import { policyAttached } from './policy-attached.ts'
import { poolAccepted } from './pool-accepted.ts'
import { present } from './present.ts'
import { routeAccepted } from './route-accepted.ts'
import { workloadReady } from './workload-ready.ts'

/** Each manifest is looked at by the first check that claims it; the order is that of the report. */
export const OBJECT_CHECKS: readonly ObjectCheck[] = [
  gatewayProgrammed,
  routeAccepted,
  poolAccepted,
  extensionAccepted,
  apigeeCreated,
  policyAttached,
  workloadReady,
  autoscalerMetric,
  apiServiceAvailable,
  podMonitoring,
  configConnectorReady,
  present,
]

export function checkOf(manifest: RenderedManifest): ObjectCheck {
  return OBJECT_CHECKS.find((check) => check.claims(manifest)) ?? present
}
