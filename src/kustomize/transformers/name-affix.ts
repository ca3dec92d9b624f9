import { limitOf, overLimit } from '../../limits.ts'
import { type Gvk, isGvkSelected } from '../../resource/gvk.ts'
import type { Resource } from '../../resource/resource.ts'
import { locate } from '../../yaml/locate.ts'
import { applyFieldSpec } from '../field-specs/apply.ts'
import { type FieldSpec, specsFor } from '../field-specs/field-spec.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { replaceText } from '../nodes.ts'
import type { Action } from './step.ts'

export interface NameAffixArgs {
  readonly kind: 'prefix' | 'suffix'
  readonly affix: Text
  readonly fieldSpecs: readonly FieldSpec[]
}

/** What is named after something else, so its name has to stay. */
const SKIPPED: readonly Gvk[] = [
  { group: '', version: '', kind: 'CustomResourceDefinition' },
  { group: 'apiregistration.k8s.io', version: '', kind: 'APIService' },
  { group: '', version: '', kind: 'Namespace' },
]

/**
 * Puts a text before or behind the names of resources.
 *
 * @throws UserError `limit`
 * @see kubernetes-sigs/kustomize:api/internal/builtins/PrefixTransformer.go
 */
export function affixTransformer(args: NameAffixArgs): Action {
  const { length } = args.affix.text
  if (length > limitOf('name-bytes')) {
    throw overLimit('name-bytes', `this ${args.kind}`, length, locate(args.affix))
  }
  return {
    each(resource) {
      const original = resource.originalId
      if (SKIPPED.some((gvk) => isGvkSelected(original, gvk))) return resource
      let renamed = resource
      for (const spec of specsFor(args.fieldSpecs, resource)) {
        if (isGvkSelected(original, spec)) renamed = affixField(renamed, spec, args)
      }
      return renamed
    },
  }
}

function affixField(resource: Resource, spec: FieldSpec, { kind, affix }: NameAffixArgs): Resource {
  const recorded =
    spec.path === 'metadata/name' ? recordAffix(resource, kind, affix.text) : resource
  return applyFieldSpec(recorded, spec, {
    create: 'scalar',
    createTag: 'str',
    origin: affix,
    set(node) {
      const old = node.kind === 'scalar' ? node.text : ''
      return replaceText(node, kind === 'prefix' ? affix.text + old : old + affix.text, '', affix)
    },
  })
}

/** The name before is remembered, and which texts were put around it, innermost first. */
function recordAffix(resource: Resource, kind: NameAffixArgs['kind'], affix: string): Resource {
  if (affix === '') return resource
  const { prefixes, suffixes } = resource.history
  const change =
    kind === 'prefix' ? { prefixes: [...prefixes, affix] } : { suffixes: [...suffixes, affix] }
  return resource.withIdRemembered().withHistory(change)
}
