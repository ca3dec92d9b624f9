import { placedAt } from '../fail.ts'
import type { Kustomization } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { oncePerText } from '../load/once.ts'
import { defaultConfig, EMPTY_CONFIG, type FieldConfig, mergeConfigs } from './config.ts'
import { decodeConfigurations } from './configurations.ts'
import { decodeCrds } from './crds.ts'

const configurationsOf = oncePerText(decodeConfigurations)
const crdsOf = oncePerText(decodeCrds)

/**
 * The field specs of one directory: those of its bases, the default ones, its own, and what its CRDs
 * say of references.
 *
 * @throws UserError, UserErrors
 */
export function levelConfig(
  inherited: FieldConfig,
  { configurations, crds }: Kustomization,
  files: Files,
  root: Root,
): FieldConfig {
  const own = configurations
    .map((path) => configurationsOf(files.load(root, path).source))
    .reduce(mergeConfigs, EMPTY_CONFIG)
  const config = placedAt(configurations[0], () =>
    mergeConfigs(inherited, mergeConfigs(defaultConfig(), own)),
  )
  const ofCrds = crds.map((path) => crdsOf(files.load(root, path).source))
  return placedAt(crds[0], () => mergeConfigs(config, ofCrds.reduce(mergeConfigs, EMPTY_CONFIG)))
}
