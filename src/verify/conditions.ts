import { at, listAt, numberAt, textAt } from './json.ts'
import { failed, passed, type Verdict, waiting } from './verdict.ts'

/** @see https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md */
export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason: string | undefined
  readonly message: string | undefined
  readonly observedGeneration: number | undefined
}

export interface WantedConditions {
  /** Types that have to be `True`. */
  readonly types: readonly string[]
  /** Generation of the object; a condition about an older one says nothing about it. */
  readonly generation: number | undefined
  /** Reasons that no controller gets over by itself: a person has to change something. */
  readonly final?: ReadonlySet<string>
}

export function conditionsIn(status: unknown): readonly Condition[] {
  return listAt(status, 'conditions').flatMap((condition) => {
    const type = textAt(condition, 'type')
    const state = textAt(condition, 'status')
    return type === undefined || state === undefined
      ? []
      : [
          {
            type,
            status: state,
            reason: textAt(condition, 'reason'),
            message: textAt(condition, 'message'),
            observedGeneration: numberAt(condition, 'observedGeneration'),
          },
        ]
  })
}

export function generationOf(object: unknown): number | undefined {
  return numberAt(object, 'metadata', 'generation')
}

/** Whether the controller has seen the object as it is; one that does not say so has. */
export function judgeObserved(object: unknown): Verdict | undefined {
  const [observed, generation] = [
    numberAt(object, 'status', 'observedGeneration'),
    generationOf(object),
  ]
  if (observed === undefined || generation === undefined || observed >= generation) return undefined
  return waiting(`the status is about generation ${observed}, the object is at ${generation}`)
}

/** @param who what reports the conditions, where it is not the object alone */
export function judgeConditions(
  conditions: readonly Condition[],
  { types, generation, final }: WantedConditions,
  who = '',
): Verdict {
  const from = who === '' ? '' : `${who}: `
  for (const type of types) {
    const condition = conditions.find((one) => one.type === type)
    if (condition === undefined) return waiting(`${from}no condition ${type} yet`)
    const { status, reason, observedGeneration: observed } = condition
    if (observed !== undefined && generation !== undefined && observed < generation)
      return waiting(
        `${from}${type} is about generation ${observed}, the object is at ${generation}`,
      )
    if (status === 'True') continue
    const verdict = status === 'False' && final?.has(reason ?? '') ? failed : waiting
    return verdict(`${from}${formatCondition(condition)}`)
  }
  return passed(`${from}${types.join(' and ')}`)
}

/** `Accepted is False (Conflicted): another extension has this Gateway` */
export function formatCondition({ type, status, reason, message }: Condition): string {
  const why = reason === undefined ? '' : ` (${reason})`
  return `${type} is ${status}${why}${message === undefined ? '' : `: ${message.trim()}`}`
}

/** `Gateway chat/chat`, or without a kind where it is not told. */
export function formatReference(reference: unknown, namespace: string | undefined): string {
  const [kind, name] = [textAt(reference, 'kind') ?? 'Gateway', textAt(reference, 'name') ?? '?']
  const place = textAt(reference, 'namespace') ?? namespace
  return `${kind} ${place === undefined ? '' : `${place}/`}${name}`
}

/** A list such as `status.parents`, with the reference and the conditions of each. */
export function reportsIn(object: unknown, list: string, reference: string) {
  return listAt(object, 'status', list).map((entry) => ({
    reference: at(entry, reference),
    controller: textAt(entry, 'controllerName'),
    conditions: conditionsIn(entry),
  }))
}
