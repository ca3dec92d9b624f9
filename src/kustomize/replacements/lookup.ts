import { getField, isNull } from '../../resource/fields.ts'
import { hiddenNodes } from '../../resource/hidden-nodes.ts'
import type { YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { wrongKind } from '../nodes.ts'
import { isElementStep, NO_EQUALS, parseElementStep } from './field-path.ts'

/**
 * The node at a path that has to lead to one place: names, positions, `-` for the last element,
 * and `[name=web]` for the first that has exactly this text.
 *
 * @returns nothing where a step is not there
 * @throws UserError `bad-reference`, `bad-resource`
 * @see kubernetes-sigs/kustomize:kyaml/yaml/fns.go PathGetter
 */
export function lookup(root: YamlNode, steps: readonly string[]): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const step of steps.map((text) => text.trim())) {
    if (step === '') continue
    if (node === undefined) return undefined
    node = lookupStep(node, step)
  }
  return node
}

function lookupStep(node: YamlNode, step: string): YamlNode | undefined {
  if (/^[-+]?\d+$/.test(step)) return elementsOf(node)[positionOf(step, node)]
  if (step === '-') return elementsOf(node).at(-1)
  if (step === '*') {
    const hint = 'a source is one field: name an element by its position or as [name=web]'
    throw failure('bad-reference', 'wildcard is not supported in PathGetter', node, hint)
  }
  if (isElementStep(step)) return findElement(node, step)
  if (isNull(node)) return undefined
  if (node.kind !== 'map') throw wrongKind('map', node)
  return getField(node, step)
}

function positionOf(step: string, node: YamlNode): number {
  const position = Number(step)
  if (position >= 0) return position
  const hint = '- alone is the last element'
  throw failure('bad-reference', `array index ${step} cannot be negative`, node, hint)
}

function elementsOf(node: YamlNode): readonly YamlNode[] {
  if (isNull(node)) return hiddenNodes(node)
  if (node.kind !== 'seq') throw wrongKind('seq', node)
  return node.items
}

function findElement(node: YamlNode, step: string): YamlNode | undefined {
  const wanted = parseElementStep(step)
  if (wanted === undefined) throw failure('bad-reference', NO_EQUALS, node)
  return elementsOf(node).find((element) => {
    const field = wanted.field === '' ? element : getField(element, wanted.field)
    return field !== undefined && (field.kind === 'scalar' ? field.text : '') === wanted.value
  })
}
