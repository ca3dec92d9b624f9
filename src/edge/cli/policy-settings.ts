import type { Channels } from '../../alerts/in-environment.ts'
import type { Severity } from '../../alerts/severity.ts'
import type { PoliciesRequest } from '../../commands/policies.ts'

/** Options of `igw policies` that say what is otherwise in a config. */
export interface PolicySettingOptions {
  readonly project?: string | undefined
  readonly scope?: readonly string[] | undefined
  readonly channel?: readonly string[] | undefined
  readonly severity?: readonly string[] | undefined
  readonly 'external-label'?: readonly string[] | undefined
  readonly 'external-url'?: string | undefined
  readonly 'runbook-url'?: string | undefined
  readonly 'inline-recording-rules'?: boolean | undefined
  readonly 'disable-metric-validation'?: boolean | undefined
  readonly 'distinct-names'?: boolean | undefined
}

type Settings = Omit<PoliciesRequest, 'files' | 'format'>

/**
 * What these options say, to be laid over the settings of an environment; or, as a plain text, what
 * is wrong with them.
 */
export function policySettings(
  options: PolicySettingOptions,
  shared: Settings = {},
): Settings | string {
  const scope = pairs('--scope', options.scope)
  const labels = pairs('--external-label', options['external-label'])
  const severities = severitiesOf(options.severity)
  const channels = channelsOf(options.channel, options.project ?? shared.projectId)
  for (const problem of [scope, labels, severities, channels])
    if (typeof problem === 'string') return problem
  return {
    ...(typeof scope === 'object' && {
      scope: [...scope].map(([label, value]) => ({ label, value })),
    }),
    ...(typeof labels === 'object' && {
      externalLabels: { ...shared.externalLabels, ...Object.fromEntries(labels) },
    }),
    ...(typeof severities === 'object' && {
      severities: { ...shared.severities, ...Object.fromEntries(severities) },
    }),
    ...(typeof channels === 'object' && { channels }),
    ...given('externalUrl', options['external-url']),
    ...given('runbookUrl', options['runbook-url']),
    ...given('inlineRecordingRules', options['inline-recording-rules']),
    ...given('disableMetricValidation', options['disable-metric-validation']),
    ...given('distinctNames', options['distinct-names']),
  }
}

function given<Key extends string, Value>(key: Key, value: Value | undefined) {
  return value === undefined ? {} : { [key]: value }
}

/** `NAME=VALUE` as pairs; nothing where the option is not there. */
function pairs(
  option: string,
  texts: readonly string[] | undefined,
): ReadonlyMap<string, string> | string | undefined {
  if (texts === undefined) return
  const found = texts.map((text) => /^([a-zA-Z_]\w*)=(.+)$/s.exec(text))
  const bad = texts.find((_, i) => found[i] === null)
  if (bad !== undefined) return `${option} takes NAME=VALUE, not '${bad}'`
  return new Map(found.map((match) => [match?.[1] ?? '', match?.[2] ?? ''] as const))
}

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'CRITICAL',
  error: 'ERROR',
  warning: 'WARNING',
}

function severitiesOf(texts: readonly string[] | undefined) {
  if (texts === undefined) return
  const words = new Map<string, Severity>()
  for (const text of texts) {
    const [, word = '', name = ''] = /^(\S+)=(\w+)$/.exec(text) ?? []
    const severity = SEVERITIES[name]
    if (severity === undefined)
      return `--severity takes WORD=critical, WORD=error or WORD=warning, not '${text}'`
    words.set(word.toLowerCase(), severity)
  }
  return words
}

function channelsOf(
  texts: readonly string[] | undefined,
  project: string | undefined,
): Channels | string | undefined {
  if (texts === undefined) return
  const lists: Record<string, string[]> = {}
  for (const text of texts) {
    const [, severity = 'default', name = ''] =
      /^(?:(critical|error|warning)=)?(.+)$/.exec(text) ?? []
    const isId = /^[0-9]+$/.test(name)
    if (isId && project === undefined)
      return `--channel '${name}' is of which project? write projects/PROJECT/notificationChannels/${name}`
    if (!isId && !/^projects\/[^/]+\/notificationChannels\/[^/]+$/.test(name))
      return `--channel takes projects/PROJECT/notificationChannels/ID or an id, not '${text}'`
    const full = isId ? `projects/${project}/notificationChannels/${name}` : name
    lists[severity] = [...(lists[severity] ?? []), full]
  }
  const { default: all = [], critical = all, error = all, warning = all } = lists
  return { default: all, critical, error, warning, byLabel: [] }
}
