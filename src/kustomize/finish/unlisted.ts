import { basename, join } from 'node:path/posix'
import type { UserError } from '../../error.ts'
import { failure } from '../fail.ts'
import type { Files } from '../load/files.ts'

/**
 * Warnings about manifests that lie beside a kustomization of the build and that nothing lists:
 * one for each directory. A file whose name stands in the kustomization, if only in a comment, was
 * left out on purpose or is used in another way.
 *
 * @param directories those that were built
 */
export function findUnlisted(files: Files, directories: Iterable<string>): readonly UserError[] {
  return [...new Set(directories)].flatMap((directory) => unlistedIn(files, directory) ?? [])
}

function unlistedIn(files: Files, directory: string): UserError | undefined {
  const [path] = files.kustomizationPaths(directory)
  const names = path === undefined ? [] : files.list(directory).filter(isYaml)
  if (path === undefined || names.length < 2) return undefined
  const source = files.source(path)
  const isNew = (name: string) =>
    !files.hasRead(join(directory, name)) && !source.text.includes(name)
  const unlisted = names.filter(
    (name) => isNew(name) && isManifest(files.tree.read(join(directory, name)) ?? ''),
  )
  if (unlisted.length === 0) return undefined
  const shown = unlisted.slice(0, 5).map((name) => `'${name}'`)
  const more = unlisted.length > shown.length ? [`${unlisted.length - shown.length} more`] : []
  const [is, them] = unlisted.length === 1 ? ['is', 'it'] : ['are', 'them']
  return failure(
    'bad-kustomization',
    `${[...shown, ...more].join(', ')} ${is} beside ${basename(path)}, and nothing lists ${them}`,
    { source, offset: 0 },
    `add ${them} to \`resources:\` or \`patches:\`, or name ${them} in a comment to leave ${them} out`,
  )
}

function isYaml(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.yml')
}

/** Groups of objects that are for tools, not for a cluster. */
const FOR_TOOLS =
  /^apiVersion: *["']?(?:kustomize\.config\.k8s\.io|skaffold|kind\.x-k8s\.io|builtin|ctlptl\.dev|config\.)/m

/** Whether a text looks like an object for a cluster; it is not parsed. */
function isManifest(text: string): boolean {
  if (!/^apiVersion:/m.test(text) || !/^kind:/m.test(text) || !/^metadata:/m.test(text))
    return false
  return !FOR_TOOLS.test(text) && !text.includes('config.kubernetes.io/local-config')
}
