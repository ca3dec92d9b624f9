import { Random } from './random.ts'
import { isList, randomStyle, writeJson, writeYaml, type Yaml, type YamlMap } from './yaml-text.ts'

/** A resource that the tree has, by the name that its file gives it. */
export interface Known {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly namespace: string
  /** Whether the name is one that a kustomization gave it. */
  readonly isRenamed?: boolean
}

/** A generated config map or secret, by the name that its generator has. */
export interface Generated {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
}

/** What makers share while one tree is made: the files so far, and what is in them. */
export class Workspace {
  readonly random: Random
  readonly files = new Map<string, string | Uint8Array>()
  /** What the tree makes use of, by names for the table of a long run. */
  readonly features = new Set<string>()
  /** The resources below the kustomization that is being made. */
  known: readonly Known[] = []
  /** All resources that have been made. */
  readonly all: Known[] = []
  /** Names of generated config maps and secrets by their directory. */
  generated: readonly Generated[] = []
  readonly allGenerated: Generated[] = []
  readonly #fields = new Map<string, boolean>()
  readonly #density: number
  #fileNumber = 0

  constructor(seed: number) {
    this.random = new Random(seed)
    this.#density = this.random.pick([0.05, 0.1, 0.1, 0.2, 0.35])
  }

  /**
   * Whether this tree uses something at all. Each uses few things, often: what everything uses
   * at once is nearly always refused, and says little when it is not.
   */
  wants(feature: string, weight = 1): boolean {
    let wanted = this.#fields.get(feature)
    if (wanted === undefined) {
      wanted = this.random.chance(this.#density * weight)
      this.#fields.set(feature, wanted)
    }
    return wanted
  }

  addKnown(known: Known): void {
    this.all.push(known)
    this.known = [...this.known, known]
  }

  addGenerated(generated: Generated): void {
    this.allGenerated.push(generated)
    this.generated = [...this.generated, generated]
  }

  use(...features: readonly string[]): void {
    for (const feature of features) this.features.add(feature)
  }

  /** The feature is noted where it happens. */
  chance(probability: number, feature: string): boolean {
    const happens = this.random.chance(probability)
    if (happens) this.use(feature)
    return happens
  }

  /** The path of a new file in a directory. */
  newPath(directory: string, name: string): string {
    this.#fileNumber++
    return `${directory}/${name}-${this.#fileNumber}`
  }

  /** Writes a value as YAML or JSON in some style. */
  text(value: YamlMap): string {
    if (this.chance(0.04, 'JSON text')) return `${writeJson(value)}\n`
    return writeYaml(value, this.random, randomStyle(this.random))
  }

  /** The documents as one file of the directory, by the name to refer to it. */
  addFile(directory: string, name: string, documents: readonly YamlMap[]): string {
    const path = this.newPath(directory, name)
    const text = documents.map((document) => this.text(document)).join('---\n')
    this.files.set(`${path}.yaml`, text)
    return `${path}.yaml`.slice(directory.length + 1)
  }
}

/** Both maps in one; lists of the same name are joined, otherwise the second wins. */
export function joined(first: YamlMap, second: YamlMap): YamlMap {
  const all: Record<string, Yaml> = { ...first }
  for (const [key, value] of Object.entries(second)) {
    const old = all[key]
    all[key] = old !== undefined && isList(old) && isList(value) ? [...old, ...value] : value
  }
  return all
}

/** Some of the entries; all of them keep their order. */
export function someOf(random: Random, map: YamlMap, probability: number): YamlMap {
  return Object.fromEntries(Object.entries(map).filter(() => random.chance(probability)))
}
