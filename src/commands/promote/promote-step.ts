import type { Config } from '../../config/config.ts'
import { userErrorsIn } from '../../error.ts'
import type { PinnedCommit, PullRequestPlan, RepositoryReader } from '../../ports.ts'
import type { GateEvidence, Promotion, Rollback } from '../../promotion/facts.ts'
import { type Hold, holdPath, isHeld, parseHold } from '../../promotion/hold.ts'
import type { ReleaseAt } from '../../promotion/lineage.ts'
import {
  planLiftedHold,
  planPromotion,
  planWithdrawal,
  promotionKey,
} from '../../promotion/plan.ts'
import type { PromotionStep } from '../../promotion/steps.ts'
import { formatSupersession } from '../../promotion/supersede-comment.ts'
import { branchName } from '../../pull-request/branch-name.ts'
import { type Lineage, lineageOf } from '../../pull-request/lineage.ts'
import type { SettledRelease } from '../../release/render-environment.ts'
import { PATHS, Sources } from '../../release/sources.ts'
import type { PromoteRequest } from '../promote.ts'
import { buildStep } from './build-step.ts'
import { readHistory, releasesAt } from './read-history.ts'
import { readProposal } from './read-proposal.ts'
import { readRelease, type WantedRelease, wantedRelease } from './read-release.ts'

interface Planned {
  readonly plan: PullRequestPlan
  /** Git ids of what the plan was made from, by path. */
  readonly inputs: ReadonlyMap<string, string | undefined>
  /** Tip of its branch when it was made. */
  readonly head: string | undefined
}

/** What became of one step. */
export type Outcome =
  | ({
      readonly state: 'promoted' | 'rolled-back'
      readonly step: PromotionStep
      readonly promotion: Promotion
    } & Planned)
  /** The target has the release; what is still proposed is taken back. */
  | ({
      readonly state: 'already-there' | 'lifted'
      readonly step: PromotionStep
      readonly release: string | undefined
    } & Planned)
  /** The same, and nothing is proposed. */
  | {
      readonly state: 'already-there'
      readonly step: PromotionStep
      readonly release: string | undefined
    }
  | {
      readonly state: 'waiting'
      readonly step: PromotionStep
      readonly release: string
      readonly gates: readonly GateEvidence[]
    }
  | {
      readonly state: 'held'
      readonly step: PromotionStep
      readonly release: string
      readonly hold: Hold
    }
  /** The environments of the step before do not have one release, or none at all. */
  | { readonly state: 'nothing-to-promote'; readonly step: PromotionStep; readonly why: string }
  /** The open pull request of the step is a rollback, which goes first. */
  | { readonly state: 'rollback-open'; readonly step: PromotionStep; readonly branch: string }
  | { readonly state: 'failed'; readonly step: PromotionStep }

export interface StepContext {
  readonly request: PromoteRequest
  readonly config: Config
  readonly pinned: PinnedCommit
  readonly step: PromotionStep
}

/** Decides about one step, from the pinned commit. */
export async function promoteStep(
  reader: RepositoryReader,
  context: StepContext,
): Promise<Outcome> {
  const { request, config, pinned, step } = context
  const { to } = step
  const branch = branchName(config.pullRequests.branchPrefix, promotionKey(to))
  const head = await reader.head(branch)
  const current = await reader.idAt(pinned.id, PATHS.release(to))
  const held = await readHold(reader, context)
  const wanted = await wantedRelease(reader, context)
  if (wanted.kind === 'none') return { state: 'nothing-to-promote', step, why: wanted.why }
  const proposal = await readProposal(reader, { ...context, head, branch })
  if (proposal.isRollback && wanted.kind === 'promotion' && !request.liftHold)
    return { state: 'rollback-open', step, branch }
  const inputs = await inputsOf(reader, context, wanted)
  if (wanted.release === current)
    return settled(context, { held, inputs, head, release: current, isOpen: proposal.isOpen })
  if (held !== undefined && (await isKeptOut(reader, context, held, wanted)))
    return { state: 'held', step, release: wanted.release, hold: held.hold }
  const gates =
    wanted.kind === 'rollback'
      ? []
      : ((await request.gates?.({ config, step, release: wanted.release, pinned })) ?? [])
  if (isLeftOut(request, gates)) return { state: 'waiting', step, release: wanted.release, gates }
  const superseded = proposal.superseded.filter((id) => id !== wanted.release)
  const toBuild = { wanted, current, held: held?.hold, gates, superseded, branch, head }
  const { promotion, files } = await build(reader, context, toBuild)
  const state = wanted.kind === 'rollback' ? 'rolled-back' : 'promoted'
  const plan = planPromotion(config, promotion, files)
  return { state, step, promotion, plan, inputs, head }
}

/** Who names a step gets its pull request, and the gates keep it from being merged. */
function isLeftOut({ to }: PromoteRequest, gates: readonly GateEvidence[]): boolean {
  return to === undefined && gates.some(({ state }) => state !== 'open')
}

interface Settled {
  readonly held: FoundHold | undefined
  readonly inputs: Planned['inputs']
  readonly head: string | undefined
  readonly release: string
  readonly isOpen: boolean
}

/** The release is there: nothing is left of a proposal, nor of a hold that is to be lifted. */
function settled(
  { request, config, step }: StepContext,
  { held, inputs, head, release, isOpen }: Settled,
): Outcome {
  const planned = { step, release, inputs, head }
  if (request.liftHold && held !== undefined)
    return { state: 'lifted', ...planned, plan: planLiftedHold(config, step.to, held.hold.reason) }
  return isOpen
    ? { state: 'already-there', ...planned, plan: planWithdrawal(config, step.to) }
    : { state: 'already-there', step, release }
}

