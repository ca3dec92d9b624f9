/** Manifests of a large environment, the same in each run; `version` changes something in every one. */
export function manifest(i: number, version: 'old' | 'new'): string {
  const make = MAKERS[i % MAKERS.length] ?? configMap
  return make(`n${Math.floor(i / MAKERS.length)}`, version === 'old' ? 2 : 3)
}

type Maker = (name: string, value: number) => string

const MAKERS: readonly Maker[] = [
  deployment,
  service,
  configMap,
  pool,
  route,
  autoscaler,
  policy,
  alert,
]

function head(apiVersion: string, kind: string, name: string): string {
  return `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
  labels:
    app: ${name}
`
}

function deployment(name: string, value: number): string {
  return `${head('apps/v1', 'Deployment', name)}spec:
  replicas: ${value}
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      nodeSelector:
        cloud.google.com/gke-accelerator: nvidia-l4
      containers:
      - name: vllm
        image: vllm/vllm-openai:v0.10.${value}
        args: ["--model", "${name}", "--port=8000", "--max-num-seqs=${value}"]
        env:
        - name: HF_HOME
          value: /data/${value}
        - name: POD_NAME
          valueFrom:
            fieldRef:
              fieldPath: metadata.name
        ports:
        - containerPort: 8000
          name: http
        readinessProbe:
          httpGet:
            path: /health
            port: http
        resources:
          limits:
            memory: ${value * 16}Gi
            nvidia.com/gpu: "1"
        volumeMounts:
        - name: data
          mountPath: /data
      volumes:
      - name: data
        emptyDir: {}
`
}

function service(name: string, value: number): string {
  return `${head('v1', 'Service', `${name}-epp`)}spec:
  selector:
    app: ${name}-epp
  ports:
  - name: grpc
    port: 9002
  - name: metrics
    port: 909${value}
`
}

function configMap(name: string, value: number): string {
  return `${head('v1', 'ConfigMap', name)}data:
  host: "${name}.example.com"
  text: |
    line one of ${name}
    line two of ${value}
    line three
`
}

function pool(name: string, value: number): string {
  return `${head('inference.networking.k8s.io/v1', 'InferencePool', name)}spec:
  selector:
    matchLabels:
      app: ${name}
  targetPorts:
  - number: 800${value}
  endpointPickerRef:
    name: ${name}-epp
    port:
      number: 9002
`
}

function route(name: string, value: number): string {
  return `${head('gateway.networking.k8s.io/v1', 'HTTPRoute', name)}spec:
  parentRefs:
  - name: gate
  hostnames:
  - ${name}.example.com
  rules:
  - matches:
    - path:
        type: PathPrefix
        value: /v1
      headers:
      - name: X-Gateway-Model-Name
        value: ${name}
    backendRefs:
    - group: inference.networking.k8s.io
      kind: InferencePool
      name: ${name}
      weight: ${value}
    - group: inference.networking.k8s.io
      kind: InferencePool
      name: n0
      weight: 1
`
}

function autoscaler(name: string, value: number): string {
  return `${head('autoscaling/v2', 'HorizontalPodAutoscaler', name)}spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${name}
  minReplicas: 2
  maxReplicas: ${value * 4}
  metrics:
  - type: External
    external:
      metric:
        name: prometheus.googleapis.com|llm_d_epp_average_queue_size|gauge
        selector:
          matchLabels:
            metric.labels.name: ${name}
      target:
        type: Value
        value: "${value}"
`
}

function policy(name: string, value: number): string {
  return `${head('networking.gke.io/v1', 'GCPBackendPolicy', name)}spec:
  targetRef:
    group: inference.networking.k8s.io
    kind: InferencePool
    name: ${name}
  default:
    timeoutSec: ${value * 100}
    logging:
      enabled: true
      sampleRate: 100000
`
}

function alert(name: string, value: number): string {
  return `${head('monitoring.cnrm.cloud.google.com/v1beta1', 'MonitoringAlertPolicy', name)}spec:
  displayName: prod/${name}
  combiner: OR
  severity: WARNING
  conditions:
  - displayName: Slow
    conditionPrometheusQueryLanguage:
      alertRule: Slow${name}
      ruleGroup: chat
      query: |-
        histogram_quantile(0.99, sum by (le, model_name) (rate(llm_d_epp_request_duration_seconds_bucket{name="${name}"}[5m]))) > ${value}
      duration: 300s
      evaluationInterval: 30s
`
}
