import * as assert from 'uvu/assert'
import { environmentValues } from '../../../src/bundle/values.ts'
import type { Settings } from '../../../src/config/schema/index.ts'
import type { Manifest } from '../../../src/template/template.ts'
import { exampleEnvironment } from './example.ts'
import { filledManifests } from './filled.ts'
import { VARIANTS } from './variants.ts'

/** What settings come to in the example environment. */
export function manifests(settings: Settings): readonly Manifest[] {
  const environment = exampleEnvironment()
  return filledManifests(settings, environmentValues({ name: 'shop', environment, settings }))
}

export function variant(name: string): Settings {
  const settings = VARIANTS.get(name)
  if (!settings) throw new Error(`no variant '${name}'`)
  return settings
}

/** The manifests of a kind, of which there must be one at least. */
export function ofKind(kind: string, among: readonly Manifest[]): readonly Manifest[] {
  const found = among.filter((manifest) => manifest.kind === kind)
  assert.ok(found.length > 0, `some ${kind}`)
  return found
}

/** The value at some steps below a manifest, whatever it is. */
export function at(value: unknown, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((node, step) => Object(node)[step], value)
}
