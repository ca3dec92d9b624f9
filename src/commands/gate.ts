import type { Config } from '../config/config.ts'
import { evaluateGates, gatesOf, opensAt, sourcesOf, stateOf } from '../gate/index.ts'
import { judgeOverride, type OverrideVerdict } from '../gate/override.ts'
import type { GateResult, TargetGates } from '../gate/target-gates.ts'
import type { GateBoard, Proposal } from '../ports.ts'
import { PATHS } from '../release/sources.ts'
import { type EvidencePorts, gatherEvidence } from './gate/gather-evidence.ts'

export interface GatePorts extends EvidencePorts {
  readonly gates: GateBoard
}

export interface GateRequest {
  /** As it is on the base branch: a pull request cannot take its own gates away. */
  readonly config: Config
  /** Commit of the base branch that everything is read at. */
  readonly commit: string
  /** Milliseconds since 1970. */
  readonly nowMs: number
}

export interface ProposalGates extends GateResult {
  readonly proposal: Proposal
}

/** So many releases back a pull request counts as a rollback. */
const MAX_ROLLBACK = 20

/**
 * How the gates stand for a pull request, by what it does: a release of an environment that it
 * changes is a promotion, whoever made it and whatever its title says.
 *
 * @param among environments to look at; those with gates, unless said otherwise
 */
export async function evaluateProposal(
  ports: GatePorts,
  request: GateRequest,
  proposal: Proposal,
  among: readonly string[] = gatedEnvironments(request.config),
): Promise<ProposalGates> {
  const releases = await changedReleases(ports, proposal, among)
  const targets = await Promise.all(
    releases.map(({ target, release }) => evaluateTarget(ports, request, target, release)),
  )
  const state = stateOf(targets)
  if (state === 'open') return { proposal, targets, override: undefined, state }
  const override = await overrideOf(ports, request, proposal, targets)
  return { proposal, targets, override, state: override?.counts === true ? 'open' : state }
}

interface ReleaseChanged {
  readonly target: string
  readonly release: string
}

function gatedEnvironments(config: Config): readonly string[] {
  return config.environments
    .map(({ name }) => name)
    .filter((name) => gatesOf(config, name).length > 0)
}

/** The environments that get another release; folders that stay are not looked into. */
async function changedReleases(
  { history, gates }: GatePorts,
  proposal: Proposal,
  targets: readonly string[],
): Promise<readonly ReleaseChanged[]> {
  if (targets.length === 0) return []
  const before = await gates.mergeBase(proposal)
  const changed = async (path: string) => {
    const [old, young] = await Promise.all(
      [before, proposal.head].map((commit) => history.idAt(commit, path)),
    )
    return old === young ? undefined : young
  }
  if ((await changed('overlays')) === undefined) return []
  const found = await Promise.all(
    targets.map(async (target): Promise<readonly ReleaseChanged[]> => {
      if ((await changed(PATHS.overlay(target))) === undefined) return []
      const release = await changed(PATHS.release(target))
      return release === undefined ? [] : [{ target, release }]
    }),
  )
  return found.flat()
}

/** How the gates of one environment stand for a release; also for a promotion not yet proposed. */
export async function evaluateTarget(
  ports: EvidencePorts,
  { config, commit, nowMs }: GateRequest,
  target: string,
  release: string,
  sources: readonly string[] = sourcesOf(config, target),
): Promise<TargetGates> {
  const common = { target, sources, release }
  const free = { ...common, verdicts: [], state: 'open', opensAtMs: nowMs } as const
  const kind = await kindOf(ports, commit, common)
  if (kind !== 'promotion') return { ...free, kind }
  const gates = gatesOf(config, target)
  const evidence = await gatherEvidence(ports, { ...common, config, gates, commit })
  const verdicts = evaluateGates(gates, evidence, nowMs)
  const opensAtMs = opensAt(gates, evidence, nowMs)
  return { ...common, kind, verdicts, state: stateOf(verdicts), opensAtMs }
}

async function kindOf(
  { history }: EvidencePorts,
  commit: string,
  { target, sources, release }: Pick<TargetGates, 'target' | 'sources' | 'release'>,
): Promise<TargetGates['kind']> {
  const path = PATHS.release(target)
  const landings = await history.landings(commit, path, MAX_ROLLBACK)
  const others = await Promise.all(
    sources.map((source) => history.idAt(commit, PATHS.release(source))),
  )
  if (landings.length === 0 && others.every((id) => id === undefined)) return 'first'
  for (const landing of landings)
    if ((await history.idAt(landing.commit, path)) === release) return 'rollback'
  return 'promotion'
}

/** A label counts where every environment that is not open has it in its config. */
async function overrideOf(
  { gates }: GatePorts,
  { config }: GateRequest,
  proposal: Proposal,
  targets: readonly TargetGates[],
): Promise<OverrideVerdict | undefined> {
  const closed = targets.filter(({ state }) => state !== 'open')
  const labels = new Set(closed.map(({ target }) => config.promotionSteps[target]?.overrideLabel))
  const verdicts: OverrideVerdict[] = []
  for (const label of labels) {
    const found = label === undefined ? undefined : await gates.override(proposal, label)
    if (found === undefined) return undefined
    verdicts.push(judgeOverride(found.label, found.headAtMs))
  }
  return verdicts.find(({ counts }) => !counts) ?? verdicts[0]
}
