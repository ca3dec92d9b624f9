import { rethrow, type UserError, userErrorsIn } from '../../error.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { Origin, TextSource } from '../../yaml/node.ts'
import { failure, leadBy } from '../fail.ts'
import { gather } from '../gather.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type { PatchArgs, Selector } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { makeResources, parseResources } from '../load/resources.ts'
import {
  checkUnique,
  NO_OPTIONS,
  type PatchOptions,
  patchById,
  patchJson,
  patchRewrittenById,
  patchSelected,
} from '../transformers/patches.ts'
import type { JsonOperation } from './json-patch.ts'
import type { MergeSchemas } from './merge-schema.ts'
import { noMatch } from './no-match.ts'
import {
  inlinePatch,
  type Patch,
  type PatchText,
  parseJsonPatch,
  parsePatch,
} from './parse-patch.ts'
import { compileSelector } from './selector.ts'

/** Where patches come from, and the types that merges go by once they run. */
export interface PatchContext {
  readonly files: Files
  readonly root: Root
  readonly schemas: () => MergeSchemas
  readonly warnings: UserError[]
}

type Apply = (map: ResourceMap) => void

/**
 * Reads an entry of `patches`; what comes back applies it.
 *
 * @param print the entry as kustomize prints it in messages
 * @throws UserError `bad-patch`, `file-not-found`
 */
export function planPatch(args: PatchArgs, context: PatchContext, print: () => string): Apply {
  const { patch, shown, at } = readPatch(args, context, print)
  if (patch.kind === 'json') return planJson(patch.operations, args.target, { shown, at, context })
  const options = readOptions(args.options)
  const { documents } = patch
  const [document, second] = documents
  const { target } = args
  if (target === undefined || document === undefined) {
    return (map) => {
      gather(documents, (each) => {
        patchById(map, { document: each, options, schemas: context.schemas })
        return []
      })
    }
  }
  return (map) => {
    if (second) throw severalDocuments(shown, second)
    const positions = selectOrWarn(map, target, context)
    patchSelected(map, positions, { document, options, schemas: context.schemas })
  }
}

function severalDocuments(shown: string, second: Resource): UserError {
  return failure(
    'bad-patch',
    `Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${shown}`,
    second.root,
    'make an entry of each, or drop the target',
  )
}

interface ReadPatch {
  readonly patch: Patch
  readonly shown: string
  readonly at: Origin
}

const patchesRead = new WeakMap<PatchArgs | TextSource, Patch>()

/** Parsed once by the file, or by the entry that has the text: many overlays may share either. */
function readPatch(args: PatchArgs, context: PatchContext, print: () => string): ReadPatch {
  const { text, shown, at } = loadPatch(args, context, print)
  const key = args.path ? text.source : args
  const patch = patchesRead.get(key) ?? parsePatch(text, shown, at)
  patchesRead.set(key, patch)
  return { patch, shown, at }
}

interface LoadedPatch {
  readonly text: PatchText
  /** What errors call it. */
  readonly shown: string
  readonly at: Origin
}

function loadPatch(
  { patch, path, at }: PatchArgs,
  { files, root }: PatchContext,
  print: () => string,
): LoadedPatch {
  const trimmed = patch && trimText(patch)
  if (trimmed && path) {
    const hint = 'keep one of both: path for a file, patch for a text in place'
    const says = "patch and path can't be set at the same time"
    throw failure('bad-patch', { says, kustomize: `${says}\n${print()}` }, at, hint)
  }
  if (trimmed) {
    return {
      text: inlinePatch(trimmed),
      shown: `[patch: ${JSON.stringify(trimmed.text)}]`,
      at: trimmed,
    }
  }
  if (path === undefined) {
    const hint = 'add path: with a file, or patch: with a text'
    const says = 'must specify one of patch and path'
    throw failure('bad-patch', { says, kustomize: `${says} in\n${print()}` }, at, hint)
  }
  const text = loadText(path, files, root)
  return {
    text,
    shown: `[path: ${JSON.stringify(path.text)}]`,
    at: { source: text.source, offset: 0 },
  }
}

function trimText(patch: Text): Text | undefined {
  const text = patch.text.trim()
  return text === '' ? undefined : { ...patch, text }
}

function loadText(path: Text, files: Files, root: Root): PatchText {
  try {
    const { source } = files.load(root, path)
    return { text: source.text, source }
  } catch (error) {
    rethrow(error, (each) => leadBy(`failed to get the patch file from path(${path.text})`, each))
  }
}

function readOptions(options: PatchArgs['options']): PatchOptions {
  return {
    allowNameChange: options.get('allowNameChange') === true,
    allowKindChange: options.get('allowKindChange') === true,
  }
}

