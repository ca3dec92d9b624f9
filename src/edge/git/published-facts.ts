import type { PullRequestPlan } from '../../ports.ts'
import type { Arrival, PublishedFacts, Since } from '../../pull-request/facts.ts'
import { changesBetween } from '../../release/compare-rendered.ts'
import { filesBelow, PATHS } from '../../release/sources.ts'
import { commitTree } from '../remote/commit-tree.ts'
import type { Git } from './git-command.ts'
import type { LocalBase } from './read.ts'
import { readHistory } from './reader.ts'

/** More environments than that in one branch are not followed one by one. */
const MAX_ARRIVALS = 3

export interface LocalFactsRequest {
  readonly root: string
  readonly base: LocalBase
  readonly plan: PullRequestPlan
  /** What the branch proposed before, where it proposed something. */
  readonly seen: string | undefined
}

/** What the text of a branch says of its history; nobody reviews on this machine. */
export async function readLocalFacts(
  git: Git,
  { root, base, plan, seen }: LocalFactsRequest,
): Promise<PublishedFacts> {
  const names = plan.environments.length > MAX_ARRIVALS ? [] : plan.environments
  const arrivals = await Promise.all(names.map((name) => readArrival(git, base, name)))
  return {
    base: { branch: base.branch, id: base.commit },
    arrivals: arrivals.flatMap((one) => one ?? []),
    since: seen === undefined ? undefined : sinceOf(root, seen, plan),
  }
}

async function readArrival(
  git: Git,
  { tree, commit }: LocalBase,
  environment: string,
): Promise<Arrival | undefined> {
  const path = PATHS.release(environment)
  const release = tree.get(path)?.id
  if (release === undefined) return undefined
  const [found] = await readHistory(git, commit, [path], 1)
  return found && { environment, release, commit: found }
}

function sinceOf(root: string, commit: string, { files, environments }: PullRequestPlan): Since {
  const tree = commitTree(root, commit)
  const folders = environments.map((name) => PATHS.rendered(name))
  const paths = folders.flatMap((folder) => filesBelow(tree, folder))
  const before = new Map(paths.map((path) => [path, tree.read(path) ?? '']))
  const after = [...files].filter(([path]) => folders.some((one) => path.startsWith(`${one}/`)))
  const isSame = (path: string) => before.get(path) === files.get(path)
  const changes = changesBetween(
    new Map([...before].filter(([path]) => !isSame(path))),
    new Map(after.filter(([path]) => !isSame(path))),
  )
  return { review: undefined, commit, changes }
}
