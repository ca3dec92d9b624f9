import type { RiskRule } from '../rule.ts'
import { acceleratorDemand } from './accelerator-demand.ts'
import { acceleratorTypeChanged } from './accelerator-type-changed.ts'
import { acceleratorsChanged } from './accelerators-changed.ts'
import { accessLogOff } from './access-log-off.ts'
import { accessLogThinned } from './access-log-thinned.ts'
import { adapterRemoved } from './adapter-removed.ts'
import { adapterSecond } from './adapter-second.ts'
import { alertDisabled } from './alert-disabled.ts'
import { alertLoosened } from './alert-loosened.ts'
import { alertMetricGone } from './alert-metric-gone.ts'
import { alertRemoved } from './alert-removed.ts'
import { alertSeverityLowered } from './alert-severity-lowered.ts'
import { alertSlower } from './alert-slower.ts'
import { alertWithoutChannel } from './alert-without-channel.ts'
import { apigeeOff } from './apigee-off.ts'
import { apigeeSecurityOff } from './apigee-security-off.ts'
import { autoscalerMaximumLowered } from './autoscaler-maximum-lowered.ts'
import { autoscalerMetricChanged } from './autoscaler-metric-changed.ts'
import { autoscalerMinimumLowered } from './autoscaler-minimum-lowered.ts'
import { autoscalerPinned } from './autoscaler-pinned.ts'
import { autoscalerRemoved } from './autoscaler-removed.ts'
import { autoscalerTargetMissing } from './autoscaler-target-missing.ts'
import { autoscalerTargetRaised } from './autoscaler-target-raised.ts'
import { backendPolicyRemoved } from './backend-policy-removed.ts'
import { backendTimeoutLowered } from './backend-timeout-lowered.ts'
import { bodyRoutingRemoved } from './body-routing-removed.ts'
import { clusterAdminBound } from './cluster-admin-bound.ts'
import { crdRemoved } from './crd-removed.ts'
import { disruptionBudgetRemoved } from './disruption-budget-removed.ts'
import { extensionFailOpen } from './extension-fail-open.ts'
import { extensionMatchChanged } from './extension-match-changed.ts'
import { extensionTimeoutLowered } from './extension-timeout-lowered.ts'
import { gatewayAddressChanged } from './gateway-address-changed.ts'
import { gatewayClassChanged } from './gateway-class-changed.ts'
import { gatewayRemoved } from './gateway-removed.ts'
import { healthCheckRemoved } from './health-check-removed.ts'
import { iamGrantAdded } from './iam-grant-added.ts'
import { imageRegistryChanged } from './image-registry-changed.ts'
import { imageUnpinned } from './image-unpinned.ts'
import { immutableField } from './immutable-field.ts'
import { listenerOpenToNamespaces } from './listener-open-to-namespaces.ts'
import { listenerPlaintext } from './listener-plaintext.ts'
import { listenerRemoved } from './listener-removed.ts'
import { logMetricFilterChanged } from './log-metric-filter-changed.ts'
import { logMetricRemoved } from './log-metric-removed.ts'
import { memoryLowered } from './memory-lowered.ts'
import { modelArmorConfidence } from './model-armor-confidence.ts'
import { modelArmorFilterOff } from './model-armor-filter-off.ts'
import { modelArmorInspectOnly } from './model-armor-inspect-only.ts'
import { modelArmorOff } from './model-armor-off.ts'
import { modelArmorRegionChanged } from './model-armor-region-changed.ts'
import { modelArmorTemplateChanged } from './model-armor-template-changed.ts'
import { modelUnscreened } from './model-unscreened.ts'
import { monitoringRemoved } from './monitoring-removed.ts'
import { namespaceRemoved } from './namespace-removed.ts'
import { networkPolicyRemoved } from './network-policy-removed.ts'
import { objectiveSheddable } from './objective-sheddable.ts'
import { podPrivileges } from './pod-privileges.ts'
import { policySecond } from './policy-second.ts'
import { poolFailureMode } from './pool-failure-mode.ts'
import { poolPickerMissing } from './pool-picker-missing.ts'
import { poolPortChanged } from './pool-port-changed.ts'
import { poolRemoved } from './pool-removed.ts'
import { poolWithoutPods } from './pool-without-pods.ts'
import { probeRemoved } from './probe-removed.ts'
import { promptsLogged } from './prompts-logged.ts'
import { rbacEveryone } from './rbac-everyone.ts'
import { rbacSubjectAdded } from './rbac-subject-added.ts'
import { rbacWidened } from './rbac-widened.ts'
import { referenceGrantWidened } from './reference-grant-widened.ts'
import { replicasCut } from './replicas-cut.ts'
import { replicasZero } from './replicas-zero.ts'
import { resourceRecreated } from './resource-recreated.ts'
import { routeHostRemoved } from './route-host-removed.ts'
import { routeRemoved } from './route-removed.ts'
import { routeTimeoutShort } from './route-timeout-short.ts'
import { secretInGit } from './secret-in-git.ts'
import { securityPolicyRemoved } from './security-policy-removed.ts'
import { serviceExposed } from './service-exposed.ts'
import { serviceRemoved } from './service-removed.ts'
import { trafficBlackHole } from './traffic-black-hole.ts'
import { trafficLost } from './traffic-lost.ts'
import { trafficShifted } from './traffic-shifted.ts'
import { volumeClaimRemoved } from './volume-claim-removed.ts'
import { webhookAdded } from './webhook-added.ts'
import { workloadRemoved } from './workload-removed.ts'

