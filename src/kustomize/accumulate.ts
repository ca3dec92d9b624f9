import { basename } from 'node:path/posix'
import { type UserError, UserErrors, userErrorsIn } from '../error.ts'
import type { SourcePlace } from '../resource/history.ts'
import type { Resource } from '../resource/resource.ts'
import { ResourceMap } from '../resource/resource-map.ts'
import { failure, placeOf } from './fail.ts'
import { EMPTY_CONFIG, type FieldConfig, mergeConfigs } from './field-specs/config.ts'
import { levelConfig } from './field-specs/level-config.ts'
import { builtInEntry, placeBelow, withOrigin } from './finish/provenance.ts'
import { absorb } from './generators/absorb.ts'
import { type Generated, generate, mergeOptions } from './generators/generate.ts'
import type { Text } from './kustomization/object-reader.ts'
import type { Kustomization } from './kustomization/types.ts'
import type { Files, Root } from './load/files.ts'
import { fileResources } from './load/resources.ts'
import { checkCycle, enterDirectory, loadKustomization } from './load/roots.ts'
import { helmRefused } from './plugins/generators.ts'
import {
  loadGenerators,
  loadTransformers,
  type PluginContext,
  runValidators,
} from './plugins/load.ts'
import { isRepository } from './remote/repo-spec.ts'
import type { SchemaState } from './schema-state.ts'
import { planTransformers } from './transformers/index.ts'
import { duplicate } from './transformers/patches.ts'
import { runSteps, type Step } from './transformers/step.ts'
import { addVars, mergeVars, type Vars } from './vars/vars.ts'

/** What one directory builds to before references are fixed. */
export interface Accumulated {
  readonly resources: readonly Resource[]
  readonly config: FieldConfig
  readonly vars: Vars
  readonly warnings: readonly UserError[]
  /** Directories that were built on the way, for the check that none contains its overlay. */
  readonly directories: readonly string[]
}

/** What all directories of one build share. */
export interface BuildState {
  readonly files: Files
  readonly schema: SchemaState
  /** Bases that were built before, in this or in an earlier build of the same tree. */
  readonly bases: Map<string, Accumulated>
}

/** A directory and its place in the build. */
export interface Level {
  readonly root: Root
  /** Where it is for provenance; nothing where none is kept. */
  readonly place: SourcePlace | undefined
}

/** Builds the resources of a directory that is no component of another one. */
export function accumulate(state: BuildState, level: Level): Accumulated {
  const decoded = loadKustomization(state.files, level.root)
  const accumulator = new Accumulator(state)
  accumulator.addKustomization(decoded.kustomization, level, decoded.warnings)
  return accumulator.result(level.root)
}

/** Collects the resources, configuration and vars of one directory and of its components. */
export class Accumulator {
  readonly #state: BuildState
  readonly #map = new ResourceMap()
  #config: FieldConfig = EMPTY_CONFIG
  #vars: Vars = new Map()
  readonly #warnings: UserError[] = []
  readonly #directories: string[] = []
  /** The entry of `resources` by which the resource at a position came in. */
  readonly #entries = new Map<number, Text>()

  constructor(state: BuildState) {
    this.#state = state
  }

  result({ directory }: Root): Accumulated {
    return {
      resources: this.#map.resources,
      config: this.#config,
      vars: this.#vars,
      warnings: this.#warnings,
      directories: [directory, ...this.#directories],
    }
  }

  /**
   * Does what a kustomization file says, in an order that does not depend on the file.
   *
   * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget.go accumulateTarget
   */
  addKustomization(
    kustomization: Kustomization,
    level: Level,
    warnings: readonly UserError[],
  ): void {
    this.#warnings.push(...warnings)
    this.addResources(kustomization.resources, level)
    this.#config = levelConfig(this.#config, kustomization, this.#state.files, level.root)
    this.#generate(kustomization, level)
    for (const path of kustomization.components) this.#addComponent(path, level)
    const steps = this.#planSteps(kustomization, level)
    runSteps(steps, this.#map)
    runValidators(kustomization.validators, this.#map, this.#pluginContext(kustomization, level))
    this.#vars = addVars(this.#vars, kustomization.vars, this.#map)
  }

  /**
   * Adds files and bases.
   *
   * @throws UserErrors with the mistakes of all files, and of the first base that has some: to look
   *   into more of them might never end where bases lead to each other
   */
  addResources(paths: readonly Text[], level: Level): void {
    const errors: UserError[] = []
    for (const path of paths) {
      let isFile = false
      try {
        isFile = this.#isFile(path, level.root)
        if (isFile) this.#addFile(path, level)
        else this.#addBase(path, level)
      } catch (thrown) {
        const found = userErrorsIn(thrown)
        if (found === undefined) throw thrown
        errors.push(...found)
        if (!isFile && found.some(({ at }) => at?.file !== path.source.file)) break
      }
    }
    const [error, another] = errors
    if (error) throw another ? new UserErrors(errors) : error
  }

  /** @param entry what names the file or the base with the resource */
  addOne(resource: Resource, entry: Text | undefined): void {
    this.#state.schema.note(resource)
    const [position] = this.#map.currentPositionsOf(resource.id)
    const first = position === undefined ? undefined : this.#map.at(position)
    if (position !== undefined && first) throw this.#twice(resource, entry, first, position)
    if (entry) this.#entries.set(this.#map.length, entry)
    this.#map.append(resource)
  }

  /** What is there twice is told where it stands; what comes in twice, where that happens. */
  #twice(resource: Resource, entry: Text | undefined, first: Resource, position: number): Error {
    if (placeOf(resource.root) !== placeOf(first.root)) return duplicate(resource, first)
    const before = this.#entries.get(position)
    const defined = `it is defined at ${placeOf(first.root)}`
    const hint = before ? `it is already here by ${placeOf(before)}; ${defined}` : defined
    return duplicate(resource, first, entry, hint)
  }

  #isFile(path: Text, root: Root): boolean {
    const { files } = this.#state
    if (isRepository(path.text) || path.text === '') return false
    if (/^https?:/i.test(path.text)) return true
    const real = files.tree.realPath(files.join(root, path))
    return real !== undefined && files.tree.kind(real) === 'file'
  }

  #addFile(path: Text, { root, place }: Level): void {
    const { files, schema } = this.#state
    const real = files.locate(root, path)
    const { clusterScoped } = schema
    for (const read of fileResources(files, real)) {
      const scoped = clusterScoped.size > 0 ? read.withHistory({ clusterScoped }) : read
      const entry = place && { place: placeBelow(place, path.text) }
      this.addOne(entry ? withOrigin(scoped, entry) : scoped, path)
    }
  }

