import { type PostResult, postGates } from '../../commands/gate/post-gates.ts'
import type { GatePorts } from '../../commands/gate.ts'
import { type PinRequest, pinConfig } from '../../commands/pin-config.ts'
import type { EnvironmentProtection } from '../../commands/promote.ts'
import type { Reporter } from '../../ports.ts'
import { createGitHubHistory } from './branch-history.ts'
import { type Access, accessFrom, repositoryOf } from './from-environment.ts'
import { createGateBoard } from './gate-board.ts'
import { readProtection } from './protection.ts'
import { createGitHubReader } from './reader.ts'
import { createStatusBoard } from './status-board.ts'

export interface GateRunOptions extends PinRequest {
  /** Nothing: `GITHUB_TOKEN`. */
  readonly token?: string | undefined
  readonly report: Reporter
  /** Nothing: all that are open. */
  readonly pullRequest: number | undefined
  /** What a merge queue made of the pull request, and is to be judged in its place. */
  readonly mergeGroupHead?: string | undefined
  readonly dryRun: boolean
}

/** Judges pull requests of the repository that the runner's variables name, and posts the results. */
export async function runGates(options: GateRunOptions): Promise<PostResult> {
  const { report, pullRequest, mergeGroupHead, dryRun, token } = options
  const access = accessFrom(token)
  const { pinned, config } = await pinConfig(createGitHubReader({ ...access, report }), options)
  const ports = await gatePorts(access, report, pinned.branch)
  const found = await ports.gates.proposals(pullRequest)
  const proposals =
    mergeGroupHead === undefined ? found : found.map((one) => ({ ...one, head: mergeGroupHead }))
  return await postGates(ports, {
    config,
    commit: pinned.id,
    nowMs: Date.now(),
    proposals,
    dryRun,
  })
}

/**
 * What gates ask the repository that the runner's variables name, by the branch it is about.
 *
 * @throws UserErrors `bad-input` for each variable that is missing
 */
export function gatePortsFromEnvironment({
  token,
  report,
}: Pick<GateRunOptions, 'token' | 'report'>): (branch: string) => Promise<GatePorts> {
  const access = accessFrom(token)
  return (branch) => gatePorts(access, report, branch)
}

/**
 * What the protection rules of environments ask for, of the same repository.
 *
 * @throws UserErrors `bad-input` for each variable that is missing
 */
export function protectionFromEnvironment({
  token,
  report,
}: Pick<GateRunOptions, 'token' | 'report'>): EnvironmentProtection {
  const access = accessFrom(token)
  return async (environment) => readProtection(await repositoryOf(access, report), environment)
}

/** Everything that gates ask GitHub, about one branch that is merged into. */
async function gatePorts(access: Access, report: Reporter, branch: string): Promise<GatePorts> {
  const repository = await repositoryOf(access, report)
  return {
    history: createGitHubHistory(repository, branch),
    board: createStatusBoard(repository),
    gates: createGateBoard(repository, branch),
  }
}
