import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { POLICY_FORMATS, policies } from '../../commands/policies.ts'
import { UserError } from '../../error.ts'
import type { TextSource } from '../../yaml/node.ts'
import { readArguments } from './options.ts'
import { reportErrors, reportJson, reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw policies: Prometheus rule files to Cloud Monitoring alert policies

Usage: igw policies [OPTIONS] FILE...

  FILE is a rule file, a folder of them, or '-' for standard input.

  --format FORMAT    api: a JSON array of AlertPolicy objects (default)
                     kcc: manifests of Config Connector, and what its kind cannot hold
                     rules: Rules of Managed Service for Prometheus, recording rules apart
  --namespace NAME   namespace of the manifests
  --project ID       project that the policies of the manifests belong to
  --json             mistakes and losses as JSON, one object a line
  -h, --help         this text

Mistakes and losses go to standard error, each with its place. Exit codes: 0 every rule is in the
output, 1 one is missing or a file could not be read, 2 wrong use.
`

const OPTIONS = {
  format: { type: 'string', default: 'api' },
  namespace: { type: 'string' },
  project: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, {
    usage: USAGE,
    options: OPTIONS,
    operands: Number.POSITIVE_INFINITY,
  })
  if (typeof read === 'number') return read
  const { values, positionals } = read
  const format = POLICY_FORMATS.find((name) => name === values.format)
  if (format === undefined)
    return reportUsage(
      `--format takes ${POLICY_FORMATS.join(' or ')}, not '${values.format}'`,
      USAGE,
    )
  if (positionals.length === 0) return reportUsage('which rule files?', USAGE)
  const { namespace, project: projectId } = values
  const { stdout, errors, warnings } = policies({
    files: positionals.flatMap(readRules),
    format,
    ...(namespace !== undefined && { namespace }),
    ...(projectId !== undefined && { projectId }),
  })
  if (values.json) reportJson({ errors, warnings })
  else {
    reportWarnings(warnings)
    reportErrors(errors)
  }
  process.stdout.write(stdout)
  return errors.length > 0 ? 1 : 0
}

function readRules(path: string): readonly TextSource[] {
  if (path === '-') return [{ file: 'stdin', text: readFileSync(0, 'utf8') }]
  try {
    if (!statSync(path).isDirectory()) return [{ file: path, text: readFileSync(path, 'utf8') }]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    return names
      .filter((name) => /\.(ya?ml|json)$/.test(name))
      .flatMap((name) => readRules(join(path, name)))
  } catch (cause) {
    throw new UserError('file-not-found', `'${path}' cannot be read`, { cause })
  }
}
