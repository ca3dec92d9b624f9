import { SHARED_FEATURES } from '../../../src/bundle/features.ts'
import { POOL_FEATURES } from '../../../src/bundle/pool-features.ts'
import { poolKeys } from '../../../src/bundle/pool-values.ts'
import type { Settings } from '../../../src/config/schema/index.ts'
import {
  type Manifest,
  placeholder,
  type TemplateResource,
} from '../../../src/template/template.ts'
import { defaultRules } from './overlay.ts'

/**
 * The manifests of a release with each placeholder written over by its value, with no kustomize in
 * between: what a build has to come to.
 */
export function filledManifests(
  settings: Settings,
  values: ReadonlyMap<string, string>,
): readonly Manifest[] {
  const source = { name: 'shop', settings, ruleFiles: defaultRules() }
  const shared = SHARED_FEATURES.flatMap(({ render }) => render(source).resources)
  const ofPools = Object.entries(settings.pools).flatMap(([name, pool]) =>
    POOL_FEATURES.flatMap(({ resources }) =>
      resources({
        name,
        settings: pool,
        keys: poolKeys(name),
        config: source.name,
        eppMetrics: settings.eppMetrics,
        observability: settings.observability,
      }),
    ),
  )
  return [...shared, ...ofPools].map((resource) => filled(resource, values))
}

function filled(
  { manifest, fields }: TemplateResource,
  values: ReadonlyMap<string, string>,
): Manifest {
  const words = new Map([...values].map(([key, value]) => [placeholder(key), value]))
  const text = JSON.stringify(manifest).replace(/[A-Z][A-Z0-9_]*/g, (word) =>
    JSON.stringify(words.get(word) ?? word).slice(1, -1),
  )
  const result = JSON.parse(text)
  for (const { path, key } of fields) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const parent = steps.reduce((node, step) => node?.[step], result)
    // What is no text in the manifest keeps its type.
    if (typeof parent?.[last] === 'number') parent[last] = Number(values.get(key))
    if (typeof parent?.[last] === 'boolean') parent[last] = values.get(key) === 'true'
  }
  return result
}

/** Every placeholder that is left in a text. */
export function placeholdersIn(text: string, keys: Iterable<string>): readonly string[] {
  const words = new Set(text.match(/[A-Z][A-Z0-9_]*/g))
  return [...keys].map(placeholder).filter((word) => words.has(word))
}
