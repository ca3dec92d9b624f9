import type { YamlNode } from '../../yaml/node.ts'
import { didYouMean } from '../suggest.ts'
import { isElementStep, parseElementStep } from './field-path.ts'
import { lookup } from './lookup.ts'

/** Where a path stops to lead anywhere. */
export interface MissingField {
  /** The path up to the first step that is not there. */
  readonly path: string
  /** What may have been meant. */
  readonly hint: string | undefined
}

/** Explains a path that leads to nothing; only for error messages. */
export function missingField(root: YamlNode, steps: readonly string[]): MissingField {
  let at: YamlNode = root
  for (const [i, step] of steps.entries()) {
    const next = lookupOrNothing(at, step === '*' ? '0' : step)
    if (next === undefined) {
      return { path: steps.slice(0, i + 1).join('.'), hint: hintFor(at, step) }
    }
    at = next
  }
  return { path: steps.join('.'), hint: undefined }
}

function lookupOrNothing(node: YamlNode, step: string): YamlNode | undefined {
  try {
    return lookup(node, [step])
  } catch {
    return undefined
  }
}

function hintFor(node: YamlNode, step: string): string | undefined {
  switch (node.kind) {
    case 'map':
      return didYouMean(step, node.shape.names)
    case 'seq':
      return hintForElement(node.items, step)
    default:
      return `what is before it is the text '${node.text}'`
  }
}

function hintForElement(items: readonly YamlNode[], step: string): string | undefined {
  const wanted = isElementStep(step) ? parseElementStep(step) : undefined
  if (wanted === undefined) return `the list has ${items.length} elements, counted from 0`
  const texts = items.flatMap((item) => {
    const field = wanted.field === '' ? item : lookupOrNothing(item, wanted.field)
    return field?.kind === 'scalar' ? [field.text] : []
  })
  return (
    didYouMean(wanted.value, texts) ??
    `${wanted.field || 'the list'} has ${texts.join(', ') || 'nothing'}`
  )
}
