import type { UserError } from '../../error.ts'
import { compileGoRegExp, type GoRegExp } from '../../go-regexp.ts'
import { getField, isNull, mapItems, setField } from '../../resource/fields.ts'
import type { Resource } from '../../resource/resource.ts'
import { withValues } from '../../yaml/map.ts'
import type { MapNode, YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { applyFieldSpecs } from '../field-specs/apply.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { ImageArgs } from '../kustomization/types.ts'
import { replaceText, wrongKind } from '../nodes.ts'
import { didYouMean } from '../suggest.ts'
import { overrideImage, splitImage } from './image-reference.ts'
import type { Action } from './step.ts'

/**
 * Gives images another name, tag or digest, first wherever containers are found, then in the
 * fields of the table. A field of both is changed twice, as in kustomize, which shows where the
 * new name matches again and with `tagSuffix`.
 *
 * @param isOneOfMany whether it pays to remember the images of resources, for the entries after this
 * @see kubernetes-sigs/kustomize:api/filters/imagetag
 */
export function imageTransformer(
  args: ImageArgs,
  fieldSpecs: readonly FieldSpec[],
  warnings: UserError[],
  isOneOfMany = false,
): Action {
  const pattern = imagePattern(args)
  const others = new Set<string>()
  let isUsed = false
  const set = (node: YamlNode): YamlNode => {
    if (isNull(node)) return node
    if (node.kind !== 'scalar') throw wrongKind('scalar', node)
    if (!pattern.test(node.text)) {
      if (!isUsed) others.add(node.text)
      return node
    }
    isUsed = true
    return replaceText(node, overrideImage(node.text, args), '', args.changeAt)
  }
  const hasOthersOnly = (resource: Resource): boolean => {
    const images = imagesOf(resource, fieldSpecs)
    if (images.some((image) => pattern.test(image))) return false
    if (!isUsed) for (const image of images) others.add(image)
    return true
  }
  const change = { set }
  return {
    each(resource) {
      if (resource.kind === 'CustomResourceDefinition') return resource
      if (isOneOfMany && hasOthersOnly(resource)) return resource
      return applyFieldSpecs(changeContainers(resource, set), fieldSpecs, change)
    },
    end() {
      if (!isUsed) warnings.push(unusedEntry(args, others))
    },
  }
}

interface FoundImages {
  readonly fieldSpecs: readonly FieldSpec[]
  readonly images: readonly string[]
}

const imagesOfRoots = new WeakMap<YamlNode, FoundImages>()

/** The images of a resource; remembered as long as no entry has changed any. */
function imagesOf(resource: Resource, fieldSpecs: readonly FieldSpec[]): readonly string[] {
  const known = imagesOfRoots.get(resource.root)
  if (known?.fieldSpecs === fieldSpecs) return known.images
  const images: string[] = []
  const set = (node: YamlNode): YamlNode => {
    if (isNull(node)) return node
    if (node.kind !== 'scalar') throw wrongKind('scalar', node)
    images.push(node.text)
    return node
  }
  applyFieldSpecs(changeContainers(resource, set), fieldSpecs, { set })
  imagesOfRoots.set(resource.root, { fieldSpecs, images })
  return images
}

function unusedEntry({ name, at }: ImageArgs, images: Iterable<string>): UserError {
  const names = new Set([...images].map((image) => splitImage(image).name))
  const hint = didYouMean(name, names) ?? 'correct the name, or remove the entry'
  return failure('resource-not-found', `no container here has the image '${name}'`, at, hint)
}

/** The name is an expression, not escaped: so kustomize does it, and people use `.*`. */
function imagePattern({ name, at }: ImageArgs): GoRegExp {
  const compiled = compileGoRegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`)
  if (!('problem' in compiled)) return compiled
  const bare = compileGoRegExp(name)
  const { problem } = 'problem' in bare ? bare : compiled
  const says = `the image name '${name}' is no regular expression`
  const hint = 'write a backslash before characters such as [ ( or *'
  throw failure('bad-image', { says, kustomize: problem }, at, hint)
}

type Change = (node: YamlNode) => YamlNode

/** Parts of resources in which no list of containers is: nearly everything that is no workload. */
const withoutContainers = new WeakSet<YamlNode>()

function changeContainers(resource: Resource, change: Change): Resource {
  const root = new ContainerWalk(change).map(resource.root)
  return resource.withRoot(root)
}

/** Maps in a part that is worth to be remembered: a smaller one is walked again sooner than looked up. */
const FEWEST_MAPS = 4

class ContainerWalk {
  /** Lists of containers that were found, and maps that were seen. */
  #found = 0
  #seen = 0
  readonly #change: Change

  constructor(change: Change) {
    this.#change = change
  }

  map(map: MapNode): MapNode {
    this.#seen++
    const { names } = map.shape
    let values: YamlNode[] | undefined
    for (let i = 0; i < map.values.length; i++) {
      const value = map.values[i]
      if (value === undefined || value.kind === 'scalar') continue
      const changed = this.#field(names[i], value)
      if (changed !== value) {
        values ??= [...map.values]
        values[i] = changed
      }
    }
    return values ? withValues(map, values) : map
  }

  #field(name: string | undefined, value: YamlNode): YamlNode {
    const walked = this.#inside(value)
    const isList = name === 'containers' || name === 'initContainers'
    return isList ? this.#list(walked) : walked
  }

  /** The outermost part without containers is remembered, and with it all that is in it. */
  #inside(node: YamlNode): YamlNode {
    if (withoutContainers.has(node)) return node
    const found = this.#found
    const seen = this.#seen
    const walked = this.#node(node)
    if (this.#found === found && this.#seen - seen >= FEWEST_MAPS) withoutContainers.add(node)
    return walked
  }

  #node(node: YamlNode): YamlNode {
    if (node.kind === 'seq') return mapItems(node, (item) => this.#node(item))
    return node.kind === 'map' ? this.map(node) : node
  }

  #list(node: YamlNode): YamlNode {
    if (node.kind !== 'seq') return node
    this.#found++
    return mapItems(node, (container) => {
      if (isNull(container)) return container
      if (container.kind !== 'map') throw wrongKind('map', container)
      const image = getField(container, 'image')
      return image ? setField(container, 'image', this.#change(image)) : container
    })
  }
}
