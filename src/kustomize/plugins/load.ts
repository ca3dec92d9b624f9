import { rethrow, userErrorsIn } from '../../error.ts'
import {
  getField,
  isNothing,
  mapNode,
  removeField,
  setField,
  textsOf,
} from '../../resource/fields.ts'
import { formatGvk } from '../../resource/gvk.ts'
import { type History, hasNotes, type SourcePlace } from '../../resource/history.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { emitNode } from '../../yaml/emit.ts'
import type { MapNode, YamlNode } from '../../yaml/node.ts'
import { failure, leadBy } from '../fail.ts'
import { type ProvenanceEntry, placeBelow, pluginEntry, withOrigin } from '../finish/provenance.ts'
import { checkOrigin } from '../finish/written-notes.ts'
import { gather } from '../gather.ts'
import type { Generated } from '../generators/generate.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type { Root } from '../load/files.ts'
import { parseResources } from '../load/resources.ts'
import { inlinePatch } from '../patches/parse-patch.ts'
import { didYouMean } from '../suggest.ts'
import { checkUnique } from '../transformers/patches.ts'
import { type Action, runAction, type Step } from '../transformers/step.ts'
import { inWords, type Words } from '../words.ts'
import { shownConfig } from './config.ts'
import { GENERATORS, type GeneratorContext } from './generators.ts'
import { TRANSFORMERS, type TransformerContext } from './transformers.ts'

export interface PluginContext extends TransformerContext, GeneratorContext {
  readonly level: { readonly root: Root; readonly place: SourcePlace | undefined }
  /** Name of the kustomization file. */
  readonly fileName: string
  /** Reads configurations as resources are read, apart from those of the build. */
  readonly readResources: (
    paths: readonly Text[],
    inline: readonly Resource[],
    /** What kustomize says around a mistake of those written in place. */
    words: Words,
  ) => readonly Resource[]
}

/**
 * What the entries of `generators` make.
 *
 * @throws UserError `not-supported` for what is not built in, and whatever its configuration has
 */
export function loadGenerators(
  entries: readonly Text[],
  context: PluginContext,
): readonly Generated[] {
  return inWords(
    (words) => `loading generator plugins: ${words}`,
    () =>
      gather(readConfigs('generator', entries, context), (config) => [generate(config, context)]),
  )
}

function generate(config: Resource, context: PluginContext): Generated {
  const generated = inWords(
    (words) => `failed to load generator: ${words}`,
    () => {
      const kind = builtInKind(config)
      const plugin = Object.hasOwn(GENERATORS, kind) ? GENERATORS[kind] : undefined
      if (plugin === undefined) throw notA('generator', config)
      return configured(config, () => plugin(config, context))
    },
  )
  const entry = provenanceOf(config)
  return entry ? { ...generated, resource: withOrigin(generated.resource, entry) } : generated
}

/** The transformers of the entries of `transformers`, ready to run. */
export function loadTransformers(
  entries: readonly Text[],
  context: PluginContext,
): readonly Step[] {
  return gather(readConfigs('transformer', entries, context), (config) => [
    { action: loadTransformer(config, context), provenance: provenanceOf(config) },
  ])
}

/** A transformer that has to leave everything as it is. */
interface Validator {
  readonly config: Resource
  readonly action: Action
}

/** The validators of the entries of `validators`, ready to run. */
export function loadValidators(
  entries: readonly Text[],
  context: PluginContext,
): readonly Validator[] {
  return gather(readConfigs('transformer', entries, context), (config) => [
    { config, action: loadTransformer(config, context) },
  ])
}

/**
 * Runs validators.
 *
 * @throws UserError `conflict` where one changes something
 */
export function runValidators(validators: readonly Validator[], map: ResourceMap): void {
  for (const { config, action } of validators) {
    const before = [...map.resources]
    runAction(action, map)
    const after = map.resources
    if (before.length === after.length && after.every((one, i) => isSame(before[i], one))) {
      checkUnique(map)
      continue
    }
    const says = `the validator ${shownConfig(config)} changes resources`
    const kustomize = "validator shouldn't modify the resource map"
    const hint = 'list it under `transformers:` if it should'
    throw failure('conflict', { says, kustomize }, config.root, hint)
  }
}

