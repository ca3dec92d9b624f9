import { UserError } from '../error.ts'
import { limitOf, overLimit } from '../limits.ts'
import type { TextSource } from '../yaml/node.ts'
import {
  checkDelivery,
  checkEnvironments,
  checkRisk,
  checkSettings,
  type Finding,
  findingError,
} from './checks/index.ts'
import { completeConfig } from './complete-config.ts'
import type { ConfigPath, ParsedConfig } from './config.ts'
import { type ConfigDocument, readConfigDocument } from './config-document.ts'
import { nearest } from './did-you-mean.ts'
import { isJsonMap, type JsonMap, without } from './merge-settings.ts'
import { type MergedEnvironment, mergeEnvironment } from './merged-environment.ts'
import { prototypeKeys } from './prototype-keys.ts'
import { ConfigFile } from './schema/index.ts'
import { Promotion } from './schema/promotion.ts'
import { OWN_MESSAGES, schemaErrors } from './schema-issue.ts'
import { type SoundParts, soundParts } from './sound-parts.ts'

/**
 * Reads the user's config. Every mistake is reported, each at its place: what the schema refuses,
 * and what does not fit together in the parts that are sound.
 */
export function parseConfig(source: TextSource): ParsedConfig {
  const document = readConfigDocument(source)
  const { value: written } = document
  // What else is said of a text that is no YAML is a consequence of that.
  const unreadable = document.errors.filter(({ code }) => code !== 'conflict')
  if (unreadable.length > 0) return failed(unreadable)
  if (!isJsonMap(written)) return failed([noMap(source, written)])
  const nameless = prototypeKeys(written)
  const value = without(written, nameless)
  const environments = Object.keys(childMap(value, 'environments')).length
  if (environments > limitOf('environments'))
    return failed([tooManyEnvironments(environments, document)])
  const { data, error } = ConfigFile.safeParse(value, OWN_MESSAGES)
  const context = { schema: ConfigFile, document }
  const parts = soundParts(value, error?.issues ?? [])
  const merged = parts.environments.map((part) => mergeEnvironment(part, parts.settings, document))
  const findings = findingsOf(value, parts, merged)
  const errors = [
    ...document.errors,
    ...nameless.map((path) => noName(path, document)),
    ...(error?.issues ?? []).flatMap((issue) => schemaErrors(issue, context)),
    ...unknownNames(value, document),
    ...merged.flatMap((environment) => environment.errors),
    ...placed(findings, 'error', document),
  ]
  const warnings = inOrder(placed(findings, 'warning', document))
  if (!data || errors.length > 0) return { config: undefined, errors: inOrder(errors), warnings }
  return { config: completeConfig(data, parts, document), errors: [], warnings }
}

function tooManyEnvironments(count: number, { keyLocationOf }: ConfigDocument): UserError {
  return overLimit('environments', 'this config', count, keyLocationOf(['environments']))
}

function noName(path: ConfigPath, { keyLocationOf }: ConfigDocument): UserError {
  return new UserError('bad-value', "'__proto__' cannot be a name", {
    at: keyLocationOf(path),
    hint: 'choose another one, or take it out',
  })
}

function failed(errors: readonly UserError[]): ParsedConfig {
  return { config: undefined, errors: inOrder(errors), warnings: [] }
}

function noMap({ file }: TextSource, value: unknown): UserError {
  const hint = "'igw init' writes one to start from"
  const at = { file, line: 1, col: 1 }
  if (value === null || value === undefined)
    return new UserError('missing-field', 'the config is empty', { at, hint })
  const seen = Array.isArray(value) ? 'a list' : `the text '${String(value).slice(0, 40)}'`
  return new UserError('bad-type', `the config is ${seen}, expected a map`, { at, hint })
}

function findingsOf(
  value: JsonMap,
  { settings }: SoundParts,
  merged: readonly MergedEnvironment[],
): readonly Finding[] {
  const name = typeof value.name === 'string' ? value.name : ''
  const environments = isJsonMap(value.environments) ? Object.keys(value.environments) : []
  const gitops = childMap(value, 'gitops')
  const promotion = childMap(value, 'promotion')
  const steps = Object.entries(childMap(promotion, 'steps'))
  const delivery = {
    order: Promotion.shape.order.safeParse(promotion.order).data,
    steps: steps.map(([target, step]) => ({
      target,
      synced: isJsonMap(step) && childMap(step, 'gates').synced === true,
    })),
    hasReports: Array.isArray(gitops.reports) && gitops.reports.length > 0,
    destinations: Object.keys(childMap(childMap(gitops, 'argocd'), 'destinations')),
    environments,
  }
  return [
    ...checkSettings(settings),
    ...checkEnvironments(merged, name),
    ...(environments.length > 0 ? checkDelivery(delivery) : []),
    ...checkRisk(riskIn(childMap(value, 'risk'), environments)),
  ]
}

function riskIn(risk: JsonMap, environments: readonly string[]) {
  const suppress = Array.isArray(risk.suppress) ? risk.suppress : []
  const suppressions = suppress.map((one) => {
    const { rule, environments: names } = isJsonMap(one) ? one : {}
    const texts = Array.isArray(names) ? names : []
    return {
      rule: typeof rule === 'string' ? rule : undefined,
      environments: texts.filter((name) => typeof name === 'string'),
    }
  })
  return { rules: Object.keys(childMap(risk, 'rules')), suppressions, environments }
}

function childMap(map: JsonMap, key: string): JsonMap {
  const child = map[key]
  return isJsonMap(child) ? child : {}
}

/** An environment changes pools and objectives of the release; it cannot have one of its own. */
function unknownNames(value: JsonMap, document: ConfigDocument): readonly UserError[] {
  const environments = Object.keys(childMap(value, 'environments'))
  return environments.flatMap((environment) => [
    ...unknownIn(value, { environment, section: 'pools', noun: 'pool' }, document),
    ...unknownIn(value, { environment, section: 'slos', noun: 'objective' }, document),
  ])
}

interface NamedSection {
  readonly environment: string
  readonly section: 'pools' | 'slos'
  readonly noun: string
}

function unknownIn(
  value: JsonMap,
  { environment, section, noun }: NamedSection,
  document: ConfigDocument,
): readonly UserError[] {
  const shared = Object.keys(childMap(value, section))
  const own = childMap(childMap(childMap(value, 'environments'), environment), section)
  return Object.keys(own)
    .filter((name) => !shared.includes(name))
    .map((name) => {
      const near = nearest(name, shared)
      const known = shared.length === 0 ? `add it to '${section}'` : `known: ${shared.join(', ')}`
      return new UserError(
        'unknown-field',
        `environment '${environment}' overrides ${noun} '${name}', which is not in the shared '${section}'`,
        {
          at: document.keyLocationOf(['environments', environment, section, name]),
          hint: near === undefined ? known : `did you mean '${near}'?`,
        },
      )
    })
}

/** What is wrong in the shared part is found again in each environment: once is enough. */
function placed(
  findings: readonly Finding[],
  severity: Finding['severity'],
  document: ConfigDocument,
): readonly UserError[] {
  const shared = new Set(
    findings.flatMap(({ environment, message }) => (environment === undefined ? [message] : [])),
  )
  return findings
    .filter((finding) => finding.severity === severity)
    .filter(({ environment, message }) => environment === undefined || !shared.has(message))
    .map((finding) => findingError(finding, document))
}

function inOrder(errors: readonly UserError[]): readonly UserError[] {
  return errors.toSorted(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.col ?? 0) - (b.at?.col ?? 0),
  )
}
