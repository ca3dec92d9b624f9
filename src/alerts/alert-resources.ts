import { enabledSlos, sloContext } from '../config/slo-context.ts'
import { UserError } from '../error.ts'
import { sloRules } from '../slo/slo-rules.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type Manifest, type TemplateResource, templateResource } from '../template/template.ts'
import type { TextSource } from '../yaml/node.ts'
import type { TranslatedAlert } from './alert-policy.ts'
import type { AlertSettings } from './alert-settings.ts'
import { configConnectorPolicy } from './config-connector.ts'
import {
  defaultRuleFile,
  isDefaultRuleFile,
  settledDefaults,
  unknownDefaults,
} from './default-rules.ts'
import { type Diagnostics, Report } from './diagnostics.ts'
import type { GmpRules } from './gmp-rules.ts'
import { scopedPolicy } from './in-environment.ts'
import { logMetricAlerts } from './log-metric-alerts.ts'
import { fit, slug } from './names.ts'
import { ownChannels, withOwnChannels } from './own-channels.ts'
import { policyNames } from './policy-names.ts'
import { recordingRules } from './recording-rules.ts'
import { parseRuleFile } from './rule-files.ts'
import { type TranslateOptions, translateRules } from './translate-rules.ts'

export interface AlertResourcesInput {
  /** Short name of the config; begins the names of the objects. */
  readonly name: string
  readonly settings: AlertSettings
  /** Rule files of the user, and those of the bundle, which lie in `kustomize/rules/`. */
  readonly ruleFiles: readonly TextSource[]
}

export interface AlertResources extends Diagnostics {
  readonly resources: readonly TemplateResource[]
}

/** What the environment fills in for each label that a query is limited to. */
const SCOPE: Readonly<Record<string, string>> = {
  cluster: '%{cluster-name}',
  location: '%{cluster-location}',
  namespace: '%{namespace}',
}

/**
 * The alert rules of a release as MonitoringAlertPolicy manifests, one file for each rule group.
 * They are the same in every environment but for the values that it fills in: project, namespace,
 * environment, and the series that the queries look at.
 */
export function alertResources(input: AlertResourcesInput): AlertResources {
  const { name, settings } = input
  const report = new Report()
  if (!settings.alerts.enabled) return { resources: [], errors: [], warnings: [] }
  const files = ruleFilesOf(input, report)
  const { alerts, errors, warnings } = translateRules(files, translateOptions(input))
  // Our own rules are checked by our tests; what is left to say of them, their texts say.
  report.add({ errors, warnings: warnings.filter(({ at }) => !isDefaultRuleFile(at?.file ?? '')) })
  const good = [
    ...alerts.filter((alert) => isFreeOfTokens(alert, report)),
    ...logMetricAlerts(name, settings),
  ]
  const names = policyNames(name, good)
  const scope = settings.alerts.scope.map((label) => ({ label, value: SCOPE[label] ?? '' }))
  return {
    resources: [
      ...good.map((alert, i) =>
        templateResource({
          file: `alerts-${slug(alert.group) || 'unnamed'}.yaml`,
          manifest: policyManifest(
            { ...alert, policy: scopedPolicy(alert, scope, report) },
            names[i] ?? '',
            settings,
          ),
        }),
      ),
      ...recordingRules(files).map((rules) => recordingTemplate(name, rules)),
    ],
    errors: report.errors,
    warnings: report.warnings,
  }
}

/** What the settings say of how rules become policies. */
export function translateOptions({
  name,
  settings,
}: Pick<AlertResourcesInput, 'name' | 'settings'>): TranslateOptions {
  const { inlineRecordingRules, runbookUrl, severities, externalLabels, externalUrl } =
    settings.alerts
  return {
    source: name,
    distinctNames: true,
    withRecordingRules: true,
    inlineRecordingRules,
    ...(runbookUrl !== undefined && { runbookUrl }),
    severities: Object.fromEntries(
      Object.entries(severities).map(([word, severity]) => [word, SEVERITIES[severity]] as const),
    ),
    externalLabels,
    ...(externalUrl !== undefined && { externalUrl }),
    metrics: {
      epp: settings.eppMetrics,
      modelServers: Object.values(settings.pools).map(({ modelServer }) => modelServer.kind),
    },
  }
}

