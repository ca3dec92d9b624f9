import type { Config, ConfigPath, Environment } from '../config/config.ts'
import type { FieldOrigin } from '../diff/change.ts'
import { at as valueAt } from '../diff/json.ts'
import type { Location } from '../error.ts'
import type { SourceTree } from '../source-tree.ts'
import type { JsonValue, TextSource } from '../yaml/node.ts'
import { PATHS } from './sources.ts'
import { valuePath } from './value-path.ts'

export interface OriginSources {
  readonly config: Pick<Config, 'settings' | 'locationOf'>
  readonly environment: Environment
  /** Everything below `overlays/<env>/`, by path in the repository. */
  readonly overlay: ReadonlyMap<string, string>
  readonly tree: SourceTree
  /** The user's rule files. */
  readonly ruleFiles: readonly TextSource[]
}

/** A value of a manifest, and where the engine says that it was set. */
export interface SetValue {
  readonly at: Location
  readonly manifest: JsonValue
  readonly value: unknown
}

/**
 * Turns the place that set a value while the overlay was built, which mostly is a generated file, into the
 * place where a person would change it: a line of the config, a rule, their base, their patch.
 */
export function originFinder(sources: OriginSources): (set: SetValue) => FieldOrigin {
  return (set) =>
    inValues(set, sources) ??
    inBase(set, sources) ??
    inRelease(set, sources) ??
    inEnvironment(set, sources) ?? { kind: 'file', at: set.at }
}

