import { basename } from 'node:path/posix'
import type { UserError } from '../error.ts'
import type { Resource } from '../resource/resource.ts'
import type { Accumulated, BuildState, Level } from './build-state.ts'
import { EMPTY_CONFIG, type FieldConfig, mergeConfigs } from './field-specs/config.ts'
import { levelConfig } from './field-specs/level-config.ts'
import { placeBelow, withOrigin } from './finish/provenance.ts'
import { Mistakes } from './gather.ts'
import { absorb } from './generators/absorb.ts'
import { builtInGenerators } from './generators/built-in.ts'
import type { Generated } from './generators/generate.ts'
import { Incoming } from './incoming.ts'
import type { DecodedKustomization } from './kustomization/decode.ts'
import type { Text } from './kustomization/object-reader.ts'
import type { Kustomization } from './kustomization/types.ts'
import { ComponentWords, ResourceWords } from './load/entry-words.ts'
import type { Root } from './load/files.ts'
import { fileResources } from './load/resources.ts'
import { checkCycle, enterDirectory, loadKustomization, misplaced } from './load/roots.ts'
import { helmRefused } from './plugins/generators.ts'
import {
  loadGenerators,
  loadTransformers,
  loadValidators,
  type PluginContext,
  runValidators,
} from './plugins/load.ts'
import { isRepository } from './remote/repo-spec.ts'
import { planTransformers } from './transformers/index.ts'
import { checkUnique } from './transformers/patches.ts'
import { runSteps, type Step } from './transformers/step.ts'
import { addVars, mergeVars, type Vars } from './vars/vars.ts'
import { inWords, type Words } from './words.ts'

/**
 * Builds the resources of a directory that is no component of another one.
 *
 * @throws UserError, UserErrors with all mistakes of it and of what it builds on
 */
export function accumulate(state: BuildState, level: Level): Accumulated {
  const accumulator = new Accumulator(state)
  accumulator.addKustomization(accumulator.load(level.root), level)
  return accumulator.result(level.root)
}

/**
 * Collects the resources, configuration and vars of one directory and of its components. Once there
 * is a mistake, everything is still read and checked, but nothing that needs the resources is done: it
 * would find fault with what is only missing because of the first.
 */
class Accumulator {
  readonly #state: BuildState
  readonly #lead: string
  readonly #mistakes = new Mistakes()
  readonly #incoming = new Incoming()
  #config: FieldConfig = EMPTY_CONFIG
  #vars: Vars = new Map()
  readonly #warnings: UserError[] = []
  readonly #directories = new Set<string>()

  /** @param lead what kustomize says in front of a mistake in an entry of `resources` */
  constructor(state: BuildState, lead = 'accumulating resources: ') {
    this.#state = state
    this.#lead = lead
  }

  result({ directory }: Root): Accumulated {
    this.#mistakes.raise()
    return {
      resources: this.#incoming.map.resources,
      config: this.#config,
      vars: this.#vars,
      warnings: this.#warnings,
      directories: [...new Set([directory, ...this.#directories])],
    }
  }

  /**
   * Reads a kustomization file. What is wrong with it is told by what leads to it: kustomize notices that
   * before it looks at what the file names.
   */
  load(root: Root, at?: Text, words: Words = (own) => own): DecodedKustomization {
    const decoded = inWords(words, () => loadKustomization(this.#state.files, root, at))
    this.#mistakes.inWords(words, () => this.#mistakes.add(decoded.errors))
    return decoded
  }

  /**
   * Does what a kustomization file says, in an order that does not depend on the file.
   *
   * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget.go accumulateTarget
   */
  addKustomization(decoded: DecodedKustomization, level: Level): void {
    const { kustomization, warnings } = decoded
    const { files, schema } = this.#state
    const { map } = this.#incoming
    this.#warnings.push(...warnings)
    this.#try(() => schema.set(kustomization, level.root))
    this.addResources(kustomization.resources, level)
    this.#try(() => {
      this.#config = levelConfig(this.#config, kustomization, files, level.root)
    })
    this.#generate(kustomization, level)
    for (const path of kustomization.components) this.#try(() => this.#addComponent(path, level))
    const steps = this.#planSteps(kustomization, level)
    if (this.#mistakes.areNone) runSteps(steps, map, this.#mistakes)
    this.#try(() => {
      const plugins = this.#pluginContext(kustomization, level)
      const validators = loadValidators(kustomization.validators, plugins)
      if (this.#mistakes.areNone) runValidators(validators, map)
    })
    if (this.#mistakes.areNone) {
      this.#try(() => {
        this.#vars = addVars(this.#vars, kustomization.vars, map)
      })
    }
  }

  /** Adds files and bases. */
  addResources(paths: readonly Text[], level: Level): void {
    for (const path of paths) {
      this.#try(() => {
        if (this.#isFile(path, level.root)) this.#addFile(path, level)
        else this.#addBase(path, level)
      })
    }
  }

  /**
   * @param entry what names the file or the base with the resource
   * @param words what kustomize says around a mistake
   */
  addOne(resource: Resource, entry?: Text, words: Words = (own) => own): void {
    this.#state.schema.note(resource)
    this.#try(() => inWords(words, () => this.#incoming.add(resource, entry)))
  }

  #wordsOf(path: Text): ResourceWords {
    return new ResourceWords(this.#state.files, path, this.#lead)
  }

