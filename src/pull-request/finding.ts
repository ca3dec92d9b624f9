import type { Location, UserError } from '../error.ts'
import type { RiskFinding } from '../risk/assess.ts'
import type { EnvironmentReview } from './review.ts'

export type Severity = 'error' | 'warning' | 'notice'

/** Something that a reviewer has to know, whatever found it: a check of ours, a schema, or a risk rule. */
export interface Finding {
  /** A risk is about what changes, a check about what there is. */
  readonly kind: 'risk' | 'check'
  readonly severity: Severity
  /** Code of an error, or id of a risk rule. */
  readonly rule: string
  /** Nothing for what is about no environment in particular. */
  readonly environment: string | undefined
  /** Printed id of the resource, where it is about one. */
  readonly subject: string | undefined
  readonly message: string
  /** Why it matters, and what to do about it. */
  readonly reason: string | undefined
  readonly remedy: string | undefined
  readonly at: Location | undefined
  /** Why somebody decided that it is none. */
  readonly suppressed: string | undefined
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice']

/** The worst first; what is suppressed comes last. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity, suppressed }: Finding) =>
    ORDER.indexOf(severity) + (suppressed === undefined ? 0 : ORDER.length)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

/** All that is known of the environments of a pull request, the worst first. */
export function findingsOfReviews(reviews: readonly EnvironmentReview[]): readonly Finding[] {
  return sortFindings(
    reviews.flatMap(({ name, warnings, risks }) => [
      ...risks.map((risk) => findingOfRisk(risk, name)),
      ...warnings.map((warning) => findingOfError(warning, 'warning', name)),
    ]),
  )
}

/** Ids of the resources that need attention, the worst first, each once. */
export function subjectsOf(findings: readonly Finding[]): readonly string[] {
  const urgent = findings.filter(
    ({ severity, suppressed }) => severity !== 'notice' && suppressed === undefined,
  )
  return [...new Set(urgent.flatMap(({ subject }) => subject ?? []))]
}

export function findingOfError(
  { code, message, hint, at }: UserError,
  severity: Severity,
  environment?: string,
): Finding {
  // Our linter ends its sentences with the id of the rule, which stands in front here.
  const [ending, rule = code] = (code === 'lint' && / \(([a-z-]+)\)$/.exec(message)) || ['']
  return {
    kind: 'check',
    severity,
    rule,
    environment,
    subject: undefined,
    message: message.slice(0, message.length - ending.length),
    reason: undefined,
    remedy: hint,
    at,
    suppressed: undefined,
  }
}

export function findingOfRisk(risk: RiskFinding, environment: string): Finding {
  const { severity, rule, resource, path, message, reason, remedy, at, suppressed } = risk
  const where = path === '' ? resource : `${resource} ${path}`
  return {
    kind: 'risk',
    severity,
    rule,
    environment,
    subject: resource,
    message: `${where}: ${message}`,
    reason,
    remedy,
    at,
    suppressed: suppressed?.reason,
  }
}

/** Whether the change may not be merged as it is. */
export function isBlocking({ severity, suppressed }: Finding): boolean {
  return severity === 'error' && suppressed === undefined
}

/** `file:line:col: error[rule]: in prod: message`, and on a line of its own what to do. */
export function formatFinding(finding: Finding): string {
  const { severity, rule, environment, message, remedy, at, suppressed } = finding
  const place = at === undefined ? '' : `${at.file}:${at.line}:${at.col}: `
  const where = environment === undefined ? '' : `${environment}: `
  const hint = remedy === undefined ? '' : `\n  hint: ${remedy}`
  const ended = suppressed === undefined ? '' : `\n  suppressed: ${suppressed}`
  return `${place}${severity}[${rule}]: ${where}${message}${hint}${ended}`
}
