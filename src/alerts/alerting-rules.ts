import { checkAlert, type MetricSources } from './check-alert.ts'
import { type Diagnostics, inReadingOrder, Report } from './diagnostics.ts'
import { durationHint, parseDuration } from './duration.ts'
import { type GmpRules, gmpAlert, gmpRules } from './gmp-rules.ts'
import { labelErrors } from './label-errors.ts'
import { recordedNames, recordingErrors } from './recording-rules.ts'
import type { AlertRule, RuleGroup } from './rule.ts'
import type { RuleFile } from './rule-files.ts'

export interface AlertingRules extends Diagnostics {
  readonly rules: readonly GmpRules[]
}

/**
 * The alerts of some files as `Rules` of Managed Service for Prometheus. The collector's evaluator
 * has alerts as Prometheus has them, so texts, labels and durations stay as they are.
 */
export function alertingRules(files: readonly RuleFile[], metrics?: MetricSources): AlertingRules {
  const report = new Report()
  for (const file of files) report.add(file)
  report.add({ errors: recordingErrors(files) })
  const context = { recorded: recordedNames(files), isRecorded: true, needsMetrics: false, metrics }
  const rulesOf = (group: RuleGroup) =>
    group.rules.flatMap((rule) => {
      if (rule.kind !== 'alert') return []
      const about = report.about({ group: group.name.text, alert: rule.name.text })
      if (!checkAlert({ group, rule }, context, about)) return []
      return isGoodRule(rule, group, about) ? gmpAlert(rule, group) : []
    })
  const rules = gmpRules(files, rulesOf)
  const names = files.map(({ file }) => file)
  return {
    rules,
    errors: inReadingOrder(report.errors, names),
    warnings: inReadingOrder(report.warnings, names),
  }
}

function isGoodRule(rule: AlertRule, group: RuleGroup, report: Report): boolean {
  const where = `alert '${rule.name.text}' of group '${group.name.text}'`
  const { for: pending, keepFiringFor } = rule
  const labels = new Map([...group.labels, ...rule.labels])
  const errors = labelErrors(labels, where, { group: group.name.text, alert: rule.name.text })
  report.add({ errors })
  if (keepFiringFor?.text)
    report.warn('lost-field', `'keep_firing_for' of ${where} is lost: Rules have no such field`, {
      at: keepFiringFor.at,
    })
  if (!pending?.text || parseDuration(pending.text) !== undefined) return errors.length === 0
  const message = `'for' of ${where} is no duration: '${pending.text}'`
  report.error('bad-duration', message, { at: pending.at, hint: durationHint(pending.text) })
  return false
}
