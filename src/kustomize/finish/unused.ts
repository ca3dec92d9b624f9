import type { UserError } from '../../error.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { mapEntries } from '../../yaml/map.ts'
import type { YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'

/**
 * Warnings about generated ConfigMaps and Secrets whose names stand nowhere else. With a hash in
 * its name nothing outside of the build can know the name; what is found by its labels is left
 * alone, and any text that is one of its names counts as a use.
 */
export function findUnused(map: ResourceMap): readonly UserError[] {
  const generated = map.resources.filter(isForUse)
  const { resources } = map
  if (generated.length === 0 || generated.length === resources.length) return []
  const names = new Set(generated.flatMap(namesOf))
  const search = new Search(names)
  for (const resource of resources) if (!search.isDone) search.visit(resource)
  return generated
    .filter((resource) => namesOf(resource).every((name) => search.left.has(name)))
    .map(unused)
}

function isForUse({ history }: Resource): boolean {
  const { isGenerated, needsHash, hasOwnLabels, vars } = history
  return isGenerated && needsHash && !hasOwnLabels && vars.length === 0
}

function namesOf(resource: Resource): readonly string[] {
  return resource.ids.map(({ name }) => name)
}

function unused({ kind, originalId, root }: Resource): UserError {
  const says = `nothing in this build uses the ${kind} '${originalId.name}'`
  const hint = `remove it, or refer to it by this name; options.disableNameSuffixHash: true is for what others refer to`
  return failure('resource-not-found', says, root, hint)
}

/** Looks for texts; most texts are settled by their length. */
class Search {
  /** Names that were not met yet. */
  readonly left: Set<string>
  readonly #shortest: number
  readonly #longest: number

  constructor(names: Set<string>) {
    this.left = names
    const lengths = [...names].map((name) => name.length)
    this.#shortest = Math.min(...lengths)
    this.#longest = Math.max(...lengths)
  }

  get isDone(): boolean {
    return this.left.size === 0
  }

  /** The name of the resource itself is no use of it. */
  visit({ root }: Resource): void {
    for (const { key, value } of mapEntries(root)) {
      if (key.text !== 'metadata' || value.kind !== 'map') this.#node(value)
      else
        for (const entry of mapEntries(value))
          if (entry.key.text !== 'name') this.#node(entry.value)
    }
  }

  #node(node: YamlNode): void {
    switch (node.kind) {
      case 'map':
        for (const value of node.values) this.#node(value)
        return
      case 'seq':
        for (const item of node.items) this.#node(item)
        return
      default: {
        const { length } = node.text
        if (length >= this.#shortest && length <= this.#longest) this.left.delete(node.text)
      }
    }
  }
}