function planJson(
  operations: readonly JsonOperation[],
  target: Selector | undefined,
  { shown, at, context }: Omit<ReadPatch, 'patch'> & { readonly context: PatchContext },
): Apply {
  return (map) => {
    if (target === undefined) {
      const isEmpty = operations.length === 0
      const says = isEmpty ? 'this patch is empty' : 'this JSON patch has no target'
      const hint = isEmpty
        ? 'write a part of a resource, or operations'
        : 'add a target with the kind and name of the resources'
      const kustomize = `must specify a target for JSON patch ${shown}`
      throw failure('bad-patch', { says, kustomize }, at, hint)
    }
    for (const position of selectOrWarn(map, target, context)) {
      const resource = map.at(position)?.withIdRemembered()
      if (resource) map.replace(position, patchJson(resource, operations, at))
    }
  }
}

function selectOrWarn(
  map: ResourceMap,
  target: Selector,
  { warnings }: PatchContext,
): readonly number[] {
  const positions = select(map, target)
  if (positions.length === 0) warnings.push(noMatch(map, target, 'patch'))
  return positions
}

/** Positions of the resources that a target selects. */
export function select(map: ResourceMap, target: Selector): readonly number[] {
  const { matches, clues } = compileSelector(target)
  return map.candidates(clues).filter((position) => {
    const resource = map.at(position)
    return resource !== undefined && matches(resource)
  })
}

/**
 * Reads the list of `patchesStrategicMerge`: each entry is a patch, or else the path of one.
 *
 * @throws UserError `bad-patch`, `file-not-found`
 */
export function planPatchesStrategicMerge(entries: readonly Text[], context: PatchContext): Apply {
  const documents = gather(
    entries,
    (entry) => inlineDocuments(entry) ?? fileDocuments(entry, context),
  )
  return planDocuments(documents, entries, context)
}

/** @param entries what the documents were read from, for the error where there are none */
export function planDocuments(
  documents: readonly Resource[],
  entries: readonly Text[],
  context: PatchContext,
): Apply {
  if (documents.length === 0) {
    const names = entries.map(({ text }) => text).join(' ')
    const says = 'these patches have no content'
    const kustomize = `patch appears to be empty; files=[${names}], Patch=`
    const hint = 'write parts of resources, or remove the entries'
    throw failure('bad-patch', { says, kustomize }, entries[0], hint)
  }
  return (map) => {
    const [first] = documents
    gather(documents, (document) => {
      patchRewrittenById(map, { document, options: NO_OPTIONS, schemas: context.schemas })
      // kustomize puts all resources in anew; a patch of this kind renames none, so once is enough.
      if (document === first) checkUnique(map)
      return []
    })
  }
}

function inlineDocuments(entry: Text): readonly Resource[] | undefined {
  try {
    return parseResources(inlinePatch(entry).source)
  } catch (error) {
    if (userErrorsIn(error)) return undefined
    throw error
  }
}

function fileDocuments(path: Text, { files, root }: PatchContext): readonly Resource[] {
  const { path: real, source } = files.load(root, path)
  return makeResources(files.documents(real), source)
}

/**
 * Reads an entry of `patchesJson6902`.
 *
 * @throws UserError `bad-patch`, `file-not-found`
 */
export function planPatchJson6902(args: PatchArgs, context: PatchContext): Apply {
  const { target, path, patch, at } = args
  if (target === undefined || target.name === '') {
    const hint = 'add target: with group, version, kind and name'
    throw failure('bad-patch', 'must specify the target name', target?.at ?? at, hint)
  }
  if (path === undefined && patch === undefined) {
    const says = 'this entry has no operations'
    const hint = 'add path: with a file, or patch: with a text'
    throw failure('bad-patch', { says, kustomize: 'empty file path and empty jsonOp' }, at, hint)
  }
  if (path && patch) {
    const hint = 'keep one of path and patch'
    throw failure('bad-patch', 'must specify a file path or jsonOp, not both', at, hint)
  }
  const text = patch ? inlinePatch(patch) : path && loadJson(path, context)
  const place = patch ?? (text ? { source: text.source, offset: 0 } : at)
  const operations = text ? parseJsonPatch(text, place) : []
  if (operations.length === 0) {
    const says = 'this patch has no operations'
    const kustomize = `patch appears to be empty; file=${path?.text ?? ''}, JsonOp=${patch?.text ?? ''}`
    throw failure('bad-patch', { says, kustomize }, place, 'write some, or remove the entry')
  }
  return (map) => {
    for (const position of selectOrWarn(map, target, context)) {
      const resource = map.at(position)
      if (resource) map.replace(position, patchJson(resource, operations, place))
    }
  }
}

function loadJson(path: Text, { files, root }: PatchContext): PatchText {
  const { source } = files.load(root, path)
  if (source.text === '') {
    const says = `'${path.text}' is empty`
    const kustomize = `patch file '${path.text}' empty seems to be empty`
    throw failure('bad-patch', { says, kustomize }, path, 'write operations, or remove the entry')
  }
  return { text: source.text, source }
}
