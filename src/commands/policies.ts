import { configConnectorPolicy } from '../alerts/config-connector.ts'
import { type Diagnostics, Report } from '../alerts/diagnostics.ts'
import { policyNames } from '../alerts/policy-names.ts'
import { recordingRules } from '../alerts/recording-rules.ts'
import { parseRuleFile, type RuleFile } from '../alerts/rule-files.ts'
import {
  type TranslatedRules,
  type TranslateOptions,
  translateRules,
} from '../alerts/translate-rules.ts'
import { formatManifest } from '../bundle/manifest-text.ts'
import type { TextSource } from '../yaml/node.ts'

export const POLICY_FORMATS = ['api', 'config-connector'] as const

export type PolicyFormat = (typeof POLICY_FORMATS)[number]

export interface PoliciesRequest extends TranslateOptions {
  /** Rule files; names only matter in messages. */
  readonly files: readonly TextSource[]
  /** A JSON array of AlertPolicy objects of the API, or manifests of Config Connector. */
  readonly format: PolicyFormat
  /** Config Connector: namespace of the objects, and the project that the policies belong to. */
  readonly namespace?: string
  readonly projectId?: string
}

/** Errors are rules that are not in the output; everything else that was found is a warning. */
export interface PoliciesResult extends Diagnostics {
  readonly stdout: string
}

/** Prometheus rule files to alert policies, as text. */
export function policies(request: PoliciesRequest): PoliciesResult {
  const files = request.files.map(parseRuleFile)
  const withRecordingRules = request.format === 'config-connector'
  const translated = translateRules(files, { withRecordingRules, ...request })
  return request.format === 'api'
    ? apiPolicies(files, translated)
    : configConnectorManifests(files, translated, request)
}

function apiPolicies(files: readonly RuleFile[], translated: TranslatedRules): PoliciesResult {
  const report = new Report()
  report.add(translated)
  for (const { groups } of files)
    for (const { name, rules } of groups) {
      const records = rules.filter(({ kind }) => kind === 'record')
      if (records.length === 0) continue
      const count = records.length === 1 ? 'a recording rule' : `${records.length} recording rules`
      report.warn('lost-field', `group '${name.text}' has ${count}, and a policy cannot record`, {
        at: records[0]?.at ?? name.at,
        hint: 'the format config-connector prints them as Rules of Managed Service for Prometheus',
      })
    }
  const list = translated.alerts.map(({ policy }) => policy)
  return {
    stdout: `${JSON.stringify(list, null, 2)}\n`,
    errors: report.errors,
    warnings: report.warnings,
  }
}

function configConnectorManifests(
  files: readonly RuleFile[],
  { alerts, errors, warnings }: TranslatedRules,
  request: PoliciesRequest,
): PoliciesResult {
  const { namespace, projectId, source } = request
  const place = {
    ...(namespace !== undefined && { namespace }),
    ...(projectId !== undefined && { projectId }),
  }
  const names = policyNames(source, alerts)
  const manifests = [
    ...alerts.map((alert, i) => configConnectorPolicy(alert, { name: names[i] ?? '', ...place })),
    ...recordingRules(files).map(({ slug, groups }) => ({
      apiVersion: 'monitoring.googleapis.com/v1',
      kind: 'Rules',
      metadata: { name: slug, ...(namespace !== undefined && { namespace }) },
      spec: { groups },
    })),
  ]
  const report = new Report()
  report.add({ errors, warnings })
  if (request.disableMetricValidation === true)
    report.warn('lost-field', 'Config Connector cannot hold disableMetricValidation', {
      hint: 'its policies are refused until their metrics were written once',
    })
  return {
    stdout: manifests.map((manifest) => formatManifest(manifest)).join('---\n'),
    errors: report.errors,
    warnings: report.warnings,
  }
}
