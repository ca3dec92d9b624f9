import { alertingRules } from '../alerts/alerting-rules.ts'
import { configConnectorPolicy, lossesInConfigConnector } from '../alerts/config-connector.ts'
import { type Diagnostics, Report } from '../alerts/diagnostics.ts'
import type { GmpRules } from '../alerts/gmp-rules.ts'
import { policyNames } from '../alerts/policy-names.ts'
import { recordingRules, recordsOf } from '../alerts/recording-rules.ts'
import { parseRuleFile, type RuleFile } from '../alerts/rule-files.ts'
import { type TranslateOptions, translateRules } from '../alerts/translate-rules.ts'
import { formatManifest } from '../bundle/manifest-text.ts'
import { unreachable } from '../error.ts'
import type { TextSource } from '../yaml/node.ts'

export const POLICY_FORMATS = ['api', 'kcc', 'rules'] as const

/**
 * `api`: a JSON array of AlertPolicy; `kcc`: manifests of Config Connector; `rules`: manifests of
 * Managed Service for Prometheus.
 */
export type PolicyFormat = (typeof POLICY_FORMATS)[number]

export interface PoliciesRequest extends TranslateOptions {
  /** Rule files; names only matter in messages. */
  readonly files: readonly TextSource[]
  readonly format: PolicyFormat
  /** Namespace of the manifests. */
  readonly namespace?: string
  /** Config Connector: the project that the policies belong to. */
  readonly projectId?: string
}

/** Errors are rules that are not in the output; everything else that was found is a warning. */
export interface PoliciesResult extends Diagnostics {
  readonly stdout: string
}

/** Prometheus rule files to alert policies, as text. */
export function policies(request: PoliciesRequest): PoliciesResult {
  const files = request.files.map(parseRuleFile)
  switch (request.format) {
    case 'api':
      return apiPolicies(files, request)
    case 'kcc':
      return configConnectorManifests(files, request)
    case 'rules':
      return rulesManifests(files, request)
    default:
      return unreachable(request.format)
  }
}

function apiPolicies(files: readonly RuleFile[], request: PoliciesRequest): PoliciesResult {
  const { alerts, errors, warnings } = translateRules(files, request)
  const report = new Report()
  report.add({ errors, warnings })
  for (const { groups } of files)
    for (const group of groups) {
      const [first, ...more] = recordsOf(group)
      if (first === undefined) continue
      const { text } = group.name
      const count = more.length === 0 ? 'a recording rule' : `${more.length + 1} recording rules`
      report
        .about({ group: text })
        .warn('lost-field', `group '${text}' has ${count}, and a policy cannot record`, {
          at: first.at,
          hint: 'the formats kcc and rules print them as Rules of Managed Service for Prometheus',
        })
    }
  const list = alerts.map(({ policy }) => policy)
  return {
    stdout: `${JSON.stringify(list, null, 2)}\n`,
    errors: report.errors,
    warnings: report.warnings,
  }
}

function configConnectorManifests(
  files: readonly RuleFile[],
  request: PoliciesRequest,
): PoliciesResult {
  const { namespace, projectId, source } = request
  const translated = translateRules(files, { ...request, withRecordingRules: true })
  const { alerts } = translated
  const place = {
    ...(namespace !== undefined && { namespace }),
    ...(projectId !== undefined && { projectId }),
  }
  const names = policyNames(source, alerts)
  const report = new Report()
  report.add(translated)
  for (const loss of lossesInConfigConnector(alerts)) report.warn('lost-field', loss)
  return {
    stdout: manifestsText([
      ...alerts.map((alert, i) => configConnectorPolicy(alert, { name: names[i] ?? '', ...place })),
      ...recordingRules(files).map((rules) => rulesManifest(rules, namespace)),
    ]),
    errors: report.errors,
    warnings: report.warnings,
  }
}

function rulesManifests(
  files: readonly RuleFile[],
  { metrics, namespace }: PoliciesRequest,
): PoliciesResult {
  const { rules, errors, warnings } = alertingRules(files, metrics)
  const all = [...rules, ...recordingRules(files, '-recording')]
  return {
    stdout: manifestsText(all.map((one) => rulesManifest(one, namespace))),
    errors,
    warnings,
  }
}

function rulesManifest({ slug, groups }: GmpRules, namespace: string | undefined) {
  return {
    apiVersion: 'monitoring.googleapis.com/v1',
    kind: 'Rules',
    metadata: { name: slug, ...(namespace !== undefined && { namespace }) },
    spec: { groups },
  }
}

function manifestsText(manifests: readonly object[]): string {
  return manifests.map((manifest) => formatManifest(manifest)).join('---\n')
}
