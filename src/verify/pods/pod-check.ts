import type { Target } from '../target.ts'
import type { Verdict } from '../verdict.ts'

/** Pods that one check looks at. */
export interface PodSet {
  readonly subject: string
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
}

/** A check of pods by their labels, whoever made them. */
export interface PodCheck {
  readonly id: string
  readonly title: string
  readonly sets: (target: Target) => readonly PodSet[]
  readonly judge: (pods: readonly unknown[]) => Verdict
}
