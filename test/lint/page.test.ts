import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { type Finding, lint } from '../../src/lint/lint.ts'

/**
 * What somebody has in a repository who follows Google's page to the letter: our own text with the
 * page's mistakes in it, which the linter has to find. The names of mistakes are their numbers in
 * the list that `test/reference` walks.
 */
const test = suite("the linter on Google's page")

const AS_ON_THE_PAGE = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: inference, namespace: chat}
spec: {gatewayClassName: gke-l7-regional-internal-managed}
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: global, namespace: chat}
spec: {gatewayClassName: gke-l7-global-external-managed}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: llm, namespace: chat}
spec:
  parentRefs: [{name: global}]
  rules:
  - backendRefs: [{group: inference.networking.k8s.io, kind: InferencePool, name: llm}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: llm, namespace: chat}
spec:
  selector: {matchLabels: {app: vllm}}
  targetPorts: [{number: 8000}]
  endpointPickerRef: {name: llm-epp, port: {number: 9002}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: vllm-llama, namespace: chat}
spec: {template: {metadata: {labels: {app: vllm}}}}
---
apiVersion: networking.gke.io/v1
kind: GCPTrafficExtension
metadata: {name: model-armor}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: inference}]
  extensionChains:
  - name: chain
    matchCondition: {celExpressions: [{celMatcher: request.path.startsWith("/")}]}
    extensions:
    - name: armor
      googleAPIServiceName: modelarmor.us-central1-a.rep.googleapis.com
      supportedEvents: [RequestHeaders, RequestBody, ResponseHeaders, ResponseBody]
      timeout: 1s
      metadata:
        model_armor_settings: '[{"model":"\${MODEL}","extensionPolicy":"strict","user_prompt_template_id":"projects/p/locations/us-central1/templates/t"}]'
---
apiVersion: networking.gke.io/v1
kind: GCPTrafficExtension
metadata: {name: apigee}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: inference}]
  extensionChains:
  - name: chain
    extensions:
    - name: apigee
      backendRef: {group: apim.googleapis.com, kind: ApigeeBackendService, name: abs, port: 443}
      supportedEvents: [RequestHeaders, ResponseHeaders, ResponseBody]
      timeout: 1s
      metadata: {apigee-extension-processor: abs}
---
apiVersion: apim.googleapis.com/v1
kind: ApigeeBackendService
metadata: {name: abs, namespace: chat}
spec:
  apigeeEnv: prod
  locations: {name: us-central1, network: default, subnetwork: default}
---
apiVersion: modelarmor.cnrm.cloud.google.com/v1alpha1
kind: ModelArmorTemplate
metadata: {name: t, namespace: chat}
spec: {location: us-central1-a, templateMetadata: {logSanitizeOperations: true}}
---
apiVersion: iam.cnrm.cloud.google.com/v1beta1
kind: IAMPolicyMember
metadata: {name: agent, namespace: chat}
spec:
  member: serviceAccount:service-123456789012@gcp-sa-dep.iam.
  role: roles/container.admin
  resourceRef: {kind: Project, external: projects/shop-prod}
---
apiVersion: iam.cnrm.cloud.google.com/v1beta1
kind: IAMPolicyMember
metadata: {name: adapter, namespace: chat}
spec:
  member: principal://iam.googleapis.com/projects/shop-prod/locations/global/workloadIdentityPools/shop-prod.svc.id.goog/subject/ns/custom-metrics/sa/adapter
  role: roles/monitoring.viewer
  resourceRef: {kind: Project, external: projects/shop-prod}
---
apiVersion: monitoring.cnrm.cloud.google.com/v1beta1
kind: MonitoringAlertPolicy
metadata: {name: latency, namespace: chat}
spec:
  displayName: latency
  combiner: OR
  conditions:
  - displayName: latency
    conditionPrometheusQueryLanguage:
      query: histogram_quantile(0.99, rate(inference_model_request_duration_seconds_bucket[5m])) > 10
      duration: 300s
  - displayName: kv
    conditionPrometheusQueryLanguage:
      query: inference_pool_average_kv_cache_utilization > 0.9
      duration: 300s
---
apiVersion: networking.gke.io/v1
kind: GCPBackendPolicy
metadata: {name: logging-backend-policy, namespace: chat}
spec:
  targetRef: {group: inference.networking.x-k8s.io, kind: InferencePool, name: llm}
  default: {logging: {enabled: true, sampleRate: 500000}}