  #addBase(path: Text, { root, place }: Level): void {
    const entered = enterDirectory(this.#state.files, root, path)
    const base = this.#base({ root: entered, place: place && placeBelow(place, path.text) }, path)
    for (const resource of base.resources) this.addOne(resource, path)
    this.#config = mergeConfigs(this.#config, base.config)
    this.#vars = mergeVars(this.#vars, base.vars.values())
    this.#warnings.push(...base.warnings)
    this.#directories.push(...base.directories)
  }

  /** The base as it was built before, unless what it depends on is different now. */
  #base(level: Level, path: Text): Accumulated {
    const { bases, files, schema } = this.#state
    const { path: from = '', repo = '', ref = '' } = level.place ?? {}
    const key = `${level.root.directory}\n${from}\n${repo}\n${ref}\n${schema.id}`
    const known = bases.get(key)
    if (known) {
      for (const directory of known.directories) checkCycle(directory, level.root.parent, path)
      return known
    }
    const { kustomization } = loadKustomization(files, level.root, path)
    if (kustomization.kind === 'Component') {
      const says = `'${path.text}' is a component, not a base`
      const kustomize = `expected kind != 'Component' for path '${level.root.directory}'`
      const hint = 'list it under `components:`'
      throw failure('bad-kustomization', { says, kustomize }, path, hint)
    }
    const before = schema.id
    schema.set(kustomization, level.root)
    const built = accumulate(this.#state, level)
    // A base that brings a schema changes more than its own resources.
    if (schema.id === before) bases.set(key, built)
    return built
  }

  #addComponent(path: Text, { root, place }: Level): void {
    const { files, schema } = this.#state
    const entered = enterDirectory(files, root, path)
    const { kustomization, warnings } = loadKustomization(files, entered, path)
    if (kustomization.kind !== 'Component') {
      const says = `'${path.text}' is a base, not a component`
      const kustomize = `expected kind 'Component' for path '${entered.directory}' but got '${kustomization.kind}'`
      const hint = 'list it under `resources:`, or write kind: Component into it'
      throw failure('bad-kustomization', { says, kustomize }, path, hint)
    }
    schema.set(kustomization, entered)
    const below = place && placeBelow(place, path.text)
    this.#directories.push(entered.directory)
    this.addKustomization(kustomization, { root: entered, place: below }, warnings)
  }

  #generate(kustomization: Kustomization, level: Level): void {
    const { configMapGenerator, secretGenerator, generatorOptions, helm, file } = kustomization
    const { files } = this.#state
    const entries = { ConfigMap: configMapGenerator, Secret: secretGenerator }
    for (const kind of ['ConfigMap', 'Secret'] as const) {
      for (const args of entries[kind]) {
        const options = mergeOptions(args.options, generatorOptions)
        const generated = generate(kind, { ...args, options }, files, level.root)
        absorb(this.#map, this.#marked(generated, level, basename(file), `${kind}Generator`))
      }
    }
    if (helm) throw helmRefused(helm)
    for (const generated of loadGenerators(
      kustomization.generators,
      this.#pluginContext(kustomization, level),
    )) {
      absorb(this.#map, generated)
    }
  }

  #marked(generated: Generated, { place }: Level, fileName: string, generator: string): Generated {
    if (place === undefined) return generated
    const resource = withOrigin(generated.resource, builtInEntry(place, fileName, generator))
    return { ...generated, resource }
  }

  #planSteps(kustomization: Kustomization, level: Level): readonly Step[] {
    const { files, schema } = this.#state
    const context = {
      files,
      root: level.root,
      config: this.#config,
      place: level.place,
      schemas: () => schema.schemas,
      warnings: this.#warnings,
    }
    return [
      ...planTransformers(kustomization, context),
      ...loadTransformers(kustomization.transformers, this.#pluginContext(kustomization, level)),
    ]
  }

  #pluginContext({ file }: Kustomization, level: Level): PluginContext {
    const { files, schema } = this.#state
    return {
      files,
      level,
      root: level.root,
      fileName: basename(file),
      schemas: () => schema.schemas,
      warnings: this.#warnings,
      readResources: (paths, inline) => {
        const accumulator = new Accumulator(this.#state)
        for (const resource of inline) accumulator.addOne(resource, undefined)
        accumulator.addResources(paths, level)
        return accumulator.result(level.root).resources
      },
    }
  }
}