const SEVERITIES = { critical: 'CRITICAL', error: 'ERROR', warning: 'WARNING' } as const

function ruleFilesOf({ name, settings, ruleFiles }: AlertResourcesInput, report: Report) {
  const wanted = defaultRuleFile(settings)
  const defaults = ruleFiles.find(({ file }) => settings.alerts.defaults && file === wanted)
  const parsed = defaults && parseRuleFile(defaults)
  report.add({ warnings: unknownDefaults(parsed, settings) })
  const own = ruleFiles.filter(({ file }) => !isDefaultRuleFile(file)).map(parseRuleFile)
  const slos = sloRules(name, enabledSlos(settings), sloContext(settings))
  return [
    ...(parsed ? [settledDefaults(parsed, settings)] : []),
    ...(slos ? [parseRuleFile(slos)] : []),
    ...own,
  ]
}

function policyManifest(alert: TranslatedAlert, name: string, { slos }: AlertSettings): Manifest {
  const { policy, severity, identity } = alert
  const displayName = `%{environment}/${policy.displayName.replaceAll('"', '')}`
  const manifest = configConnectorPolicy(
    { ...alert, policy: { ...policy, displayName } },
    {
      name,
      namespace: '%{config-connector-namespace}',
      projectId: '%{project-id}',
      labels: {
        ...labelsOf('alerts'),
        // Keys without a slash become user labels of the policy.
        ...plainLabels(alert),
        environment: '%{environment}',
        'alert-id': identity,
        ...(severity && { severity: severity.toLowerCase() }),
      },
      annotations: {
        ...syncWave('policy'),
        // Flux would expand the variables of the documentation, such as those of the labels.
        'kustomize.toolkit.fluxcd.io/substitute': 'disabled',
      },
    },
  )
  const channels = ownChannels(alert, slos)
  return channels === undefined ? manifest : withOwnChannels(manifest, channels)
}

/** Labels of the rule that can be labels of the object too, where channels are chosen by them. */
function plainLabels({ policy }: TranslatedAlert): Readonly<Record<string, string>> {
  const { labels = {} } = policy.conditions[0].conditionPrometheusQueryLanguage
  return Object.fromEntries(
    Object.entries(labels).filter(
      ([key, value]) =>
        key !== 'severity' &&
        /^[a-z][a-z0-9_-]{0,62}$/.test(key) &&
        /^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/.test(value),
    ),
  )
}

const RECORDING_COMMENT = [
  'Policies cannot record, so the collector in the cluster evaluates these. It limits their queries to',
  'this project, location, cluster and namespace by itself.',
].join('\n')

function recordingTemplate(name: string, rules: GmpRules): TemplateResource {
  return templateResource({
    file: 'recording-rules.yaml',
    comment: RECORDING_COMMENT,
    manifest: {
      apiVersion: 'monitoring.googleapis.com/v1',
      kind: 'Rules',
      metadata: {
        name: fit(`${name}-${rules.slug}`, 63),
        namespace: '%{namespace}',
        labels: labelsOf('alerts'),
        annotations: syncWave('dependency'),
      },
      spec: { groups: rules.groups },
    },
  })
}

/** Our own marks for values of the environment cannot be escaped, so no rule may hold one. */
function isFreeOfTokens({ policy, alert, group, at }: TranslatedAlert, report: Report): boolean {
  const token = /%\{[a-z0-9-]+\}/.exec(JSON.stringify(policy))?.[0]
  if (token === undefined) return true
  const message = `alert '${alert}' of group '${group}' holds '${token}', which stands for a value of the environment`
  report.add({ errors: [new UserError('bad-rule', message, { at, hint: "leave out the '%'" })] })
  return false
}