/** All rules, by what they are about; findings of one severity come in this order. */
export const RISK_RULES: readonly RiskRule[] = [
  namespaceRemoved,
  crdRemoved,
  volumeClaimRemoved,
  gatewayRemoved,
  gatewayClassChanged,
  gatewayAddressChanged,
  listenerRemoved,
  listenerPlaintext,
  listenerOpenToNamespaces,
  routeRemoved,
  routeHostRemoved,
  routeTimeoutShort,
  trafficBlackHole,
  trafficLost,
  trafficShifted,
  poolRemoved,
  poolWithoutPods,
  poolPickerMissing,
  poolPortChanged,
  poolFailureMode,
  objectiveSheddable,
  bodyRoutingRemoved,
  serviceRemoved,
  serviceExposed,
  referenceGrantWidened,
  backendPolicyRemoved,
  backendTimeoutLowered,
  policySecond,
  healthCheckRemoved,
  securityPolicyRemoved,
  accessLogOff,
  accessLogThinned,
  modelArmorOff,
  modelUnscreened,
  modelArmorInspectOnly,
  modelArmorFilterOff,
  modelArmorConfidence,
  modelArmorTemplateChanged,
  modelArmorRegionChanged,
  promptsLogged,
  extensionFailOpen,
  extensionTimeoutLowered,
  extensionMatchChanged,
  apigeeOff,
  apigeeSecurityOff,
  workloadRemoved,
  replicasZero,
  replicasCut,
  autoscalerRemoved,
  autoscalerTargetMissing,
  autoscalerPinned,
  autoscalerMinimumLowered,
  autoscalerMaximumLowered,
  autoscalerMetricChanged,
  autoscalerTargetRaised,
  adapterRemoved,
  adapterSecond,
  acceleratorsChanged,
  acceleratorTypeChanged,
  acceleratorDemand,
  alertRemoved,
  alertDisabled,
  alertMetricGone,
  alertWithoutChannel,
  alertLoosened,
  alertSlower,
  alertSeverityLowered,
  logMetricRemoved,
  logMetricFilterChanged,
  monitoringRemoved,
  secretInGit,
  rbacEveryone,
  clusterAdminBound,
  rbacWidened,
  rbacSubjectAdded,
  iamGrantAdded,
  podPrivileges,
  imageUnpinned,
  imageRegistryChanged,
  probeRemoved,
  memoryLowered,
  disruptionBudgetRemoved,
  networkPolicyRemoved,
  webhookAdded,
  immutableField,
  resourceRecreated,
]
