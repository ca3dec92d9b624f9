import { placedAt } from '../fail.ts'
import { gather } from '../gather.ts'
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
  const [own = EMPTY_CONFIG, ofCrds = EMPTY_CONFIG] = gather(
    [
      () => gather(configurations, (path) => [configurationsOf(files.load(root, path).source)]),
      () => gather(crds, (path) => [crdsOf(files.load(root, path).source)]),
    ],
    (load) => [load().reduce(mergeConfigs, EMPTY_CONFIG)],
  )
  const config = placedAt(configurations[0], () =>
    mergeConfigs(inherited, mergeConfigs(defaultConfig(), own)),
  )
  return placedAt(crds[0], () => mergeConfigs(config, ofCrds))
}
