import { GMP_KINDS } from '../../alerts/gmp-rules.ts'
import { POLICY_FORMATS, type PoliciesRequest, policies } from '../../commands/policies.ts'
import { EPP_METRICS } from '../../config/schema/operations.ts'
import { SERVER_PREFIXES } from '../../promql/metric-catalogue.ts'
import { fromConfig } from './config-of-policies.ts'
import { parseMigration, runMigration } from './migrate-metrics.ts'
import { readArguments } from './options.ts'
import { policySettings } from './policy-settings.ts'
import { print } from './print.ts'
import { reportFindings, reportUsage } from './report.ts'
import { readRules, STDIN } from './rule-sources.ts'

const USAGE = `igw policies: Prometheus rule files to Cloud Monitoring alert policies

Usage: igw policies [OPTIONS] FILE...
       igw policies --env NAME [OPTIONS] [FILE...]
       igw policies --migrate-metrics FROM..TO [--write] FILE...

  FILE is a rule file, a folder of them, or '-' for standard input.

Output:
  --format FORMAT    api: a JSON array of AlertPolicy objects (default)
                     kcc: manifests of Config Connector, and what its kind cannot hold
                     rules: Rules of Managed Service for Prometheus, recording rules apart
  --kind KIND        of the objects that hold rules (kcc, rules): ${GMP_KINDS.join(', ')}
  --namespace NAME   namespace of the manifests
  --project ID       project of the policies in the manifests, and of channels given by their id
  --json             mistakes and losses as JSON, one object a line
  --config-maps      read the rule files in the data of ConfigMaps, which are refused otherwise
  --strict           unknown fields and groups of one name are errors, as in Prometheus

Settings of an environment, instead of the options below; FILE is then alerts.files of the config:
  --env NAME         the environment
  --config FILE      the config (inference-gateway.yaml)

Single settings, which go before those of the environment:
  --scope LABEL=VALUE
                     matcher that every selector gets, such as cluster=prod; may be there several times
  --channel [SEVERITY=]CHANNEL
                     who is told, of all alerts or those of a severity; may be there several times
  --severity WORD=SEVERITY
                     what a value of the label 'severity' means: critical, error or warning
  --external-label NAME=VALUE, --external-url URL
                     what $externalLabels and $externalURL stand for in texts
  --runbook-url URL  prefix of the runbook of alerts that name none; their name is appended
  --epp-metrics GENERATION
                     warn of metrics that endpoint pickers of this generation do not emit:
                     ${EPP_METRICS.join(', ')}
  --inline-recording-rules
                     put what rules record into the alerts that read it (api, kcc)
  --disable-metric-validation
                     let policies exist before their metrics do (api)
  --distinct-names   add severity or number to display names that would be equal (api, kcc)

Metric names:
  --migrate-metrics FROM..TO
                     print what changes in the rule files where the endpoint pickers are of
                     another generation
  --write            change the files

  -h, --help         this text

Mistakes and losses go to standard error, each with its place. Exit codes: 0 every rule is in the
output, 1 one is missing or a file could not be read, 2 wrong use.
`

const OPTIONS = {
  format: { type: 'string', default: 'api' },
  kind: { type: 'string' },
  namespace: { type: 'string' },
  project: { type: 'string' },
  json: { type: 'boolean', default: false },
  'config-maps': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  env: { type: 'string' },
  config: { type: 'string' },
  scope: { type: 'string', multiple: true },
  channel: { type: 'string', multiple: true },
  severity: { type: 'string', multiple: true },
  'external-label': { type: 'string', multiple: true },
  'external-url': { type: 'string' },
  'runbook-url': { type: 'string' },
  'epp-metrics': { type: 'string' },
  'inline-recording-rules': { type: 'boolean' },
  'disable-metric-validation': { type: 'boolean' },
  'distinct-names': { type: 'boolean' },
  'migrate-metrics': { type: 'string' },
  write: { type: 'boolean', default: false },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, {
    usage: USAGE,
    options: OPTIONS,
    operands: Number.POSITIVE_INFINITY,
  })
  if (typeof read === 'number') return read
  const { values, positionals } = read
  const { env, config } = values
  if (config !== undefined && env === undefined)
    return reportUsage('--config needs --env, the environment to look at', USAGE)
  if (positionals.length === 0 && env === undefined) return reportUsage('which rule files?', USAGE)
  if (values['migrate-metrics'] !== undefined) return migrate(values['migrate-metrics'], read)
  if (values.write) return reportUsage('--write belongs to --migrate-metrics', USAGE)
  const request = requestOf(values)
  if (typeof request === 'string') return reportUsage(request, USAGE)
  const shared = env === undefined ? undefined : await fromConfig(config, env)
  const paths = positionals.length > 0 ? positionals : [shared?.ruleFolder ?? '']
  const settings = policySettings(values, shared?.request)
  if (typeof settings === 'string') return reportUsage(settings, USAGE)
  const { stdout, errors, warnings } = policies({
    ...shared?.request,
    ...settings,
    ...request,
    files: paths.flatMap(readRules),
  })
  reportFindings({ errors, warnings: [...(shared?.warnings ?? []), ...warnings] }, values.json)
  print(stdout)
  return errors.length > 0 ? 1 : 0
}

interface OutputOptions {
  readonly format: string
  readonly kind?: string | undefined
  readonly namespace?: string | undefined
  readonly project?: string | undefined
  readonly strict: boolean
  readonly 'config-maps': boolean
  readonly 'epp-metrics'?: string | undefined
}

/** How the output looks; or, as a plain text, what is wrong with the options. */
function requestOf(values: OutputOptions): Omit<PoliciesRequest, 'files'> | string {
  const format = POLICY_FORMATS.find((name) => name === values.format)
  if (format === undefined)
    return `--format takes ${POLICY_FORMATS.join(' or ')}, not '${values.format}'`
  const rulesKind = GMP_KINDS.find((name) => name === values.kind)
  if (values.kind !== undefined && rulesKind === undefined)
    return `--kind takes ${GMP_KINDS.join(', ')}, not '${values.kind}'`
  if (rulesKind !== undefined && format === 'api')
    return '--kind belongs to --format kcc and --format rules'
  const epp = EPP_METRICS.find((name) => name === values['epp-metrics'])
  if (values['epp-metrics'] !== undefined && epp === undefined)
    return `--epp-metrics takes ${EPP_METRICS.join(', ')}, not '${values['epp-metrics']}'`
  const { namespace, project: projectId, strict } = values
  return {
    format,
    strict,
    configMaps: values['config-maps'],
    ...(rulesKind && { rulesKind }),
    ...(epp && { metrics: { epp, modelServers: Object.keys(SERVER_PREFIXES) } }),
    ...(namespace !== undefined && { namespace, rulesNamespace: namespace }),
    ...(projectId !== undefined && { projectId }),
  }
}

interface MigrateArguments {
  readonly values: { readonly write: boolean; readonly json: boolean }
  readonly positionals: readonly string[]
}

function migrate(text: string, { values, positionals: paths }: MigrateArguments): number {
  const migration = parseMigration(text)
  if (migration === undefined)
    return reportUsage(
      `--migrate-metrics takes two of ${EPP_METRICS.join(', ')} as FROM..TO, not '${text}'`,
      USAGE,
    )
  if (paths.length === 0) return reportUsage('which rule files?', USAGE)
  if (values.write && paths.includes(STDIN))
    return reportUsage('standard input cannot be changed: leave out --write', USAGE)
  return runMigration({ migration, paths, ...values })
}
