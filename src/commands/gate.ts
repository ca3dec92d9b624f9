import type { Config } from '../config/config.ts'
import { evaluateGates, gatesOf, opensAt, sourcesOf, stateOf } from '../gate/index.ts'
import { judgeOverride, type OverrideVerdict } from '../gate/override.ts'
import type { GateResult, TargetGates } from '../gate/target-gates.ts'
import type { GateBoard, Proposal } from '../ports.ts'
import { holdPath } from '../promotion/hold.ts'
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
  /** It changes no overlay, so that no gate can ever be about it. */
  readonly settled: boolean
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
  const changed = await changedReleases(ports, proposal, among)
  const targets = await Promise.all(
    (changed ?? []).map((change) => evaluateChange(ports, request, change)),
  )
  const settled = changed === undefined
  const state = stateOf(targets)
  if (state === 'open') return { proposal, settled, targets, override: undefined, state }
  const override = await overrideOf(ports, request, proposal, targets)
  const overridden = override?.counts === true
  return { proposal, settled, targets, override, state: overridden ? 'open' : state }
}

interface ReleaseChanged {
  readonly target: string
  readonly release: string
  /** Whether it sets a hold, as a rollback does. */
  readonly holds: boolean
}

function gatedEnvironments(config: Config): readonly string[] {
  return config.environments
    .map(({ name }) => name)
    .filter((name) => gatesOf(config, name).length > 0)
}

/** The environments that get another release; nothing where no overlay is another one. */
async function changedReleases(
  { history, gates }: GatePorts,
  proposal: Proposal,
  targets: readonly string[],
): Promise<readonly ReleaseChanged[] | undefined> {
  if (targets.length === 0) return []
  const before = await gates.mergeBase(proposal)
  const changed = async (path: string) => {
    const [old, young] = await Promise.all(
      [before, proposal.head].map((commit) => history.idAt(commit, path)),
    )
    return old === young ? undefined : young
  }
  if ((await changed('overlays')) === undefined) return undefined
  const found = await Promise.all(
    targets.map(async (target): Promise<readonly ReleaseChanged[]> => {
      if ((await changed(PATHS.overlay(target))) === undefined) return []
      const release = await changed(PATHS.release(target))
      const holds = (await changed(holdPath(target))) !== undefined
      return release === undefined ? [] : [{ target, release, holds }]
    }),
  )
  return found.flat()
}

async function evaluateChange(
  ports: EvidencePorts,
  request: GateRequest,
  { target, release, holds }: ReleaseChanged,
): Promise<TargetGates> {
  const sources = sourcesOf(request.config, target)
  const kind = await kindOf(ports, request.commit, { target, sources, release, holds })
  if (kind === 'promotion') return await evaluateTarget(ports, request, target, release)
  const free = { verdicts: [], state: 'open', opensAtMs: request.nowMs } as const
  return { target, sources, release, kind, ...free }
}

/** How the gates of one environment stand for a promotion, also for one not yet proposed. */
export async function evaluateTarget(
  ports: EvidencePorts,
  { config, commit, nowMs }: GateRequest,
  target: string,
  release: string,
  sources: readonly string[] = sourcesOf(config, target),
): Promise<TargetGates> {
  const common = { target, sources, release }
  const gates = gatesOf(config, target)
  const evidence = await gatherEvidence(ports, { ...common, config, gates, commit })
  const verdicts = evaluateGates(gates, evidence, nowMs)
  const opensAtMs = opensAt(gates, evidence, nowMs)
  return { ...common, kind: 'promotion', verdicts, state: stateOf(verdicts), opensAtMs }
}

/**
 * A release that the environment had before is a rollback, unless it is the very one that the
 * environments before have: then it comes by the order again, such as after a rollback from it. With
 * a hold it is a rollback all the same.
 */
async function kindOf(
  { history }: EvidencePorts,
  commit: string,
  { target, sources, release, holds }: ReleaseChanged & Pick<TargetGates, 'sources'>,
): Promise<TargetGates['kind']> {
  const path = PATHS.release(target)
  const [landings, ...before] = await Promise.all([
    history.landings(commit, path, MAX_ROLLBACK),
    ...sources.map((source) => history.idAt(commit, PATHS.release(source))),
  ])
  if (landings.length === 0 && before.every((id) => id === undefined)) return 'first'
  if (before.includes(release) && !holds) return 'promotion'
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
