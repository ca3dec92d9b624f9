import type { Config } from '../config/config.ts'
import { parseConfig } from '../config/parse-config.ts'
import type { UserError } from '../error.ts'
import type { SourceTree } from '../source-tree.ts'
import { STARTER_ALERTS } from './init/starter-alerts.ts'
import { starterBase, starterComponent } from './init/starter-base.ts'
import { type StarterAnswers, starterConfig } from './init/starter-config.ts'
import { starterGateWorkflow } from './init/starter-gate-workflow.ts'
import { starterPromoteWorkflow } from './init/starter-promote-workflow.ts'
import { starterWorkflow } from './init/starter-workflow.ts'

export interface InitRequest {
  /** The user's repository as it is. */
  readonly sources: SourceTree
  /** `owner/name` on GitHub, where it is known; the name becomes that of the config. */
  readonly repository?: string | undefined
  /** Default branch of the repository. */
  readonly branch?: string | undefined
  readonly answers?: Partial<StarterAnswers> | undefined
}

export interface InitPlan {
  /** What to write, by path; nothing that is there already. */
  readonly files: ReadonlyMap<string, string>
  /** A line each for a person: what was kept, and what to do next. */
  readonly notes: readonly string[]
  /** In the config that is there, or in the answers; then there are no files. */
  readonly errors: readonly UserError[]
}

const CONFIG_FILE = 'inference-gateway.yaml'
const WORKFLOW_FILE = '.github/workflows/inference-gateway.yml'
const PROMOTE_FILE = '.github/workflows/inference-gateway-promote.yml'
const GATE_FILE = '.github/workflows/inference-gateway-gates.yml'

/** What a repository needs to begin: config, workflow, an alert rule, a base and patches. */
export function planInit(request: InitRequest): InitPlan {
  const { sources, branch = 'main' } = request
  const existing = sources.read(CONFIG_FILE)
  const text = existing ?? starterConfig(answersOf(request))
  const { config, errors } = parseConfig({ file: CONFIG_FILE, text })
  if (!config) return { files: new Map(), notes: [], errors }
  const groups = [
    group(CONFIG_FILE, [[CONFIG_FILE, text]]),
    group(WORKFLOW_FILE, [[WORKFLOW_FILE, starterWorkflow(branch)]]),
    ...(config.promotion.length < 2
      ? []
      : [group(PROMOTE_FILE, [[PROMOTE_FILE, starterPromoteWorkflow(branch)]])]),
    ...(Object.keys(config.promotionSteps).length === 0
      ? []
      : [group(GATE_FILE, [[GATE_FILE, starterGateWorkflow(branch)]])]),
    ...sourceGroups(config),
  ]
  const there = groups.filter(({ sign }) => sources.kind(sign) !== undefined)
  const files = groups.filter((one) => !there.includes(one)).flatMap((one) => one.files)
  return {
    files: new Map(files),
    notes: [
      ...there.map(({ sign }) => `kept ${sign}, which is there already`),
      ...(existing === undefined ? nextSteps(config) : []),
    ],
    errors: [],
  }
}

/** Files that belong together: where the sign is there, the user has made them in their own way. */
interface FileGroup {
  readonly sign: string
  readonly files: readonly (readonly [string, string])[]
}

function group(sign: string, files: FileGroup['files']): FileGroup {
  return { sign, files }
}

function sourceGroups({ settings, environments }: Config): readonly FileGroup[] {
  const alerts = settings.alerts.files
  const base = [...starterBase(settings)].map(([path, text]) => [`base/${path}`, text] as const)
  return [
    group(alerts, [[`${alerts}/inference-gateway.yaml`, STARTER_ALERTS]]),
    group('base', base),
    ...environments.map(({ name }) => {
      const file = `environments/${name}/kustomization.yaml`
      return group(file, [[file, starterComponent(name)]])
    }),
  ]
}

function nextSteps({ environments }: Config): readonly string[] {
  const names = environments.map(({ name }) => name).join(', ')
  return [
    `write project, number, cluster and location of ${names} into ${CONFIG_FILE}`,
    'put model servers and endpoint pickers into base/, or install them by their chart',
    "allow GitHub Actions to create pull requests: Settings, Actions, General, 'Workflow permissions'",
    "see what comes out of it: 'igw render --dry-run'",
    "see whether tokens, settings and rules let the bot do its work: 'igw doctor'",
  ]
}

function answersOf({ repository, answers }: InitRequest): StarterAnswers {
  const name = answers?.name ?? nameOf(repository)
  return {
    pool: 'llama',
    model: 'meta-llama/Llama-3.1-8B-Instruct',
    engine: 'argocd',
    environments: ['dev', 'prod'].map((environment, i) => ({
      name: environment,
      projectId: `${name.slice(0, 20)}-${environment}`.padStart(6, 'x'),
      projectNumber: `10000000000${i + 1}`,
      cluster: `inference-${environment}`,
      location: 'us-central1',
      namespace: name,
    })),
    ...answers,
    name,
  }
}

/** What is left of a repository's name when it has to be a name in Kubernetes. */
function nameOf(repository = ''): string {
  const name = repository
    .slice(repository.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return name === '' ? 'inference' : name
}
