import type { Rule } from '../rule.ts'
import { adapterImage } from './adapter-image.ts'
import { adapterOnce } from './adapter-once.ts'
import { alertCondition } from './alert-condition.ts'
import { alertMetric } from './alert-metric.ts'
import { alertPolicy } from './alert-policy.ts'
import { alertQuantile } from './alert-quantile.ts'
import { alertQuantileSeries } from './alert-quantile-series.ts'
import { alertReadyGuard } from './alert-ready-guard.ts'
import { apiService } from './api-service.ts'
import { apigeeBackend } from './apigee-backend.ts'
import { apigeeExtension } from './apigee-extension.ts'
import { backendPolicy } from './backend-policy.ts'
import { backendPolicyTimeout } from './backend-policy-timeout.ts'
import { clusterScopedNamespace } from './cluster-scoped-namespace.ts'
import { configConnectorAnnotation } from './config-connector-annotation.ts'
import { configConnectorProject } from './config-connector-project.ts'
import { dashboard } from './dashboard.ts'
import { extensionAuthority } from './extension-authority.ts'
import { extensionBackend } from './extension-backend.ts'
import { extensionCel } from './extension-cel.ts'
import { extensionChains } from './extension-chains.ts'
import { extensionEvents } from './extension-events.ts'
import { extensionHeaders } from './extension-headers.ts'
import { extensionMetadata } from './extension-metadata.ts'
import { extensionNames } from './extension-names.ts'
import { extensionNamespace } from './extension-namespace.ts'
import { extensionSendMode } from './extension-send-mode.ts'
import { extensionTargets } from './extension-targets.ts'
import { extensionTimeout } from './extension-timeout.ts'
import { gatewayClass } from './gateway-class.ts'
import { googleLabels } from './google-labels.ts'
import { healthCheckMissing } from './health-check-missing.ts'
import { healthCheckPolicy } from './health-check-policy.ts'
import { hpaMetric } from './hpa-metric.ts'
import { hpaMinReplicas } from './hpa-min-replicas.ts'
import { hpaReplicas } from './hpa-replicas.ts'
import { hpaScope } from './hpa-scope.ts'
import { hpaSelector } from './hpa-selector.ts'
import { hpaShareTarget } from './hpa-share-target.ts'
import { hpaTarget } from './hpa-target.ts'
import { hpaTargetType } from './hpa-target-type.ts'
import { iamBroadRole } from './iam-broad-role.ts'
import { iamMember } from './iam-member.ts'
import { inferenceApi } from './inference-api.ts'
import { inferenceObjective } from './inference-objective.ts'
import { inferencePool } from './inference-pool.ts'
import { logMetric } from './log-metric.ts'
import { logMetricLabels } from './log-metric-labels.ts'
import { logMetricNames } from './log-metric-names.ts'
import { logMetricResource } from './log-metric-resource.ts'
import { modelArmorContentLogs } from './model-armor-content-logs.ts'
import { modelArmorGatewayRegion } from './model-armor-gateway-region.ts'
import { modelArmorLocation } from './model-armor-location.ts'
import { modelArmorRegion } from './model-armor-region.ts'
import { modelArmorSettings } from './model-armor-settings.ts'
import { modelArmorTemplate } from './model-armor-template.ts'
import { oneExtensionPerGateway } from './one-extension-per-gateway.ts'
import { oneHpaPerTarget } from './one-hpa-per-target.ts'
import { onePolicyPerTarget } from './one-policy-per-target.ts'
import { podMonitoringAuth } from './pod-monitoring-auth.ts'
import { podMonitoringEndpoints } from './pod-monitoring-endpoints.ts'
import { podMonitoringNamespace } from './pod-monitoring-namespace.ts'
import { podMonitoringOverlap } from './pod-monitoring-overlap.ts'
import { podMonitoringPodLabel } from './pod-monitoring-pod-label.ts'
import { podMonitoringRelabeling } from './pod-monitoring-relabeling.ts'
import { podMonitoringSecret } from './pod-monitoring-secret.ts'
import { policyNamespace } from './policy-namespace.ts'
import { poolGroup } from './pool-group.ts'
import { poolGroupLegacy } from './pool-group-legacy.ts'
import { removedApi } from './removed-api.ts'
import { secretContent } from './secret-content.ts'
import { trafficDistribution } from './traffic-distribution.ts'
import { unfilledValue } from './unfilled-value.ts'

/** All rules, by what they are about; findings of one resource come in this order. */
export const RULES: readonly Rule[] = [
  removedApi,
  extensionAuthority,
  extensionBackend,
  extensionCel,
  extensionChains,
  extensionEvents,
  extensionHeaders,
  extensionMetadata,
  extensionNames,
  extensionNamespace,
  extensionSendMode,
  extensionTargets,
  extensionTimeout,
  oneExtensionPerGateway,
  gatewayClass,
  inferenceApi,
  inferenceObjective,
  inferencePool,
  poolGroupLegacy,
  poolGroup,
  policyNamespace,
  onePolicyPerTarget,
  backendPolicyTimeout,
  backendPolicy,
  healthCheckMissing,
  healthCheckPolicy,
  trafficDistribution,
  modelArmorContentLogs,
  modelArmorGatewayRegion,
  modelArmorLocation,
  modelArmorRegion,
  modelArmorSettings,
  modelArmorTemplate,
  apigeeBackend,
  apigeeExtension,
  hpaMetric,
  hpaMinReplicas,
  hpaReplicas,
  hpaScope,
  hpaSelector,
  hpaShareTarget,
  hpaTargetType,
  hpaTarget,
  oneHpaPerTarget,
  podMonitoringAuth,
  podMonitoringEndpoints,
  podMonitoringNamespace,
  podMonitoringOverlap,
  podMonitoringPodLabel,
  podMonitoringRelabeling,
  podMonitoringSecret,
  adapterImage,
  adapterOnce,
  apiService,
  clusterScopedNamespace,
  alertCondition,
  alertMetric,
  alertPolicy,
  alertQuantileSeries,
  alertQuantile,
  alertReadyGuard,
  logMetricLabels,
  logMetricNames,
  logMetricResource,
  logMetric,
  dashboard,
  googleLabels,
  configConnectorAnnotation,
  configConnectorProject,
  iamBroadRole,
  iamMember,
  secretContent,
  unfilledValue,
]
