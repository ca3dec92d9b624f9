import type { UserError } from '../../error.ts'
import { compileGoRegExp, type GoRegExp } from '../../go-regexp.ts'
import { isNull } from '../../resource/fields.ts'
import type { Resource } from '../../resource/resource.ts'
import type { YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { applyFieldSpecs } from '../field-specs/apply.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { ImageArgs } from '../kustomization/types.ts'
import { replaceText, wrongKind } from '../nodes.ts'
import { didYouMean } from '../suggest.ts'
import { changeContainers } from './containers.ts'
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
  const images = new Images(args)
  const set = (node: YamlNode): YamlNode => {
    if (isNull(node)) return node
    if (node.kind !== 'scalar') throw wrongKind('scalar', node)
    const image = images.replaced(node.text)
    return image === undefined ? node : replaceText(node, image, '', args.changeAt)
  }
  const hasOthersOnly = (resource: Resource): boolean => {
    const found = imagesOf(resource, fieldSpecs)
    return found.every((image) => images.replaced(image) === undefined)
  }
  const change = { set }
  return {
    each(resource) {
      if (resource.kind === 'CustomResourceDefinition') return resource
      if (isOneOfMany && hasOthersOnly(resource)) return resource
      return applyFieldSpecs(changeContainers(resource, set), fieldSpecs, change)
    },
    end() {
      if (!images.isUsed) warnings.push(unusedEntry(args, images.others))
    },
  }
}

/** The images that one entry comes to. Resources repeat them, so each is looked at once. */
class Images {
  /** Those that the entry is not for. */
  readonly others = new Set<string>()
  readonly #args: ImageArgs
  readonly #pattern: GoRegExp
  readonly #replaced = new Map<string, string>()

  /** @throws UserError `bad-image` */
  constructor(args: ImageArgs) {
    this.#args = args
    this.#pattern = imagePattern(args)
  }

  get isUsed(): boolean {
    return this.#replaced.size > 0
  }

  /** What the entry makes of an image; nothing where it is for others. */
  replaced(image: string): string | undefined {
    const known = this.#replaced.get(image)
    if (known !== undefined || this.others.has(image)) return known
    if (!this.#pattern.test(image)) {
      this.others.add(image)
      return undefined
    }
    const replaced = overrideImage(image, this.#args)
    this.#replaced.set(image, replaced)
    return replaced
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
