import { createHash } from 'node:crypto'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Finding, Severity } from './finding.ts'

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
}

/** GitHub takes no more results of a run. */
const MAX_RESULTS = 25_000

/**
 * Findings for code scanning. Each has a fingerprint that does not hold its line, so that it stays the
 * same alert when lines above it move.
 *
 * @param configFile what a finding without a place points at
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function formatSarif(
  findings: readonly Finding[],
  { version, configFile }: { readonly version: string; readonly configFile: string },
): string {
  const told = findings.slice(0, MAX_RESULTS)
  const rules = new Map(told.map((finding) => [finding.rule, ruleOf(finding)]))
  const index = new Map([...rules.keys()].map((rule, i) => [rule, i]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'inference-gateway-gitops', version, rules: [...rules.values()] } },
        // Columns of ours count as JavaScript does.
        columnKind: 'utf16CodeUnits',
        results: told.map((finding) => resultOf(finding, index.get(finding.rule) ?? 0, configFile)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function ruleOf({ rule, reason, remedy, severity }: Finding): ReportingDescriptor {
  return {
    id: rule,
    name: rule,
    shortDescription: { text: reason ?? rule },
    ...(remedy !== undefined && { help: { text: remedy } }),
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function resultOf(finding: Finding, ruleIndex: number, configFile: string): Result {
  const { rule, severity, environment, message, remedy, at, suppressed } = finding
  const text = `${environment === undefined ? '' : `${environment}: `}${message}`
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: remedy === undefined ? text : `${text}\n${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at?.file ?? configFile) },
          region: { startLine: at?.line ?? 1, startColumn: at?.col ?? 1 },
        },
      },
    ],
    partialFingerprints: { 'igwFinding/v1': fingerprint(finding) },
    ...(suppressed !== undefined && {
      suppressions: [{ kind: 'inSource', justification: suppressed } as const],
    }),
  }
}

function uriOf(file: string): string {
  // Half a surrogate pair has no encoding.
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

function fingerprint({ rule, environment = '', message, at }: Finding): string {
  const parts = [rule, environment, message, at?.file ?? '']
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}