/** `overlays/<env>/values.yaml`: the setting behind the key. */
function inValues(set: SetValue, sources: OriginSources): FieldOrigin | undefined {
  if (!/^overlays\/[^/]+\/values\.yaml$/.test(set.at.file)) return undefined
  const line = sources.overlay.get(set.at.file)?.split('\n')[set.at.line - 1] ?? ''
  const [, key = '', text = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
  // Part of a text comes from the values, the rest from what they are filled into.
  const isWhole = text.replace(/^'(.*)'$/, '$1') === String(set.value)
  const rule = isWhole ? undefined : ruleOf(set, sources)
  if (rule !== undefined) return rule
  const found = valuePath(key, Object.keys(sources.environment.settings.pools))
  const at = found && settingAt(sources, found.path, found.only === 'environment')
  return at === undefined ? { kind: 'values', at: set.at } : { kind: 'config', at }
}

/** The place of a setting in the environment, else in the shared part; nothing where neither says anything of it. */
function settingAt(
  { config, environment }: OriginSources,
  path: ConfigPath,
  onlyHere = false,
): Location | undefined {
  const own = ['environments', environment.name]
  const overridden = onlyHere || isIn(environment.overrides, path)
  const at = config.locationOf(overridden ? [...own, ...path] : path)
  const top = config.locationOf([])
  return at.line === top.line && at.col === top.col ? undefined : at
}

function isIn(overrides: JsonValue, path: ConfigPath): boolean {
  return valueAt(overrides, ...path.map(String)) !== undefined
}

/** The copy of the user's base inside of a release; where the base moved on, the copy itself. */
function inBase({ at }: SetValue, sources: OriginSources): FieldOrigin | undefined {
  const [, inner] = /^overlays\/[^/]+\/release\/(base\/.+)$/.exec(at.file) ?? []
  if (inner === undefined) {
    if (!/^overlays\/[^/]+\/base\//.test(at.file))
      return at.file.startsWith(`${PATHS.base}/`) ? { kind: 'base', at } : undefined
    const namespace = settingAt(sources, ['namespace'], true)
    return namespace && { kind: 'config', at: namespace }
  }
  const copy = sources.overlay.get(`${PATHS.release(sources.environment.name)}/${inner}`)
  const isSame = copy !== undefined && sources.tree.read(inner) === copy
  return { kind: 'base', at: isSame ? { ...at, file: inner } : at }
}

/** Sections of the config that parts of the bundle are made from. */
const SECTIONS: Readonly<Record<string, readonly ConfigPath[]>> = {
  'components/traffic-extension': [['modelArmor'], ['apigee']],
  'components/model-armor': [['modelArmor']],
  'components/apigee': [['apigee']],
  'components/observability': [['observability']],
  'components/metrics-adapter': [['metricsAdapter']],
  'policies/alerts': [['alerts'], ['slos']],
  'policies/log-metrics': [['logMetrics']],
  'policies/dashboards': [['observability']],
}

/** A file that the bundle made: the rule or the section of the config behind it. */
function inRelease(set: SetValue, sources: OriginSources): FieldOrigin | undefined {
  const [, component] =
    /^overlays\/[^/]+\/release\/((?:components|policies|pools)\/[^/]+)\//.exec(set.at.file) ?? []
  if (component === undefined) return undefined
  const rule = ruleOf(set, sources)
  if (rule !== undefined) return rule
  const paths: readonly ConfigPath[] = component.startsWith('pools/')
    ? [component.split('/')]
    : (SECTIONS[component] ?? [])
  for (const path of paths) {
    const at = settingAt(sources, path)
    if (at !== undefined) return { kind: 'config', at, component }
  }
  return { kind: 'bundle', at: set.at, component }
}

/** A patch of the user for one environment, or what the environment's overrides were turned into. */
function inEnvironment(
  { at, manifest }: SetValue,
  sources: OriginSources,
): FieldOrigin | undefined {
  if (at.file.startsWith('environments/')) return { kind: 'patch', at }
  if (!/^overlays\/[^/]+\/overrides\//.test(at.file)) return undefined
  const path = overriddenPath(manifest, sources.environment)
  const found = settingAt(sources, path, true)
  return found && { kind: 'config', at: found }
}

/** The override that most likely made a patch: by the kind and name of what it patches. */
function overriddenPath(manifest: JsonValue, { overrides, settings }: Environment): ConfigPath {
  const kind = String(valueAt(manifest, 'kind') ?? '')
  const name = String(valueAt(manifest, 'metadata', 'name') ?? '')
  if (kind === 'MonitoringAlertPolicy' && !isIn(overrides, ['alerts']))
    return ['notificationChannels']
  const pool = Object.keys(settings.pools).find((one) => name === one || name.startsWith(`${one}-`))
  const candidates: readonly ConfigPath[] = [
    ...(pool === undefined ? [] : [['pools', pool]]),
    ...(OVERRIDES[kind] ?? []),
  ]
  return candidates.find((path) => isIn(overrides, path)) ?? []
}

const OVERRIDES: Readonly<Record<string, readonly ConfigPath[]>> = {
  MonitoringAlertPolicy: [['alerts']],
  LoggingLogMetric: [['logMetrics']],
  ModelArmorTemplate: [['modelArmor']],
  GCPTrafficExtension: [['modelArmor'], ['apigee']],
  ApigeeBackendService: [['apigee']],
  MonitoringDashboard: [['observability']],
  PodMonitoring: [['observability']],
}

/** The rule in a file of the user that an alert policy was made from. */
function ruleOf({ manifest }: SetValue, { ruleFiles }: OriginSources): FieldOrigin | undefined {
  if (valueAt(manifest, 'kind') !== 'MonitoringAlertPolicy') return undefined
  const conditions = valueAt(manifest, 'spec', 'conditions')
  const [first] = Array.isArray(conditions) ? conditions : []
  const alert = valueAt(first, 'conditionPrometheusQueryLanguage', 'alertRule')
  if (typeof alert !== 'string') return undefined
  for (const { file, text } of ruleFiles) {
    const line = text.split('\n').findIndex((one) => isRule(one, alert))
    if (line !== -1) return { kind: 'rule', at: { file, line: line + 1, col: colOf(text, line) } }
  }
  return undefined
}

function isRule(line: string, alert: string): boolean {
  const [, name] = /^\s*(?:- )?alert:\s*["']?([^"'#]+?)["']?\s*(?:#.*)?$/.exec(line) ?? []
  return name === alert
}

function colOf(text: string, line: number): number {
  const found = text.split('\n')[line] ?? ''
  return found.search(/alert:/) + 1
}