interface FoundHold {
  readonly hold: Hold
  /** When it was set. */
  readonly since: string
}

async function readHold(
  reader: RepositoryReader,
  { pinned, step }: StepContext,
): Promise<FoundHold | undefined> {
  const file = holdPath(step.to)
  const text = await reader.read(pinned.id, (tree) => new Sources(tree).read(file))
  if (text === undefined) return undefined
  const [commit] = await reader.history(pinned.id, [file], 1)
  return { hold: parseHold({ file, text }), since: commit?.date ?? '' }
}

/** Whether a hold keeps the release out; a rollback sets a hold of its own. */
async function isKeptOut(
  reader: RepositoryReader,
  { request, pinned, step }: StepContext,
  { hold, since }: FoundHold,
  wanted: WantedRelease,
): Promise<boolean> {
  if (wanted.kind === 'rollback' || request.liftHold) return false
  // The usual answer needs no history.
  if (wanted.release === hold.rolledBackFrom) return true
  const isBack = ({ release }: ReleaseAt) => release === hold.rolledBackFrom
  const releases = await releasesAt(reader, pinned.id, PATHS.release(step.from)).until(
    (one, i, all) => one.release === wanted.release && all.slice(0, i).some(isBack),
  )
  return isHeld(hold, wanted.release, releases, since)
}

/** What must still be so when the branch moves: else the plan is for a repository that is gone. */
async function inputsOf(
  reader: RepositoryReader,
  { request, pinned, step }: StepContext,
  wanted: WantedRelease,
): Promise<Planned['inputs']> {
  const paths = [
    request.configPath,
    PATHS.overlay(step.to),
    PATHS.environment(step.to),
    PATHS.environment(step.from),
    ...(wanted.kind === 'rollback' ? [] : [PATHS.release(step.from)]),
  ]
  const ids = await Promise.all(paths.map((path) => reader.idAt(pinned.id, path)))
  return new Map(paths.map((path, i) => [path, ids[i]]))
}

interface ToBuild {
  readonly wanted: WantedRelease
  readonly current: string | undefined
  readonly held: Hold | undefined
  readonly gates: readonly GateEvidence[]
  readonly superseded: readonly string[]
  readonly branch: string
  readonly head: string | undefined
}

async function build(reader: RepositoryReader, context: StepContext, toBuild: ToBuild) {
  const { wanted, current, held, gates, superseded } = toBuild
  const { request, config, pinned, step } = context
  const { repository, rules, git, configPath, version } = request
  const release = await readRelease(reader, wanted.release, PATHS.release(sourceOf(step, wanted)))
  const previous = await previousRelease(reader, current, PATHS.release(step.to))
  const built = await reader.read(pinned.id, (tree) => {
    const ids = { release, previous, previousRelease: current }
    return buildStep({ config, sources: new Sources(tree), step, ...ids, repository, rules, git })
  })
  const isRollback = wanted.kind === 'rollback'
  const promotion: Promotion = {
    step,
    pinned,
    release: wanted.release,
    previousRelease: current,
    review: built.target.review,
    lineage: await readLineage(reader, context),
    differences: built.differences,
    pending: built.pending,
    history: await readHistory(reader, context, wanted, current),
    gates,
    leftToPeople: isRollback ? undefined : await leftToPeople(context),
    lifted: isRollback ? undefined : held,
    rollback: isRollback ? rollbackOf(wanted, held, current) : undefined,
    superseded,
    comment: supersession(toBuild),
    configPath,
    version,
  }
  return { promotion, files: built.target.files }
}

/** The files of the commit are listed already, so that this asks nobody. */
async function readLineage(
  reader: RepositoryReader,
  { config, pinned }: StepContext,
): Promise<Lineage> {
  const names = config.environments.map(({ name }) => name)
  const ids = await Promise.all(names.map((name) => reader.idAt(pinned.id, PATHS.release(name))))
  return lineageOf(
    config,
    names.map((name, i) => [name, ids[i]]),
  )
}

/** A merge by itself would go past the people whom an environment on GitHub asks for. */
async function leftToPeople({ request, config, step }: StepContext): Promise<string | undefined> {
  const merges = (config.promotionSteps[step.to]?.autoMerge ?? false) !== false
  return merges ? await request.protection?.(step.to) : undefined
}

/** What is said to those who saw another release; nothing where there was none, or it is the same. */
function supersession({ wanted, superseded, head }: ToBuild): string | undefined {
  if (head === undefined || superseded.length === 0) return undefined
  const isRollback = wanted.kind === 'rollback'
  return formatSupersession({ release: wanted.release, superseded, isRollback })
}

function sourceOf({ from, to }: PromotionStep, { kind }: WantedRelease): string {
  return kind === 'rollback' ? to : from
}

/** What the target has may be anything by the hand of a person: then it is not compared. */
async function previousRelease(
  reader: RepositoryReader,
  current: string | undefined,
  path: string,
): Promise<SettledRelease | undefined> {
  if (current === undefined) return undefined
  try {
    return await readRelease(reader, current, path)
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    return undefined
  }
}

/** A second step back keeps out what the first one did: that is newer than what is there now. */
function rollbackOf(
  { rollback }: Extract<WantedRelease, { kind: 'rollback' }>,
  held: Hold | undefined,
  current: string | undefined,
): Rollback {
  const rolledBackFrom = held?.release === current ? held?.rolledBackFrom : current
  return { ...rollback, rolledBackFrom: rolledBackFrom ?? '' }
}
