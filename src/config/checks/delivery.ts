import type { Finding } from './finding.ts'
import { unknownEnvironment } from './unknown-environment.ts'

export interface DeliveryInput {
  /** `promotion.order`, where it could be read. */
  readonly order: readonly (string | readonly string[])[] | undefined
  /** `promotion.steps`: into which environments, and whether it waits for the engine. */
  readonly steps: readonly { readonly target: string; readonly synced: boolean }[]
  /** Whether `gitops.reports` names a status. */
  readonly hasReports: boolean
  /** Environments that `gitops.argocd.destinations` names. */
  readonly destinations: readonly string[]
  readonly environments: readonly string[]
}

/** Whether what is said about delivery names the environments as they are. */
export function checkDelivery(input: DeliveryInput): readonly Finding[] {
  const { order, destinations, environments } = input
  return [
    ...(order ? checkOrder(order, environments) : []),
    ...checkSteps(input),
    ...destinations
      .filter((name) => !environments.includes(name))
      .map((name) =>
        unknownEnvironment(name, environments, ['gitops', 'argocd', 'destinations', name]),
      ),
  ]
}

function checkOrder(
  order: NonNullable<DeliveryInput['order']>,
  environments: readonly string[],
): readonly Finding[] {
  const at = ['promotion', 'order']
  const entries = order.flatMap((step, i) =>
    typeof step === 'string'
      ? [{ name: step, path: [...at, i] }]
      : step.map((name, j) => ({ name, path: [...at, i, j] })),
  )
  const seen = new Set<string>()
  const findings = entries.flatMap(({ name, path }): readonly Finding[] => {
    if (!environments.includes(name)) return [unknownEnvironment(name, environments, path)]
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = `environment '${name}' is in promotion.order twice`
    const hint = 'a release goes through each environment once'
    return [{ severity: 'error', code: 'conflict', message, hint, paths: [path] }]
  })
  const left = environments.filter((name) => !seen.has(name))
  return [...findings, ...left.map((name) => leftOut(name))]
}

function checkSteps({ order, steps, hasReports, environments }: DeliveryInput): readonly Finding[] {
  const first = order?.[0] ?? []
  return steps.flatMap(({ target, synced }): readonly Finding[] => {
    const path = ['promotion', 'steps', target]
    if (!environments.includes(target)) return [unknownEnvironment(target, environments, path)]
    if ([first].flat().includes(target)) return [firstStep(target, path)]
    return synced && !hasReports ? [nothingReported(target, path)] : []
  })
}

function firstStep(target: string, path: readonly string[]): Finding {
  return {
    severity: 'error',
    code: 'conflict',
    message: `nothing is promoted to '${target}', the first of promotion.order: it gets what the sources make`,
    hint: 'gates belong to the environments behind it; what may go into the first is for reviews of the sources',
    paths: [path],
  }
}

function nothingReported(target: string, path: readonly string[]): Finding {
  return {
    severity: 'error',
    code: 'missing-field',
    message: `the promotion to '${target}' waits for the statuses of 'gitops.reports', and there are none`,
    hint: 'name there what Argo CD or Flux post, and which app or account posts it',
    paths: [[...path, 'gates', 'synced']],
  }
}

function leftOut(name: string): Finding {
  return {
    severity: 'error',
    code: 'missing-field',
    message: `environment '${name}' is not in promotion.order`,
    hint: "add it at its place; without 'promotion' every environment gets each release at once",
    paths: [['promotion', 'order']],
  }
}
