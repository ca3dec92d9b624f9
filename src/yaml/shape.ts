import { internedKey } from './intern.ts'
import type { ScalarNode } from './node.ts'
import { type PrintedNames, printedNames } from './printed-names.ts'
import { resolvePlain } from './scalar.ts'

/** More names than these are no fields, but files, hosts and the like: hardly ever the same again. */
const MOST_NAMES = 40
/** So many shapes are kept. */
const MOST = 5000
/** Up to so many names, looking at each is quicker than an index. */
const FEW = 12

/**
 * The names that a map has, in their order. Manifests repeat a few hundred such lists, so there is one
 * object for each of them, reached name by name from the empty one: where a name stands, and how all of
 * them are printed, is found out once for all maps of a build that have them.
 */
export class Shape {
  readonly names: readonly string[]
  /** Whether the tag of a key says something else than its text does. */
  readonly isOdd: boolean
  #next: Map<string, Shape> | undefined
  #positions: ReadonlyMap<string, number> | undefined
  #printed: PrintedNames | undefined

  constructor(names: readonly string[], isOdd = false) {
    this.names = names
    this.isOdd = isOdd
  }

  get printed(): PrintedNames {
    this.#printed ??= printedNames(this.names)
    return this.#printed
  }

  /** Where a name stands first; -1 where it does not. */
  positionOf(name: string): number {
    const { names } = this
    if (names.length > FEW) {
      this.#positions ??= firstPositions(names)
      return this.#positions.get(name) ?? -1
    }
    // Counted by hand: this is most of what a build does.
    for (let i = 0; i < names.length; i++) if (names[i] === name) return i
    return -1
  }

  /** The shape with one more name at the end; nothing where that one is not to be kept. */
  next(name: string): Shape | undefined {
    const known = this.#next?.get(name)
    if (known !== undefined) return known
    if (count === MOST || this.names.length === MOST_NAMES || this.isOdd) return undefined
    const own = internedKey(name)
    if (own === undefined) return undefined
    count++
    const shape = new Shape([...this.names, own])
    this.#next ??= new Map()
    this.#next.set(own, shape)
    return shape
  }
}

let count = 0

/** That of a map without entries. */
const EMPTY = new Shape([])

/** The shape of a map with these keys. */
export function shapeOf(keys: readonly ScalarNode[]): Shape {
  let shape: Shape | undefined = EMPTY
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]
    if (key === undefined) continue
    shape = isOdd(key) ? undefined : shape.next(key.text)
    if (shape === undefined) return ownShape(keys)
  }
  return shape
}

/** The shape with the name of one more key at its end. */
export function withName(shape: Shape, key: ScalarNode): Shape {
  const isOddKey = isOdd(key)
  const next = isOddKey ? undefined : shape.next(key.text)
  return next ?? new Shape([...shape.names, key.text], shape.isOdd || isOddKey)
}

/** One that no other map has. */
function ownShape(keys: readonly ScalarNode[]): Shape {
  return new Shape(
    keys.map(({ text }) => text),
    keys.some(isOdd),
  )
}

function isOdd({ tag, text }: ScalarNode): boolean {
  return tag !== 'str' && tag !== '' && tag !== resolvePlain(text)
}

function firstPositions(names: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>()
  for (const [position, name] of names.entries()) {
    if (!positions.has(name)) positions.set(name, position)
  }
  return positions
}
