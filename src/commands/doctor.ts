import type { Config } from '../config/config.ts'
import { type Diagnosis, diagnose } from '../doctor/diagnosis.ts'
import type { GitHubFacts, Question } from '../doctor/facts.ts'
import type { RepositoryFiles } from '../doctor/repository-files.ts'
import { promotionKey } from '../promotion/plan.ts'
import { branchName, defaultBranchPrefix } from '../pull-request/branch-name.ts'

/** Asks GitHub, and writes nothing. */
export type Examine = (question: Question) => Promise<GitHubFacts>

export interface DoctorRequest {
  readonly files: RepositoryFiles
  /** Branch to merge into; nothing: what the config says, else the default branch. */
  readonly base: string | undefined
  readonly isFork: boolean
  /** Milliseconds since 1970. */
  readonly nowMs: number
}

/** What keeps the bot from doing its work in a repository, as far as that can be known. */
export async function doctor(
  examine: Examine,
  { files, base, isFork, nowMs }: DoctorRequest,
): Promise<Diagnosis> {
  const { config, workflows, botPaths } = files
  const prefix = config?.pullRequests.branchPrefix ?? defaultBranchPrefix
  const github = await examine({
    base: base ?? config?.pullRequests.base,
    botPrefix: prefix,
    botBranches: keysOf(config).map((key) => branchName(prefix, key)),
  })
  return diagnose({ github, config, workflows, botPaths, isFork, nowMs })
}

/** Rules go by patterns of names, so that the first and the last of each kind tell enough. */
function keysOf(config: Config | undefined): readonly string[] {
  if (config === undefined) return ['prod']
  const names = config.environments.map(({ name }) => name)
  const targets = config.promotion.slice(1).flat()
  return [
    ...(config.pullRequests.per === 'all' ? ['all'] : ends(names)),
    ...ends(targets.map(promotionKey)),
  ]
}

function ends(names: readonly string[]): readonly string[] {
  return [...new Set([...names.slice(0, 1), ...names.slice(-1)])]
}
