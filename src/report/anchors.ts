import type { Change } from '../diff/change.ts'
import { type Finding, isBlocking } from '../pull-request/finding.ts'
import type { Report, ReportEnvironment } from './report.ts'

/**
 * Names of places in the page. They are made of numbers alone: what a manifest is called is not
 * part of them.
 */
export interface Anchors {
  readonly environment: (name: string) => string
  /** Of its row among all environments. */
  readonly row: (name: string) => string
  readonly change: (environment: string, id: string) => string | undefined
  readonly rule: (finding: Finding) => string
  /** What was found about a resource of an environment, the worst first. */
  readonly about: (environment: string, id: string) => readonly Finding[]
}

export function anchorsOf({ environments, findings }: Report): Anchors {
  const places = new Map(environments.map(({ place }, i) => [place.name, `environment-${i + 1}`]))
  const placeOf = (name: string) => places.get(name) ?? 'environment-0'
  const changes = new Map(
    environments.flatMap((environment) =>
      changesOf(environment).map(
        ({ id }, i) =>
          [
            keyOf(environment.place.name, id),
            `${placeOf(environment.place.name)}-change-${i + 1}`,
          ] as const,
      ),
    ),
  )
  const rules = new Map<string, string>()
  const about = new Map<string, Finding[]>()
  for (const finding of findings) {
    const rule = ruleKey(finding)
    if (!rules.has(rule)) rules.set(rule, `finding-${rules.size + 1}`)
    const { environment, subject } = finding
    if (environment === undefined || subject === undefined) continue
    const key = keyOf(environment, subject)
    const known = about.get(key)
    if (known === undefined) about.set(key, [finding])
    else known.push(finding)
  }
  return {
    environment: placeOf,
    row: (name) => `${placeOf(name)}-row`,
    change: (environment, id) => changes.get(keyOf(environment, id)),
    rule: (finding) => rules.get(ruleKey(finding)) ?? '',
    about: (environment, id) => about.get(keyOf(environment, id)) ?? [],
  }
}

function changesOf({ review }: ReportEnvironment): readonly Change[] {
  return review?.changes ?? []
}

function keyOf(environment: string, id: string): string {
  return `${environment}\n${id}`
}

/** Findings with the same key are told together. */
export function ruleKey({ rule, severity, suppressed }: Finding): string {
  return `${suppressed === undefined ? severity : 'suppressed'} ${rule}`
}

/** Whether somebody should look before merging. */
export function isUrgent(finding: Finding): boolean {
  return isBlocking(finding) || (finding.severity === 'warning' && finding.suppressed === undefined)
}
