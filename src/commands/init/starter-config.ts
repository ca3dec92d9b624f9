import { SCHEMA_URL } from '../../config/schema-url.ts'
import { emitYaml } from '../../yaml/emit.ts'

export interface StarterEnvironment {
  readonly name: string
  readonly projectId: string
  readonly projectNumber: string
  readonly cluster: string
  readonly location: string
  readonly namespace: string
}

export interface StarterAnswers {
  readonly name: string
  readonly pool: string
  readonly model: string
  readonly engine: 'argocd' | 'flux' | 'both' | 'none'
  /** In the order of promotion. */
  readonly environments: readonly StarterEnvironment[]
}

/** The first `inference-gateway.yaml`: small, complete, and with a remark at what comes next. */
export function starterConfig(answers: StarterAnswers): string {
  return `${starterSettings(answers)}
${starterEnvironments(answers)}`
}

function starterSettings({ name, pool, model }: StarterAnswers): string {
  return `# yaml-language-server: $schema=${SCHEMA_URL}
name: ${text(name)}

gateway:
  name: ${text(name)}
  className: gke-l7-regional-external-managed # or gke-l7-rilb; only regional classes reach an InferencePool

pools:
  ${text(pool)}:
    modelServer:
      kind: vllm
      selector:
        app: ${text(pool)}
    models: # as clients send them, LoRA adapters too: Model Armor screens these and no others
      - name: ${text(model)}
    autoscaling:
      minReplicas: 2
      maxReplicas: 8
      metric: kv-cache
      target: 0.7 # a share of the cache from 0 to 1, not a percentage

# Metric names of the endpoint picker: gaie for chart v1.1 to v1.5, llm-d for llm-d router from v0.9.
eppMetrics: gaie

modelArmor:
  template:
    promptInjection: MEDIUM_AND_ABOVE

# apigee:
#   environment: my-apigee-environment

# Objectives become burn-rate alerts and a dashboard: here, 99.5% of requests without an error in 30 days.
# slos:
#   available:
#     objective: 99.5

# Deploys the custom metrics adapter, through which autoscaling reads Cloud Monitoring. One for each cluster.
metricsAdapter:
  enabled: true
`
}

function starterEnvironments({ environments, engine }: StarterAnswers): string {
  return `environments:
${environments.map(starterEnvironment).join('\n')}
promotion:
  order:
${environments.map((environment) => `    - ${text(environment.name)}`).join('\n')}
${starterGates(environments)}
gitops:
  engine: ${engine}
`
}

/** A soak is what every pipeline wants; what else there is, the reference of the config tells. */
function starterGates(environments: readonly StarterEnvironment[]): string {
  const last = environments.length > 1 ? environments.at(-1) : undefined
  if (last === undefined) return ''
  return `  steps: # what has to hold before a release may go on; posted as the check 'igw gate'
    ${text(last.name)}:
      gates:
        soak: 1h
        incidents: [incident] # no promotion while an issue with this label is open
      overrideLabel: promote-now # opens the gates of a pull request, from a person with write access
`
}

function starterEnvironment(environment: StarterEnvironment): string {
  return `  ${text(environment.name)}:
    project:
      id: ${text(environment.projectId)}
      number: ${text(environment.projectNumber)}
    cluster:
      name: ${text(environment.cluster)}
      location: ${text(environment.location)}
    namespace: ${text(environment.namespace)}
    # notificationChannels:
    #   default: ["1234567890123456789"]
`
}

/** An answer as a YAML scalar that means the same text. */
function text(value: string): string {
  return emitYaml(value).trimEnd()
}
