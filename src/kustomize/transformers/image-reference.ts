import type { ImageArgs } from '../kustomization/types.ts'

export interface ImageParts {
  readonly name: string
  readonly tag: string
  readonly digest: string
}

/**
 * Applies one entry of `images` to one reference that its name matches.
 *
 * @param image such as `nginx:1.27` or `reg:5000/nginx@sha256:4e…`
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
export function overrideImage(image: string, args: ImageArgs): string {
  const old = splitImage(image)
  const name = args.newName ?? old.name
  const { tag, digest } = pin(old, args)
  return name + (tag === '' ? '' : `:${tag}`) + (digest === '' ? '' : `@${digest}`)
}

/** Either of tag and digest replaces both: the old digest under a new tag would still pin the old image. */
function pin(old: ImageParts, { newTag, digest, tagSuffix }: ImageArgs): Omit<ImageParts, 'name'> {
  if (newTag !== undefined || digest !== undefined)
    return { tag: newTag ?? '', digest: digest ?? '' }
  return tagSuffix === undefined ? old : { tag: old.tag + tagSuffix, digest: '' }
}

/** A colon before the first slash belongs to a port of the registry. */
export function splitImage(image: string): ImageParts {
  const slash = Math.max(0, image.indexOf('/'))
  const at = image.indexOf('@', slash)
  const colon = image.indexOf(':', slash)
  if (colon === -1 && at === -1) return { name: image, tag: '', digest: '' }
  if (at !== -1 && (colon === -1 || at < colon)) {
    return { name: image.slice(0, at), tag: '', digest: image.slice(at + 1) }
  }
  const end = at === -1 ? image.length : at
  return {
    name: image.slice(0, colon),
    tag: image.slice(colon + 1, end),
    digest: image.slice(end + 1),
  }
}