---
apiVersion: logging.cnrm.cloud.google.com/v1beta1
kind: LoggingLogMetric
metadata: {name: error-detail, namespace: chat}
spec:
  projectRef: {external: shop-prod}
  filter: resource.type="http_load_balancer"
  metricDescriptor: {metricKind: DELTA, valueType: INT64, labels: [{key: error, valueType: STRING}]}
  labelExtractors: {error: EXTRACT(jsonPayload.proxyStatus)}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: adapter, namespace: custom-metrics}
spec:
  template:
    spec:
      containers:
      - {name: a, image: gcr.io/gke-release/custom-metrics-stackdriver-adapter:v0.15.2-gke.1}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: custom-metrics-resource-reader, namespace: custom-metrics}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: llm, namespace: chat}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: llm}
  minReplicas: 1
  maxReplicas: 5
  metrics:
  - type: External
    external:
      metric:
        name: prometheus.googleapis.com|inference_pool_average_kv_cache_utilization|gauge
        selector:
          matchLabels: {metric.labels.name: llm, resource.labels.cluster: c, resource.labels.namespace: chat}
      target: {type: AverageValue, averageValue: "70"}
`

const found: readonly Finding[] = lint(
  parseAllDocuments(AS_ON_THE_PAGE).map((document) => ({ manifest: Object(document.toJS()) })),
  { eppMetrics: 'gaie', modelServers: ['vllm'], region: 'us-central1' },
)

/** Number of the mistake, the rule that finds it, and where. */
const expected = [
  [2, 'extension-namespace', 'metadata.namespace'],
  [3, 'one-extension-per-gateway', 'spec.targetRefs[0]'],
  [4, 'iam-member', 'spec.member'],
  [5, 'iam-broad-role', 'spec.role'],
  [7, 'model-armor-location', 'spec.location'],
  [7, 'model-armor-region', 'spec.extensionChains[0].extensions[0].metadata.model_armor_settings'],
  [
    8,
    'model-armor-settings',
    'spec.extensionChains[0].extensions[0].metadata.model_armor_settings',
  ],
  [9, 'unfilled-value', 'spec.extensionChains[0].extensions[0].metadata.model_armor_settings'],
  [12, 'model-armor-content-logs', 'spec.templateMetadata.logSanitizeOperations'],
  [13, 'apigee-backend', 'spec.locations'],
  [22, 'alert-metric', 'spec.conditions[0].conditionPrometheusQueryLanguage.query'],
  [24, 'alert-quantile-series', 'spec.conditions[0].conditionPrometheusQueryLanguage.query'],
  [25, 'alert-ready-guard', 'spec.conditions[1].conditionPrometheusQueryLanguage.query'],
  [28, 'pool-group', 'spec.targetRef.group'],
  [29, 'backend-policy-timeout', 'spec.default.timeoutSec'],
  [32, 'gateway-class', 'spec.gatewayClassName'],
  [32, 'gateway-class', 'spec.rules[0].backendRefs[0]'],
  [34, 'log-metric-resource', 'spec.filter'],
  [37, 'cluster-scoped-namespace', 'metadata.namespace'],
  [38, 'adapter-image', 'spec.template.spec.containers[0].image'],
  [41, 'iam-member', 'spec.member'],
  [42, 'hpa-target-type', 'spec.metrics[0].external.target.type'],
  [43, 'hpa-share-target', 'spec.metrics[0].external.target.averageValue'],
  [44, 'hpa-scope', 'spec.metrics[0].external.metric.selector.matchLabels'],
  [45, 'hpa-target', 'spec.scaleTargetRef.name'],
  [49, 'health-check-missing', 'metadata.name'],
] as const

for (const [nr, rule, path] of expected)
  test(`finds ${nr} by ${rule} at ${path}`, () => {
    const hits = found.filter((finding) => finding.rule === rule && finding.path === path)
    assert.ok(hits.length > 0, found.map((f) => `${f.rule} ${f.path}`).join('\n'))
  })

test('finds nothing there but what is wrong', () => {
  const known = new Set<string>([...expected.map(([, rule]) => rule), 'hpa-min-replicas'])
  // The last follows from the namespace that the extension of Apigee does not have.
  const more = ['config-connector-annotation', 'model-armor-gateway-region', 'apigee-extension']
  assert.equal(
    found.filter(({ rule }) => !known.has(rule) && !more.includes(rule)),
    [],
  )
})

test.run()
