/** Manifests for tests of the linter, each with what matters to one rule and nothing else. */
export type Fields = Readonly<Record<string, unknown>>

export function manifest(
  apiVersion: string,
  kind: string,
  fields: Fields = {},
  metadata: Fields = {},
) {
  return { apiVersion, kind, metadata: { name: 'llm', namespace: 'shop', ...metadata }, ...fields }
}

export const gatewayRef = {
  group: 'gateway.networking.k8s.io',
  kind: 'Gateway',
  name: 'inference',
} as const
export const poolRef = {
  group: 'inference.networking.k8s.io',
  kind: 'InferencePool',
  name: 'llm',
} as const
export const serviceRef = { group: '', kind: 'Service', name: 'callout', port: 443 } as const
export const apigeeRef = {
  group: 'apim.googleapis.com',
  kind: 'ApigeeBackendService',
  name: 'apigee',
} as const
export const ALL_EVENTS = [
  'RequestHeaders',
  'RequestBody',
  'RequestTrailers',
  'ResponseHeaders',
  'ResponseBody',
  'ResponseTrailers',
] as const

/** A GCPTrafficExtension with one chain of the extensions given. */
export function traffic(extensions: readonly unknown[], chain: Fields = {}, metadata: Fields = {}) {
  return extensionOf('GCPTrafficExtension', extensions, chain, metadata)
}

export function extensionOf(
  kind: string,
  extensions: readonly unknown[],
  chain: Fields = {},
  metadata: Fields = {},
) {
  const spec = {
    targetRefs: [gatewayRef],
    extensionChains: [{ name: 'ai', extensions, ...chain }],
  }
  return manifest('networking.gke.io/v1', kind, { spec }, metadata)
}

export function gateway(className: string, metadata: Fields = {}) {
  const spec = { gatewayClassName: className }
  return manifest(
    'gateway.networking.k8s.io/v1',
    'Gateway',
    { spec },
    { name: 'inference', ...metadata },
  )
}

export function route(backend: Fields, metadata: Fields = {}) {
  const spec = { parentRefs: [{ name: 'inference' }], rules: [{ backendRefs: [backend] }] }
  return manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', { spec }, metadata)
}

export function pool(
  spec: Fields = {},
  metadata: Fields = {},
  apiVersion = 'inference.networking.k8s.io/v1',
) {
  return manifest(apiVersion, 'InferencePool', { spec }, metadata)
}

export function policy(
  kind: string,
  settings: Fields,
  target: Fields = poolRef,
  metadata: Fields = {},
) {
  const spec = { targetRef: target, default: settings }
  return manifest('networking.gke.io/v1', kind, { spec }, metadata)
}

export function podMonitoring(endpoint: Fields, spec: Fields = {}, metadata: Fields = {}) {
  const fields = { selector: { matchLabels: { app: 'llm' } }, endpoints: [endpoint], ...spec }
  return manifest('monitoring.googleapis.com/v1', 'PodMonitoring', { spec: fields }, metadata)
}

export function hpa(spec: Fields, metadata: Fields = {}) {
  return manifest('autoscaling/v2', 'HorizontalPodAutoscaler', { spec }, metadata)
}

/** A metric of an autoscaler. */
export function metric(type: 'External' | 'Pods', name: string, target: Fields, labels?: Fields) {
  const selector = labels === undefined ? {} : { selector: { matchLabels: labels } }
  return { type, [type.toLowerCase()]: { metric: { name, ...selector }, target } }
}

export function alert(condition: Fields, spec: Fields = {}, metadata: Fields = {}) {
  const conditions = [{ displayName: 'c', conditionPrometheusQueryLanguage: condition }]
  return manifest(
    'monitoring.cnrm.cloud.google.com/v1beta1',
    'MonitoringAlertPolicy',
    { spec: { displayName: 'dev/llm', combiner: 'OR', conditions, ...spec } },
    metadata,
  )
}

export function logMetric(spec: Fields, metadata: Fields = {}) {
  return manifest('logging.cnrm.cloud.google.com/v1beta1', 'LoggingLogMetric', { spec }, metadata)
}

export function iam(spec: Fields) {
  return manifest('iam.cnrm.cloud.google.com/v1beta1', 'IAMPolicyMember', { spec })
}

export function armorTemplate(spec: Fields) {
  return manifest('modelarmor.cnrm.cloud.google.com/v1alpha1', 'ModelArmorTemplate', { spec })
}

export function dashboardOf(spec: Fields) {
  return manifest('monitoring.cnrm.cloud.google.com/v1beta1', 'MonitoringDashboard', { spec })
}

export function deployment(image: string, metadata: Fields = {}) {
  const spec = { template: { spec: { containers: [{ name: 'c', image }] } } }
  return manifest('apps/v1', 'Deployment', { spec }, metadata)
}

export function apiService(name: string, service: Fields) {
  return {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: { name },
    spec: { service },
  }
}

/** An extension that calls Model Armor in a region. */
export function armor(region: string, settings: unknown, more: Fields = {}) {
  return {
    name: 'model-armor',
    googleAPIServiceName: `modelarmor.${region}.rep.googleapis.com`,
    supportedEvents: ALL_EVENTS,
    metadata: {
      model_armor_settings: typeof settings === 'string' ? settings : JSON.stringify(settings),
    },
    ...more,
  }
}

/** One entry of the settings of Model Armor. */
export function screened(model: string, region: string) {
  const template = `projects/p/locations/${region}/templates/t`
  return { model, user_prompt_template_id: template, model_response_template_id: template }
}
