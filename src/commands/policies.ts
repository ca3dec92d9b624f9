import { alertingRules } from '../alerts/alerting-rules.ts'
import { configConnectorPolicy, lossesInConfigConnector } from '../alerts/config-connector.ts'
import { type Diagnostics, Report } from '../alerts/diagnostics.ts'
import { type GmpKind, type GmpRule, type GmpRules, scopeBeside } from '../alerts/gmp-rules.ts'
import { inEnvironment, type PolicyEnvironment } from '../alerts/in-environment.ts'
import { policyNames } from '../alerts/policy-names.ts'
import { recordingRules, recordsOf } from '../alerts/recording-rules.ts'
import { parseRuleFile, parseWithConfigMaps, type RuleFile } from '../alerts/rule-files.ts'
import { type TranslateOptions, translateRules } from '../alerts/translate-rules.ts'
import { formatManifest } from '../bundle/manifest-text.ts'
import { type UserError, unreachable } from '../error.ts'
import { scopeQuery } from '../promql/scope.ts'
import type { TextSource } from '../yaml/node.ts'

export const POLICY_FORMATS = ['api', 'kcc', 'rules'] as const

/**
 * `api`: a JSON array of AlertPolicy; `kcc`: manifests of Config Connector; `rules`: manifests of
 * Managed Service for Prometheus.
 */
export type PolicyFormat = (typeof POLICY_FORMATS)[number]

export interface PoliciesRequest extends TranslateOptions, PolicyEnvironment {
  /** Rule files; names only matter in messages. */
  readonly files: readonly TextSource[]
  readonly format: PolicyFormat
  /** Namespace of the manifests. */
  readonly namespace?: string
  /** Config Connector: the project that the policies belong to. */
  readonly projectId?: string
  /** Kind of the objects that hold rules for the collector. */
  readonly rulesKind?: GmpKind
  /** Namespace of these, where it is another than that of the policies. */
  readonly rulesNamespace?: string
  /** Read the rule files in the data of ConfigMaps. */
  readonly configMaps?: boolean
  /** Fields that nobody knows and groups of one name are errors, as in Prometheus. */
  readonly strict?: boolean
}

/** Errors are rules that are not in the output; everything else that was found is a warning. */
export interface PoliciesResult extends Diagnostics {
  readonly stdout: string
}

/** Prometheus rule files to alert policies, as text. */
export function policies(request: PoliciesRequest): PoliciesResult {
  const files = request.files.map(request.configMaps ? parseWithConfigMaps : parseRuleFile)
  const result = policiesOf(files, request)
  return request.strict === true ? asPrometheus(result) : result
}

function policiesOf(files: readonly RuleFile[], request: PoliciesRequest): PoliciesResult {
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

function asPrometheus({ stdout, errors, warnings }: PoliciesResult): PoliciesResult {
  const isError = ({ code }: UserError) => code === 'unknown-field' || code === 'conflict'
  return {
    stdout,
    errors: [...errors, ...warnings.filter(isError)],
    warnings: warnings.filter((one) => !isError(one)),
  }
}

function apiPolicies(files: readonly RuleFile[], request: PoliciesRequest): PoliciesResult {
  const translated = translateRules(files, request)
  const report = new Report()
  report.add(translated)
  const alerts = inEnvironment(translated.alerts, request, report)
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
  const place = {
    ...(namespace !== undefined && { namespace }),
    ...(projectId !== undefined && { projectId }),
  }
  const names = policyNames(source, translated.alerts)
  const report = new Report()
  report.add(translated)
  const alerts = inEnvironment(translated.alerts, request, report)
  for (const loss of lossesInConfigConnector(alerts)) report.warn('lost-field', loss)
  return {
    stdout: manifestsText([
      ...alerts.map((alert, i) => configConnectorPolicy(alert, { name: names[i] ?? '', ...place })),
      ...recordingRules(files).map((rules) => rulesManifest(rules, request)),
    ]),
    errors: report.errors,
    warnings: report.warnings,
  }
}

function rulesManifests(files: readonly RuleFile[], request: PoliciesRequest): PoliciesResult {
  const { rules, errors, warnings } = alertingRules(files, request.metrics)
  const all = [...rules, ...recordingRules(files, '-recording')]
  return {
    stdout: manifestsText(all.map((one) => rulesManifest(one, request))),
    errors,
    warnings,
  }
}

function rulesManifest({ slug, groups }: GmpRules, request: PoliciesRequest) {
  const { rulesKind: kind = 'Rules', scope = [] } = request
  const namespace = request.rulesNamespace ?? request.namespace
  const beside = scopeBeside(kind, scope)
  const scoped = (rule: GmpRule) => ({ ...rule, expr: scopeQuery(rule.expr, beside).text })
  return {
    apiVersion: 'monitoring.googleapis.com/v1',
    kind,
    // The other kinds are of the whole cluster.
    metadata: { name: slug, ...(kind === 'Rules' && namespace !== undefined && { namespace }) },
    spec: { groups: groups.map((group) => ({ ...group, rules: group.rules.map(scoped) })) },
  }
}

function manifestsText(manifests: readonly object[]): string {
  return manifests.map((manifest) => formatManifest(manifest)).join('---\n')
}
