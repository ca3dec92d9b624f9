import type { Config } from '../config/config.ts'
import type { GitHubFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Workflows } from './workflow.ts'

/** All that a diagnosis is made from. */
export interface Case {
  readonly github: GitHubFacts
  /** Nothing where there is none to be read, or it has mistakes. */
  readonly config: Config | undefined
  readonly workflows: Workflows
  /** Whether the run is for a pull request from a fork. */
  readonly isFork: boolean
  /** Files that pull requests of the bot may change. */
  readonly botPaths: readonly string[]
  /** Milliseconds since 1970. */
  readonly nowMs: number
}

export type Check = (subject: Case) => readonly Finding[]