  #try(work: () => void): void {
    this.#mistakes.attempt(work)
  }

  #isFile(path: Text, root: Root): boolean {
    const { files } = this.#state
    if (isRepository(path.text) || path.text === '') return false
    if (/^https?:/i.test(path.text)) return true
    const join = () => files.join(root, path)
    const isAbsolute = path.text.startsWith('/')
    const joined = isAbsolute ? inWords(this.#wordsOf(path).absolute, join) : join()
    const real = files.tree.realPath(joined)
    return real !== undefined && files.tree.kind(real) === 'file'
  }

  #addFile(path: Text, { root, place }: Level): void {
    const { files, schema } = this.#state
    const real = files.locate(root, path)
    const { clusterScoped } = schema
    const words = this.#wordsOf(path)
    const resources = inWords(words.reading(real), () => fileResources(files, real))
    const adding = words.adding(real, resources)
    for (const read of resources) {
      const scoped = clusterScoped.size > 0 ? read.withHistory({ clusterScoped }) : read
      const entry = place && { place: placeBelow(place, path.text) }
      this.addOne(entry ? withOrigin(scoped, entry) : scoped, path, adding(read))
    }
  }

  #addBase(path: Text, { root, place }: Level): void {
    const { files, schema } = this.#state
    const words = this.#wordsOf(path)
    const entered = inWords(words.entering, () => enterDirectory(files, root, path))
    inWords(words.directory(entered.directory), () => this.#checkCycle(entered, path))
    const base = this.#base({ root: entered, place: place && placeBelow(place, path.text) }, path)
    const merging = words.base('merge', entered.directory)
    if (this.#incoming.addFirst(base.resources, path)) schema.noteAll(base.resources)
    else for (const resource of base.resources) this.addOne(resource, path, merging)
    this.#config = mergeConfigs(this.#config, base.config)
    this.#vars = inWords(merging, () => mergeVars(this.#vars, base.vars.values()))
    this.#warnings.push(...base.warnings)
    for (const directory of base.directories) this.#directories.add(directory)
  }

  /** Repositories have a rule of their own, see `enterRepository`. */
  #checkCycle(entered: Root, path: Text): void {
    if (!isRepository(path.text)) checkCycle(this.#state.files, entered, path)
  }

  /** The base as it was built before, unless what it depends on is different now. */
  #base(level: Level, path: Text): Accumulated {
    const { bases, files, schema } = this.#state
    const { path: from = '', repo = '', ref = '' } = level.place ?? {}
    const key = `${level.root.directory}\n${from}\n${repo}\n${ref}\n${schema.id}`
    const known = bases.get(key)
    if (known) {
      for (const directory of known.directories)
        checkCycle(files, { ...level.root, directory }, path)
      return known
    }
    const { directory } = level.root
    const words = this.#wordsOf(path)
    const { kustomization } = this.load(level.root, path, words.base('load', directory))
    inWords(words.directory(directory), () => {
      if (kustomization.kind === 'Component') throw misplaced(files, kustomization, directory, path)
    })
    const before = schema.id
    const built = inWords(words.base('accumulate', directory), () => this.#build(level))
    // A base that brings a schema changes more than its own resources.
    if (schema.id === before) bases.set(key, built)
    return built
  }

  #build(level: Level): Accumulated {
    const { failed } = this.#state
    const { directory } = level.root
    if (failed.has(directory)) throw failed.get(directory)
    try {
      return accumulate(this.#state, level)
    } catch (thrown) {
      failed.set(directory, thrown)
      throw thrown
    }
  }

  #addComponent(path: Text, { root, place }: Level): void {
    const { files } = this.#state
    const words = new ComponentWords(files)
    const entered = inWords(words.entering, () => {
      const directory = enterDirectory(files, root, path)
      this.#checkCycle(directory, path)
      return directory
    })
    const { directory } = entered
    const decoded = this.load(entered, path, words.component('load', directory))
    const { kustomization } = decoded
    inWords(words.directory, () => {
      if (kustomization.kind !== 'Component') throw misplaced(files, kustomization, directory, path)
    })
    const below = place && placeBelow(place, path.text)
    this.#directories.add(directory)
    this.#mistakes.inWords(words.component('accumulate', directory), () => {
      this.addKustomization(decoded, { root: entered, place: below })
    })
    if (this.#mistakes.areNone) checkUnique(this.#incoming.map)
    this.#config = mergeConfigs(EMPTY_CONFIG, this.#config)
  }

  #generate(kustomization: Kustomization, level: Level): void {
    const generated = this.#loadGenerators(kustomization, level)
    if (!this.#mistakes.areNone) return
    for (const each of generated) this.#try(() => absorb(this.#incoming.map, each))
  }

  #loadGenerators(kustomization: Kustomization, level: Level): readonly Generated[] {
    const { files } = this.#state
    const plugins = this.#pluginContext(kustomization, level)
    const builtIn = builtInGenerators(kustomization, { ...level, files }, this.#mistakes)
    this.#try(() => {
      if (kustomization.helm) throw helmRefused(kustomization.helm)
    })
    const others = this.#mistakes.attempt(() => loadGenerators(kustomization.generators, plugins))
    return [...builtIn, ...(others ?? [])]
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
    const plugins = this.#pluginContext(kustomization, level)
    const builtIn = planTransformers(kustomization, context, this.#mistakes)
    const load = () => loadTransformers(kustomization.transformers, plugins)
    return [...builtIn, ...(this.#mistakes.attempt(load) ?? [])]
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
      readResources: (paths, inline, words) => {
        const accumulator = new Accumulator(this.#state, '')
        for (const resource of inline) accumulator.addOne(resource, undefined, words)
        accumulator.addResources(paths, level)
        return accumulator.result(level.root).resources
      },
    }
  }
}
