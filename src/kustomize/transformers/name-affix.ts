import { limitOf, overLimit } from '../../limits.ts'
import { type Gvk, isGvkSelected } from '../../resource/gvk.ts'
import type { Resource } from '../../resource/resource.ts'
import { locate } from '../../yaml/locate.ts'
import { applyFieldSpec, type FieldChange } from '../field-specs/apply.ts'
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
  const change = changeTo(args)
  return {
    each(resource) {
      const original = resource.originalId
      if (SKIPPED.some((gvk) => isGvkSelected(original, gvk))) return resource
      let renamed = resource
      for (const spec of specsFor(args.fieldSpecs, resource)) {
        if (isGvkSelected(original, spec))
          renamed = applyFieldSpec(recorded(renamed, spec, args), spec, change)
      }
      return renamed
    },
  }
}

function changeTo({ kind, affix }: NameAffixArgs): FieldChange {
  return {
    create: 'scalar',
    createTag: 'str',
    origin: affix,
    set(node) {
      const old = node.kind === 'scalar' ? node.text : ''
      return replaceText(node, kind === 'prefix' ? affix.text + old : old + affix.text, '', affix)
    },
  }
}

/** The name before is remembered, and which texts were put around it, innermost first. */
function recorded(resource: Resource, { path }: FieldSpec, args: NameAffixArgs): Resource {
  const { text } = args.affix
  if (path !== 'metadata/name' || text === '') return resource
  const { prefixes, suffixes } = resource.history
  return resource.withIdRemembered(
    args.kind === 'prefix' ? { prefixes: [...prefixes, text] } : { suffixes: [...suffixes, text] },
  )
}
