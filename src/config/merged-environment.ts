import type { UserError } from '../error.ts'
import type { SoundEnvironment } from './checks/index.ts'
import type { ConfigPath } from './config.ts'
import type { ConfigDocument } from './config-document.ts'
import { jsonMapOf, mergeSettings } from './merge-settings.ts'
import { ConfigFile, PartialSettings } from './schema/index.ts'
import { OWN_MESSAGES, schemaErrors } from './schema-issue.ts'
import type { SoundOverrides, SoundParts } from './sound-parts.ts'

export interface MergedEnvironment extends SoundEnvironment {
  readonly errors: readonly UserError[]
}

/** Lays the overrides of an environment over the shared settings. */
export function mergeEnvironment(
  { name, facts, overrides }: SoundOverrides,
  shared: SoundParts['settings'],
  document: ConfigDocument,
): MergedEnvironment {
  const merged = mergeSettings(jsonMapOf(shared), overrides)
  const { data: settings, error } = PartialSettings.safeParse(merged, OWN_MESSAGES)
  if (settings) return { name, facts, settings, errors: [] }
  const schema = ConfigFile
  const view = { value: { environments: { [name]: merged } }, ...placesIn(document) }
  const errors = error.issues.flatMap((issue) => {
    const path = ['environments', name, ...issue.path]
    return schemaErrors({ ...issue, path }, { schema, document: view })
  })
  return { name, facts, settings: {}, errors }
}

/** Where a person would mend it: in the environment if that is where it was written. */
function placesIn(document: ConfigDocument) {
  const own = (path: ConfigPath): ConfigPath => {
    const shared = path.slice(2)
    return document.depthOf(path) - 2 >= document.depthOf(shared) ? path : shared
  }
  return {
    locationOf: (path: ConfigPath) => document.locationOf(own(path)),
    keyLocationOf: (path: ConfigPath) => document.keyLocationOf(own(path)),
  }
}
