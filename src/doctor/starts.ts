import { isTaken } from './filter-pattern.ts'
import type { Trigger, Workflow } from './workflow.ts'

/** What a pull request of the bot looks like to the filters of a workflow. */
export interface BotPullRequest {
  /** Branch that it goes to. */
  readonly base: string
  /** Files that it may change, as many as are known. */
  readonly paths: readonly string[]
  /** Activities that a run of the bot causes: `opened`, `synchronize`, and others by config. */
  readonly activities: readonly string[]
}

/** Whether a workflow starts for such pull requests, if their events start any. */
export type Start =
  | { readonly kind: 'always' }
  /** Its path filter takes some of the files only. */
  | { readonly kind: 'sometimes'; readonly why: string }
  | { readonly kind: 'never'; readonly why: string }

const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened']

/** The trigger of a workflow for pull requests; nothing where it has none. */
export function pullRequestTrigger({ triggers }: Workflow): Trigger | undefined {
  return triggers.find(({ event }) => event === 'pull_request' || event === 'pull_request_target')
}

export function startFor(trigger: Trigger, pull: BotPullRequest): Start {
  const { types = DEFAULT_TYPES, branches, branchesIgnore, paths, pathsIgnore } = trigger
  if (!types.some((type) => pull.activities.includes(type)))
    return { kind: 'never', why: `it is for ${types.join(', ')}` }
  const wanted = branches === undefined || isTaken(branches, pull.base)
  if (!wanted || (branchesIgnore && isTaken(branchesIgnore, pull.base)))
    return { kind: 'never', why: `its filter of branches leaves out '${pull.base}'` }
  const taken = pull.paths.filter((path) => takesPath(path, paths, pathsIgnore))
  if (taken.length === pull.paths.length) return { kind: 'always' }
  const [other = ''] = pull.paths.filter((path) => !taken.includes(path))
  return taken.length === 0
    ? { kind: 'never', why: 'its filter of paths leaves out everything that the bot writes' }
    : { kind: 'sometimes', why: `its filter of paths takes '${taken[0]}' and not '${other}'` }
}

function takesPath(
  path: string,
  paths: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
): boolean {
  if (paths !== undefined) return isTaken(paths, path)
  return ignored === undefined || !isTaken(ignored, path)
}
