import { getField, isNull, mapItems, setField } from '../../resource/fields.ts'
import type { Resource } from '../../resource/resource.ts'
import { withValues } from '../../yaml/map.ts'
import type { MapNode, YamlNode } from '../../yaml/node.ts'
import { wrongKind } from '../nodes.ts'

type Change = (node: YamlNode) => YamlNode

/**
 * Where the lists of containers are in a part of a resource: at these positions of it, and nowhere deeper.
 * Nearly everything that is no workload has none, and the spec of a pod has no others than its own.
 */
const containersIn = new WeakMap<YamlNode, readonly number[]>()

/** Changes the image of each container of a resource, wherever it has a list of them. */
export function changeContainers(resource: Resource, change: Change): Resource {
  const root = new ContainerWalk(change).map(resource.root)
  return resource.withRoot(root)
}

/** Maps in a part that is worth to be remembered: a smaller one is walked again sooner than looked up. */
const FEWEST_MAPS = 4

class ContainerWalk {
  /** Lists of containers that were found, and maps that were seen. */
  #found = 0
  #seen = 0
  readonly #change: Change

  constructor(change: Change) {
    this.#change = change
  }

  map(map: MapNode): MapNode {
    this.#seen++
    const { names } = map.shape
    let values: YamlNode[] | undefined
    for (let i = 0; i < map.values.length; i++) {
      const value = map.values[i]
      if (value === undefined || value.kind === 'scalar') continue
      const walked = this.#inside(value)
      const changed = isContainers(names[i]) ? this.#list(walked) : walked
      if (changed !== value) {
        values ??= map.values.slice()
        values[i] = changed
      }
    }
    return values ? withValues(map, values) : map
  }

  /** What is found out of the outermost part holds for all that is in it. */
  #inside(node: YamlNode): YamlNode {
    const known = containersIn.get(node)
    if (known !== undefined) return this.#at(known, node)
    const found = this.#found
    const seen = this.#seen
    const walked = this.#node(node)
    const count = this.#found - found
    if (count === 0) {
      if (this.#seen - seen >= FEWEST_MAPS) containersIn.set(node, NONE)
    } else {
      const own = ownLists(node)
      if (own.length === count) containersIn.set(node, own)
    }
    return walked
  }

  #at(positions: readonly number[], node: YamlNode): YamlNode {
    if (positions.length === 0 || node.kind !== 'map') return node
    let values: YamlNode[] | undefined
    for (const position of positions) {
      const list = node.values[position]
      const changed = list && this.#list(list)
      if (changed === undefined || changed === list) continue
      values ??= node.values.slice()
      values[position] = changed
    }
    return values ? withValues(node, values) : node
  }

  #node(node: YamlNode): YamlNode {
    if (node.kind === 'seq') return mapItems(node, (item) => this.#node(item))
    return node.kind === 'map' ? this.map(node) : node
  }

  #list(node: YamlNode): YamlNode {
    if (node.kind !== 'seq') return node
    this.#found++
    return mapItems(node, (container) => {
      if (isNull(container)) return container
      if (container.kind !== 'map') throw wrongKind('map', container)
      const image = getField(container, 'image')
      return image ? setField(container, 'image', this.#change(image)) : container
    })
  }
}

const NONE: readonly never[] = []

function isContainers(name: string | undefined): boolean {
  return name === 'containers' || name === 'initContainers'
}

/** The positions of the lists of containers that a map itself has. */
function ownLists(node: YamlNode): readonly number[] {
  if (node.kind !== 'map') return NONE
  const { values, shape } = node
  const positions: number[] = []
  for (let i = 0; i < values.length; i++) {
    if (isContainers(shape.names[i]) && values[i]?.kind === 'seq') positions.push(i)
  }
  return positions
}
