import { UserError } from '../error.ts'
import { originalOf } from '../kustomize/words.ts'
import type { SourceTree } from '../source-tree.ts'
import { PATHS } from './sources.ts'

/** Paths of the copy of the user's base that a release carries. */
const COPY = /overlays\/[^/\s']+\/release\/base(?=[/'\s:]|$)/g

/**
 * Tells what is wrong with the copy of the user's base at the base itself, which is what a person
 * can mend. An environment that stays with an earlier release has an earlier copy: what is wrong there
 * stays there, unless the files are still the same.
 *
 * @param release files of the release, by path relative to its folder
 */
export function toUsersBase(
  error: UserError,
  tree: SourceTree,
  release: ReadonlyMap<string, string>,
): UserError {
  const { code, at, rule, message, hint, cause } = error
  // The way there leads through generated folders.
  const { kustomize } = originalOf(error)
  const texts = [at?.file, message, hint, kustomize]
  if (!texts.some((text) => text?.match(COPY)) || !isCopyOf(tree, release)) return error
  const shown = (text: string) => text.replace(COPY, PATHS.base)
  return new UserError(code, shown(message), {
    at: at && { ...at, file: shown(at.file) },
    rule,
    hint: hint && shown(hint),
    kustomize: kustomize && shown(kustomize),
    cause,
  })
}

/** Whether a release carries a base that can be built. */
export function hasBase(release: ReadonlyMap<string, string>): boolean {
  return hasKustomization((name) => release.has(`${PATHS.base}/${name}`))
}

export function hasKustomization(hasFile: (name: string) => boolean): boolean {
  return ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].some(hasFile)
}

/** A warning about a base that no environment will have anything of. */
export function ignoredBase(release: ReadonlyMap<string, string>): readonly UserError[] {
  const isThere = [...release.keys()].some((path) => path.startsWith(`${PATHS.base}/`))
  if (!isThere || hasBase(release)) return []
  const says = `'${PATHS.base}/' has no kustomization.yaml, so nothing in it is deployed`
  const hint = `write ${PATHS.base}/kustomization.yaml with its files under \`resources:\``
  return [new UserError('bad-kustomization', says, { hint })]
}

function isCopyOf(tree: SourceTree, release: ReadonlyMap<string, string>): boolean {
  const prefix = `${PATHS.base}/`
  return [...release].every(([path, text]) => !path.startsWith(prefix) || tree.read(path) === text)
}
