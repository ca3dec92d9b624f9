import type { RiskSettings } from '../config/config.ts'
import type { RiskRuleId } from '../config/risk-rules.ts'
import type { Location } from '../error.ts'
import { formatPath, rootField } from '../lint/field.ts'
import { formatId } from '../lint/manifests.ts'
import type { Comparison } from './comparison.ts'
import type { Danger, RiskRule, RiskSeverity } from './rule.ts'
import { RISK_RULES } from './rules/index.ts'
import { severityOf, suppressionOf } from './settings.ts'

/** One risk that a reviewer of an environment has to know. */
export interface RiskFinding {
  readonly rule: RiskRuleId
  readonly severity: RiskSeverity
  /** Printed id of the resource, such as `InferencePool.v1.inference.networking.k8s.io/llama.chat`. */
  readonly resource: string
  /** Path of the field, such as `spec.replicas`; empty for the resource as a whole. */
  readonly path: string
  readonly message: string
  readonly reason: string
  readonly remedy: string
  /** Where a person would change it, as far as it is known. */
  readonly at?: Location | undefined
  /** Somebody decided that it is none. */
  readonly suppressed?: { readonly reason: string; readonly until?: string | undefined } | undefined
}

const RANK: Readonly<Record<RiskSeverity, number>> = { error: 0, warning: 1, notice: 2 }

/**
 * What may go wrong when an environment goes from one state to the other, the worst first; what the
 * config switches off is left out, what it suppresses is there and says so, at the end.
 */
export function assess(
  comparison: Comparison,
  settings: RiskSettings,
  rules: readonly RiskRule[] = RISK_RULES,
): readonly RiskFinding[] {
  // Where there was nothing, nothing can be lost; what the new state itself has wrong, the linter says.
  const isNew = comparison.before.all.length === 0
  const findings = rules.flatMap((rule) => {
    if (isNew && rule.ofNew !== true) return []
    const severity = severityOf(rule, comparison.environment.kind, settings)
    if (severity === 'off') return []
    return Array.from(rule.check(comparison), (danger) =>
      toFinding({ rule, severity, danger, comparison, settings }),
    )
  })
  return findings.sort((a, b) => order(a) - order(b))
}

function order({ severity, suppressed }: RiskFinding): number {
  return RANK[severity] + (suppressed === undefined ? 0 : 10)
}

interface Found {
  readonly rule: RiskRule
  readonly severity: RiskSeverity
  readonly danger: Danger
  readonly comparison: Comparison
  readonly settings: RiskSettings
}

function toFinding({ rule, severity, danger, comparison, settings }: Found): RiskFinding {
  const { id, reason, remedy } = rule
  const { field, message } = danger
  const resource = formatId(rootField(field.resource))
  const at = field.resource.locate?.(field.path)
  const suppressed = suppressionOf(settings, {
    rule: id,
    resource,
    environment: comparison.environment.name,
  })
  return {
    rule: id,
    severity,
    resource,
    path: formatPath(field.path),
    message,
    reason,
    remedy,
    ...(at && { at }),
    ...(suppressed && { suppressed: { reason: suppressed.reason, until: suppressed.until } }),
  }
}
