import { readConfigDocument } from '../config/config-document.ts'
import { PROJECT } from '../config/schema-url.ts'
import type { Location } from '../error.ts'
import type { SourceTree } from '../source-tree.ts'

/** A workflow file, as far as it decides who may do what and what starts it. */
export interface Workflow {
  readonly path: string
  readonly triggers: readonly Trigger[]
  readonly jobs: readonly Job[]
}

/** An event under `on:` with its filters; nothing for a filter that is not there. */
export interface Trigger {
  readonly event: string
  readonly at: Location
  readonly types: readonly string[] | undefined
  readonly branches: readonly string[] | undefined
  readonly branchesIgnore: readonly string[] | undefined
  readonly paths: readonly string[] | undefined
  readonly pathsIgnore: readonly string[] | undefined
}

/** What `permissions:` says; all other keys are none. */
export type Declared = 'read-all' | 'write-all' | Readonly<Record<string, string>>

export interface Job {
  readonly id: string
  /** What its check is called, where that is no expression. */
  readonly name: string
  /** Its own, else those of the workflow; nothing: what the repository gives to workflows. */
  readonly permissions: Declared | undefined
  /** Where they are written, or would be. */
  readonly at: Location
  readonly steps: readonly ActionStep[]
}

/** A step that runs this Action. */
export interface ActionStep {
  /** What it does; an expression as it is written. */
  readonly command: string
  readonly dryRun: boolean
  /** Whether it writes with `github.token`, or with a token that it is given. */
  readonly token: 'workflow' | 'other'
  readonly at: Location
}

export interface UnreadWorkflow {
  readonly path: string
  readonly why: string
}

export interface Workflows {
  readonly read: readonly Workflow[]
  /** Files that are no workflow, or have mistakes. */
  readonly unread: readonly UnreadWorkflow[]
}

const FOLDER = '.github/workflows'

/** Every workflow of a repository. GitHub reads no folders below. */
export function readWorkflows(tree: SourceTree): Workflows {
  const files = tree.list(FOLDER).filter((name) => /\.ya?ml$/.test(name))
  const all = files.map((name) =>
    parseWorkflow(`${FOLDER}/${name}`, tree.read(`${FOLDER}/${name}`)),
  )
  return {
    read: all.flatMap((one) => ('jobs' in one ? [one] : [])),
    unread: all.flatMap((one) => ('why' in one ? [one] : [])),
  }
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export function parseWorkflow(path: string, text = ''): Workflow | UnreadWorkflow {
  const document = readConfigDocument({ file: path, text })
  const [error] = document.errors
  if (error !== undefined) return { path, why: error.message }
  const { value, keyLocationOf } = document
  const jobs = mapAt(value, 'jobs')
  if (!isMap(value) || jobs === undefined) return { path, why: "it has no 'jobs'" }
  const shared = declaredIn(value)
  return {
    path,
    triggers: triggersIn(value.on, (event) => keyLocationOf(['on', event])),
    jobs: Object.entries(jobs).map(([id, job]) => {
      const own = declaredIn(job)
      const name = textAt(job, 'name')
      return {
        id,
        name: name === undefined || name.includes('${{') ? id : name,
        permissions: own ?? shared,
        at: keyLocationOf(permissionsPath(id, own, shared)),
        steps: listAt(job, 'steps').flatMap((step, i) =>
          actionStep(step, keyLocationOf(['jobs', id, 'steps', i])),
        ),
      }
    }),
  }
}

function permissionsPath(id: string, own: Declared | undefined, shared: Declared | undefined) {
  if (own !== undefined) return ['jobs', id, 'permissions']
  return shared === undefined ? ['jobs', id] : ['permissions']
}

function triggersIn(on: unknown, at: (event: string) => Location): readonly Trigger[] {
  const events = isMap(on) ? Object.entries(on) : [on].flat().map((event) => [event, null] as const)
  return events.flatMap(([event, filters]) =>
    typeof event !== 'string'
      ? []
      : [
          {
            event,
            at: at(event),
            types: textsAt(filters, 'types'),
            branches: textsAt(filters, 'branches'),
            branchesIgnore: textsAt(filters, 'branches-ignore'),
            paths: textsAt(filters, 'paths'),
            pathsIgnore: textsAt(filters, 'paths-ignore'),
          },
        ],
  )
}

function declaredIn(owner: unknown): Declared | undefined {
  const value = isMap(owner) ? owner.permissions : undefined
  if (value === 'read-all' || value === 'write-all') return value
  if (!isMap(value)) return undefined
  const pairs = Object.entries(value)
  return Object.fromEntries(
    pairs.flatMap(([key, level]) => (typeof level === 'string' ? [[key, level]] : [])),
  )
}

/** Forks and mirrors keep the name of the repository. */
const NAME = PROJECT.slice(PROJECT.indexOf('/'))
const OWN_TOKEN = /^\$\{\{ *(github\.token|secrets\.GITHUB_TOKEN) *\}\}$/

function actionStep(step: unknown, at: Location): readonly ActionStep[] {
  const uses = textAt(step, 'uses') ?? ''
  if (!uses.split('@')[0]?.endsWith(NAME)) return []
  const inputs = mapAt(step, 'with')
  const token = textAt(inputs, 'token') ?? ''
  return [
    {
      command: textAt(inputs, 'command') ?? 'render',
      dryRun: /^true$/i.test(String(inputs?.['dry-run'])),
      token: token === '' || OWN_TOKEN.test(token) ? 'workflow' : 'other',
      at,
    },
  ]
}

type Values = Readonly<Record<string, unknown>>

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapAt(owner: unknown, key: string): Values | undefined {
  const value = isMap(owner) ? owner[key] : undefined
  return isMap(value) ? value : undefined
}

function listAt(owner: unknown, key: string): readonly unknown[] {
  const value = isMap(owner) ? owner[key] : undefined
  return Array.isArray(value) ? value : []
}

function textAt(owner: unknown, key: string): string | undefined {
  const value = isMap(owner) ? owner[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** GitHub takes one text for a list of one. */
function textsAt(owner: unknown, key: string): readonly string[] | undefined {
  const value = isMap(owner) ? owner[key] : undefined
  if (value === undefined) return undefined
  return [value].flat().filter((item) => typeof item === 'string')
}
