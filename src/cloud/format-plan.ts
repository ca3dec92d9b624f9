import { formatSteps } from '../diff/diff-values.ts'
import { unreachable } from '../error.ts'
import type { JsonValue } from '../yaml/node.ts'
import { formatCounts } from './count-steps.ts'
import { KINDS } from './kinds/index.ts'
import { type LiveObject, shortName, textAt } from './object.ts'
import { type CloudPlan, type PlanStep, placeOf } from './plan-step.ts'

/** One step as lines for people: what, and below it field by field old and new. */
export interface StepText {
  readonly sign: '+' | '~' | '-' | '!' | '?'
  readonly head: string
  readonly details: readonly string[]
}

/** The plan as text: a line of counts, then whatever is not as it should be. */
export function formatPlan(plan: CloudPlan): string {
  const steps = plan.steps.flatMap((step) => {
    const text = stepText(step)
    return text === undefined ? [] : [`${text.sign} ${text.head}`, ...text.details.map(indented)]
  })
  return [`${plan.owner.environment}: ${formatCounts(plan)}`, ...steps].map(ended).join('')
}

/** Nothing for what is as it should be, and for things of others that nobody need look at. */
export function stepText(step: PlanStep): StepText | undefined {
  const { kind, parent } = placeOf(step)
  const { noun } = KINDS[kind]
  switch (step.kind) {
    case 'create':
      return { sign: '+', head: `${noun} ${quoted(step.object.title)} in ${parent}`, details: [] }
    case 'update':
      return {
        sign: '~',
        head: `${noun} ${quoted(step.object.title)}, ${shortName(step.live)}${step.adopted ? ', taken over' : ''}`,
        details: step.fields.map(
          ({ steps, before, after }) =>
            `${formatSteps(steps)}: ${formatValue(before)} → ${formatValue(after)}`,
        ),
      }
    case 'delete':
      return { sign: '-', head: `${noun} ${liveTitle(step.live)}`, details: [] }
    case 'blocked':
      return { sign: '!', head: step.reason.message, details: hintOf(step.reason.hint) }
    case 'foreign':
      return foreignText(step, noun)
    case 'unchanged':
      return undefined
    default:
      return unreachable(step)
  }
}

function foreignText(
  { live, copyOf, note }: Extract<PlanStep, { kind: 'foreign' }>,
  noun: string,
): StepText | undefined {
  if (copyOf !== undefined)
    return {
      sign: '?',
      head: `${noun} ${liveTitle(live)} evaluates the same rule as ${quoted(copyOf.title)}`,
      details: [`take it over with --adopt ${shortName(live)}`],
    }
  return note === undefined
    ? undefined
    : { sign: '?', head: `${noun} ${liveTitle(live)} is ${note}`, details: [] }
}

function hintOf(hint: string | undefined): readonly string[] {
  return hint === undefined ? [] : [hint]
}

function liveTitle(live: LiveObject): string {
  const title = textAt(live.body, 'displayName')
  return title === undefined ? shortName(live) : `${quoted(title)}, ${shortName(live)}`
}

function quoted(text: string): string {
  return `'${text}'`
}

const MAX_VALUE = 200

/** One line; long texts are cut around what nobody would read in a list. */
export function formatValue(value: JsonValue | undefined): string {
  if (value === undefined) return '(none)'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = text.replaceAll('\n', '⏎')
  return line.length <= MAX_VALUE ? line : `${line.slice(0, MAX_VALUE - 1)}…`
}

function indented(line: string): string {
  return `    ${line}`
}

function ended(line: string): string {
  return `${line}\n`
}
