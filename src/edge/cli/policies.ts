import { POLICY_FORMATS, policies } from '../../commands/policies.ts'
import { EPP_METRICS } from '../../config/schema/operations.ts'
import { SERVER_PREFIXES } from '../../promql/metric-catalogue.ts'
import { parseMigration, runMigration } from './migrate-metrics.ts'
import { readArguments } from './options.ts'
import { reportFindings, reportUsage } from './report.ts'
import { readRules, STDIN } from './rule-sources.ts'

const USAGE = `igw policies: Prometheus rule files to Cloud Monitoring alert policies

Usage: igw policies [OPTIONS] FILE...
       igw policies --migrate-metrics FROM..TO [--write] FILE...

  FILE is a rule file, a folder of them, or '-' for standard input.

  --format FORMAT    api: a JSON array of AlertPolicy objects (default)
                     kcc: manifests of Config Connector, and what its kind cannot hold
                     rules: Rules of Managed Service for Prometheus, recording rules apart
  --inline-recording-rules
                     put what rules record into the alerts that read it (api, kcc)
  --epp-metrics GENERATION
                     warn of metrics that endpoint pickers of this generation do not emit:
                     ${EPP_METRICS.join(', ')}
  --disable-metric-validation
                     let policies exist before their metrics do (api)
  --namespace NAME   namespace of the manifests
  --project ID       project that the policies of the manifests belong to
  --json             mistakes and losses as JSON, one object a line
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
  namespace: { type: 'string' },
  project: { type: 'string' },
  json: { type: 'boolean', default: false },
  'inline-recording-rules': { type: 'boolean', default: false },
  'disable-metric-validation': { type: 'boolean', default: false },
  'epp-metrics': { type: 'string' },
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
  if (positionals.length === 0) return reportUsage('which rule files?', USAGE)
  if (values['migrate-metrics'] !== undefined) return migrate(values['migrate-metrics'], read)
  if (values.write) return reportUsage('--write belongs to --migrate-metrics', USAGE)
  const format = POLICY_FORMATS.find((name) => name === values.format)
  if (format === undefined)
    return reportUsage(
      `--format takes ${POLICY_FORMATS.join(' or ')}, not '${values.format}'`,
      USAGE,
    )
  const epp = EPP_METRICS.find((name) => name === values['epp-metrics'])
  if (values['epp-metrics'] !== undefined && epp === undefined)
    return reportUsage(
      `--epp-metrics takes ${EPP_METRICS.join(', ')}, not '${values['epp-metrics']}'`,
      USAGE,
    )
  const { namespace, project: projectId } = values
  const { stdout, errors, warnings } = policies({
    files: positionals.flatMap(readRules),
    format,
    disableMetricValidation: values['disable-metric-validation'],
    inlineRecordingRules: values['inline-recording-rules'],
    ...(epp && { metrics: { epp, modelServers: Object.keys(SERVER_PREFIXES) } }),
    ...(namespace !== undefined && { namespace }),
    ...(projectId !== undefined && { projectId }),
  })
  reportFindings({ errors, warnings }, values.json)
  process.stdout.write(stdout)
  return errors.length > 0 ? 1 : 0
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
  if (values.write && paths.includes(STDIN))
    return reportUsage('standard input cannot be changed: leave out --write', USAGE)
  return runMigration({ migration, paths, ...values })
}
