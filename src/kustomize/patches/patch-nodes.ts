import { getField, removeField, scalarNode, setField, withItems } from '../../resource/fields.ts'
import type { YamlNode } from '../../yaml/node.ts'
import type { JsonOperation } from './json-patch.ts'
import { listIndex, pointerSteps } from './json-pointer.ts'

/**
 * The nodes of a resource after a JSON patch: where each part of what comes out stands in the
 * files. Values are not read off here, so what cannot be followed stays as it is.
 */
export function patchNodes(root: YamlNode, operations: readonly JsonOperation[]): YamlNode {
  return operations.reduce(applyOperation, root)
}

function applyOperation(root: YamlNode, operation: JsonOperation): YamlNode {
  const steps = stepsOf(operation.path)
  const from = stepsOf(operation.from)
  switch (operation.op) {
    case 'add':
      return put(root, steps, placedValue(operation))
    case 'replace':
      return replace(root, steps, placedValue(operation))
    case 'remove':
      return remove(root, steps)
    case 'move':
      return put(remove(root, from), steps, find(root, from) ?? placedValue(operation))
    case 'copy':
      return put(root, steps, find(root, from) ?? placedValue(operation))
    default:
      return root
  }
}

function stepsOf(pointer: string | undefined): readonly string[] {
  return (pointer === undefined ? undefined : pointerSteps(pointer)) ?? []
}

function placedValue({ node, at }: JsonOperation): YamlNode {
  return node ?? scalarNode('', '', at)
}

function find(root: YamlNode, steps: readonly string[]): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const step of steps) node = node && child(node, step)
  return node
}

function child(node: YamlNode, step: string): YamlNode | undefined {
  if (node.kind !== 'seq') return getField(node, step)
  return node.items[listIndex(step, node.items.length) ?? -1]
}

/** Changes what holds the end of a path; the whole itself where it leads nowhere. */
function change(
  node: YamlNode,
  steps: readonly string[],
  edit: (container: YamlNode, key: string) => YamlNode,
): YamlNode {
  const [step, ...rest] = steps
  if (step === undefined) return node
  if (rest.length === 0) return edit(node, step)
  const below = child(node, step)
  return below ? withChild(node, step, change(below, rest, edit)) : node
}

function withChild(node: YamlNode, step: string, value: YamlNode): YamlNode {
  if (node.kind === 'map') return setField(node, step, value)
  if (node.kind !== 'seq') return node
  const index = listIndex(step, node.items.length)
  return index === undefined ? node : withItems(node, node.items.with(index, value))
}

function put(root: YamlNode, steps: readonly string[], value: YamlNode): YamlNode {
  return change(root, steps, (container, key) => {
    if (container.kind !== 'seq') return set(container, key, value)
    const { items } = container
    const index = key === '-' ? items.length : listIndex(key, items.length + 1)
    return index === undefined ? container : withItems(container, items.toSpliced(index, 0, value))
  })
}

function replace(root: YamlNode, steps: readonly string[], value: YamlNode): YamlNode {
  if (steps.length === 0) return value
  return change(root, steps, (container, key) =>
    container.kind === 'seq' ? withChild(container, key, value) : set(container, key, value),
  )
}

/** A field that was there already is the patch's from now on, with its key. */
function set(container: YamlNode, key: string, value: YamlNode): YamlNode {
  if (container.kind !== 'map') return container
  return setField(removeField(container, key), key, value)
}

function remove(root: YamlNode, steps: readonly string[]): YamlNode {
  return change(root, steps, (container, key) => {
    if (container.kind === 'map') return removeField(container, key)
    if (container.kind !== 'seq') return container
    const index = listIndex(key, container.items.length)
    return index === undefined
      ? container
      : withItems(container, container.items.toSpliced(index, 1))
  })
}
