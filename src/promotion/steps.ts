import type { Config } from '../config/config.ts'
import { nearest } from '../config/did-you-mean.ts'
import { UserError } from '../error.ts'

/** One environment gets the release of the step before it. */
export interface PromotionStep {
  /** The first environment of the step before, or the one that was asked for. */
  readonly from: string
  /** All environments of the step before: they must have the same release. */
  readonly peers: readonly string[]
  readonly to: string
}

export interface StepsWanted {
  readonly from: string | undefined
  readonly to: string | undefined
}

/**
 * The steps of the order that are wanted; all of them where nothing is said.
 *
 * @throws UserError `unknown-environment`, `bad-input`
 */
export function selectSteps(config: Config, wanted: StepsWanted): readonly PromotionStep[] {
  const { from, to } = wanted
  for (const name of [from, to]) if (name !== undefined) assertKnown(config, name)
  const steps = promotionSteps(config)
    .filter((step) => to === undefined || step.to === to)
    .filter((step) => from === undefined || step.peers.includes(from))
    .map((step) => (from === undefined ? step : { ...step, from, peers: [from] }))
  if (steps.length === 0) throw noStep(config, wanted)
  return steps
}

function promotionSteps({ promotion }: Config): readonly PromotionStep[] {
  return promotion.flatMap((names, i) => {
    const peers = promotion[i - 1] ?? []
    const [from] = peers
    return from === undefined ? [] : names.map((to) => ({ from, peers, to }))
  })
}

function assertKnown(config: Config, name: string): void {
  const known = config.environments.map((environment) => environment.name)
  if (known.includes(name)) return
  const near = nearest(name, known)
  throw new UserError('unknown-environment', `there is no environment '${name}'`, {
    at: config.locationOf(['environments']),
    hint: near === undefined ? `known: ${known.join(', ')}` : `did you mean '${near}'?`,
  })
}

function noStep(config: Config, { from, to }: StepsWanted): UserError {
  const order = config.promotion.map((names) => names.join(' and ')).join(', then ')
  const at = config.locationOf(['promotion', 'order'])
  if (config.promotion.length < 2)
    return new UserError('bad-input', 'there is no step to promote along', {
      at,
      hint: "list the environments in 'promotion.order', from first to last",
    })
  if (to !== undefined && config.promotion[0]?.includes(to))
    return new UserError('bad-input', `'${to}' is first in the order: nothing is promoted to it`, {
      at,
      hint: 'its release is made of the sources: change or revert those',
    })
  const between = [from && `from '${from}'`, to && `to '${to}'`].filter(Boolean).join(' ')
  return new UserError('bad-input', `no step of the order goes ${between}`, {
    at,
    hint: `the order is ${order}; promote along it, one step at a time`,
  })
}
