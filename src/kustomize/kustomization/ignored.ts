import type { UserError } from '../../error.ts'
import type { Origin } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { didYouMean } from '../suggest.ts'
import type { Kustomization } from './types.ts'

/** Warnings about words that kustomize v5.5.0 accepts and does nothing with: most likely typing errors. */
export function findIgnored(kustomization: Kustomization): readonly UserError[] {
  const { patches, patchesJson6902, openapi, buildMetadata, buildMetadataAt } = kustomization
  const generators = [...kustomization.configMapGenerator, ...kustomization.secretGenerator]
  return [
    ...[...patches, ...patchesJson6902].flatMap(({ options, at }) =>
      ignored([...options.keys()], OPTIONS, 'option of a patch', at),
    ),
    ...generators.flatMap(({ behavior, at }) =>
      ignored(behavior === '' ? [] : [behavior], BEHAVIORS, 'behavior of a generator', at),
    ),
    ...ignored(
      [...(openapi?.texts.keys() ?? [])],
      ['path', 'version'],
      'field of openapi',
      openapi?.at ?? kustomization.at,
    ),
    ...ignored(buildMetadata, METADATA, 'word of buildMetadata', buildMetadataAt),
  ]
}

const OPTIONS = ['allowNameChange', 'allowKindChange']
const BEHAVIORS = ['create', 'merge', 'replace']
const METADATA = ['managedByLabel', 'originAnnotations', 'transformerAnnotations']

function ignored(
  words: readonly string[],
  known: readonly string[],
  what: string,
  at: Origin,
): readonly UserError[] {
  return words
    .filter((word) => !known.includes(word))
    .map((word) => {
      const hint = didYouMean(word, known) ?? `known are ${known.join(', ')}`
      return failure('unknown-field', `'${word}' is no ${what}, so it has no effect`, at, hint)
    })
}
