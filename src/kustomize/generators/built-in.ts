import { basename } from 'node:path/posix'
import type { SourcePlace } from '../../resource/history.ts'
import { builtInEntry, withOrigin } from '../finish/provenance.ts'
import type { Mistakes } from '../gather.ts'
import type { Kustomization } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { type Generated, generate, mergeOptions } from './generate.ts'

export interface GeneratorPlace {
  readonly files: Files
  readonly root: Root
  /** The directory, for provenance; nothing where none is kept. */
  readonly place: SourcePlace | undefined
}

/**
 * What `configMapGenerator` and `secretGenerator` of a kustomization file make.
 *
 * @param mistakes where to put what is wrong with an entry; the others are still made
 */
export function builtInGenerators(
  { configMapGenerator, secretGenerator, generatorOptions, file }: Kustomization,
  { files, root, place }: GeneratorPlace,
  mistakes: Mistakes,
): readonly Generated[] {
  const entries = { ConfigMap: configMapGenerator, Secret: secretGenerator }
  return (['ConfigMap', 'Secret'] as const).flatMap((kind) =>
    entries[kind].flatMap(
      (args) =>
        mistakes.attempt(() => {
          const options = mergeOptions(args.options, generatorOptions)
          const generated = generate(kind, { ...args, options }, files, root)
          if (place === undefined) return generated
          const origin = builtInEntry(place, basename(file), `${kind}Generator`)
          return { ...generated, resource: withOrigin(generated.resource, origin) }
        }) ?? [],
    ),
  )
}
