import type { CloudPlan, PlanStep } from './plan-step.ts'

export type StepCounts = Readonly<Record<PlanStep['kind'], number>>

export function countSteps({ steps }: CloudPlan): StepCounts {
  const counts = { create: 0, update: 0, delete: 0, blocked: 0, unchanged: 0, foreign: 0 }
  for (const { kind } of steps) counts[kind]++
  return counts
}

/** `2 to create, 1 to update, 14 unchanged`; what is zero is left out. */
export function formatCounts(plan: CloudPlan): string {
  const counts = countSteps(plan)
  const parts = WORDS.flatMap(([kind, words]) =>
    counts[kind] === 0 ? [] : [`${counts[kind]} ${words}`],
  )
  return parts.length === 0 ? 'nothing there' : parts.join(', ')
}

const WORDS = [
  ['create', 'to create'],
  ['update', 'to update'],
  ['delete', 'to delete'],
  ['blocked', 'blocked'],
  ['unchanged', 'unchanged'],
  ['foreign', 'of others'],
] as const
