import type { Target } from '../target.ts'

type Load = () => Promise<Target>

/**
 * All there is to fuzz, by name. Each is loaded when it is asked for, because coverage is counted of
 * what is loaded.
 */
export const TARGETS: Readonly<Record<string, Load>> = {
  config: async () => (await import('./config.ts')).config,
  'source-yaml': async () => (await import('./source-yaml.ts')).sourceYaml,
  hold: async () => (await import('./hold.ts')).hold,
  rules: async () => (await import('./rules.ts')).rules,
  'migrate-metrics': async () => (await import('./migrate-metrics.ts')).migrateMetrics,
  promql: async () => (await import('./promql.ts')).promql,
  'go-template': async () => (await import('./go-template.ts')).goTemplate,
  'go-regexp': async () => (await import('./go-regexp.ts')).goRegexp,
  'log-filter': async () => (await import('./log-filter.ts')).logFilter,
  'label-selector': async () => (await import('./label-selector.ts')).labelSelector,
  kustomize: async () => (await import('./kustomize.ts')).kustomize,
  replacement: async () => (await import('./replacement.ts')).replacement,
  patch: async () => (await import('./patch.ts')).patch,
  'env-file': async () => (await import('./env-file.ts')).envFile,
  template: async () => (await import('./template.ts')).template,
  'yaml-readers': async () => (await import('./yaml-readers.ts')).yamlReaders,
  'yaml-print': async () => (await import('./yaml-print.ts')).yamlPrint,
  'json-print': async () => (await import('./json-print.ts')).jsonPrint,
  markers: async () => (await import('./markers.ts')).markers,
  markdown: async () => (await import('./markdown.ts')).markdown,
  sarif: async () => (await import('./sarif.ts')).sarif,
  diff: async () => (await import('./diff.ts')).diff,
  render: async () => (await import('./render.ts')).renders,
  verify: async () => (await import('./verify.ts')).verify,
  'cloud-plan': async () => (await import('./cloud-plan.ts')).cloudPlan,
  review: async () => (await import('./review.ts')).review,
}

const PLANTED: Readonly<Record<string, Load>> = Object.fromEntries(
  ['crash', 'maze', 'hang', 'memory'].map((name) => [
    `planted-${name}`,
    async () => (await import('./planted.ts')).planted(`planted-${name}`),
  ]),
)

/** Names of targets that match; those with a mistake on purpose only where they are asked for. */
export function targetNames(pattern: string): readonly string[] {
  const known = { ...TARGETS, ...(pattern.startsWith('planted') && PLANTED) }
  return Object.keys(known).filter((name) => new RegExp(pattern).test(name))
}

export function targetNamed(name: string): Promise<Target> {
  const load = TARGETS[name] ?? PLANTED[name]
  if (load === undefined) throw new Error(`no target is called '${name}'`)
  return load()
}