/** A validator may leave a label of its own, but kustomize then writes all labels anew and notices. */
function isSame(before: Resource | undefined, after: Resource): boolean {
  if (before === undefined) return false
  const metadata = getField(after.root, 'metadata')
  const isValidated = textsOf(getField(metadata, 'labels')).has('validated-by')
  if (!isValidated || metadata?.kind !== 'map') {
    return before.root === after.root || isPrintedTheSame(before.root, after.root)
  }
  const old = getField(getField(before.root, 'metadata'), 'labels')
  if (old !== undefined && !isAsWrittenAnew(old)) return false
  const rest = removeField(getMap(metadata, 'labels'), 'validated-by')
  // What is written anew comes last.
  if (!isNothing(rest) && !areLabelsLast(metadata, after.history)) return false
  const stripped = isNothing(rest)
    ? removeField(metadata, 'labels')
    : setField(metadata, 'labels', rest)
  return isPrintedTheSame(before.root, setField(after.root, 'metadata', stripped))
}

/** Annotations stand where kustomize wrote the first of its own. */
function areLabelsLast({ shape: { names } }: MapNode, history: History): boolean {
  if (history.isNotedBehindLabels) return false
  const others = hasNotes(history) ? names.filter((name) => name !== 'annotations') : names
  return others.at(-1) === 'labels'
}

/** Writing such labels anew leaves them as they are: those of a transformer, in the order of their names. */
function isAsWrittenAnew(labels: YamlNode): boolean {
  if (labels.kind !== 'map') return false
  const keys = labels.keys
  return keys.every((key, i) => key.tag === '' && (i === 0 || (keys[i - 1]?.text ?? '') < key.text))
}

function getMap(map: MapNode, field: string): MapNode {
  const node = getField(map, field)
  return node?.kind === 'map' ? node : mapNode([], map)
}

function isPrintedTheSame(a: MapNode, b: MapNode): boolean {
  return emitNode(a) === emitNode(b)
}

function loadTransformer(config: Resource, context: PluginContext): Action {
  const kind = builtInKind(config)
  const plugin = Object.hasOwn(TRANSFORMERS, kind) ? TRANSFORMERS[kind] : undefined
  if (plugin === undefined) throw notA('transformer', config)
  return configured(config, () => plugin(config, context))
}

/** Each entry is a configuration itself, or else the path of a file or a directory with some. */
function readConfigs(
  what: 'generator' | 'transformer',
  entries: readonly Text[],
  context: PluginContext,
): readonly Resource[] {
  if (entries.length === 0) return []
  const { place: directory } = context.level
  const place = directory && placeBelow(directory, context.fileName)
  const inline: Resource[] = []
  const paths: Text[] = []
  for (const entry of entries) {
    const configs = inlineConfigs(entry)
    if (configs === undefined) paths.push(entry)
    else inline.push(...configs.map((config) => (place ? withOrigin(config, { place }) : config)))
  }
  return context.readResources(paths, inline, (words) => `configuring external ${what}: ${words}`)
}

function inlineConfigs(entry: Text): readonly Resource[] | undefined {
  try {
    return parseResources(inlinePatch(entry).source)
  } catch (error) {
    if (userErrorsIn(error)) return undefined
    throw error
  }
}

/** The kind of a configuration for something that is built in. */
function builtInKind(config: Resource): string {
  const { group, version, kind } = config.id
  if (group !== '' || version !== 'builtin') {
    throw failure(
      'not-supported',
      {
        says: `'${kind}' is no built-in plugin, and others are not run`,
        kustomize: `external plugins disabled; unable to load external plugin '${kind}'`,
      },
      config.root,
      'plugins, functions and containers are not run here: render their output into a file and list that under `resources:`',
    )
  }
  if (!Object.hasOwn(GENERATORS, kind) && !Object.hasOwn(TRANSFORMERS, kind)) {
    const known = [...Object.keys(GENERATORS), ...Object.keys(TRANSFORMERS)].sort()
    const says = `there is no builtin ${kind}`
    const kustomize = `unable to load builtin ${formatGvk(config.id)}`
    const hint = didYouMean(kind, known) ?? `built in are ${known.join(', ')}`
    throw failure('not-supported', { says, kustomize }, config.root, hint)
  }
  return kind
}

function notA(what: 'generator' | 'transformer', config: Resource): Error {
  const message = `${shownConfig(config)} not a ${what}`
  const field = what === 'generator' ? 'transformers' : 'generators'
  return failure('bad-kustomization', message, config.root, `list it under \`${field}:\``)
}

function configured<T>(config: Resource, configure: () => T): T {
  // kustomize prints the configuration and reads it again, which is refused as for any output.
  emitNode(config.root)
  try {
    return configure()
  } catch (error) {
    const lead = `${shownConfig(config)} fails configuration`
    return rethrow(error, (each) => leadBy(lead, each, config.root))
  }
}

function provenanceOf(config: Resource): ProvenanceEntry | undefined {
  checkOrigin(config)
  const place = config.history.provenance?.place
  return place && pluginEntry(config, place)
}
