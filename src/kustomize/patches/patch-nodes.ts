import { scalarNode } from '../../resource/fields.ts'
import type { YamlNode } from '../../yaml/node.ts'
import type { JsonOperation } from './json-patch.ts'
import { pointerSteps } from './json-pointer.ts'
import { NodeDraft } from './node-draft.ts'

/**
 * The nodes of a resource after a JSON patch: where each part of what comes out stands in the
 * files. Values are not read off here, so what cannot be followed stays as it is.
 */
export function patchNodes(root: YamlNode, operations: readonly JsonOperation[]): YamlNode {
  const draft = new NodeDraft(root)
  for (const operation of operations) applyOperation(draft, operation)
  return draft.finish()
}

function applyOperation(draft: NodeDraft, operation: JsonOperation): void {
  const steps = stepsOf(operation.path)
  const from = stepsOf(operation.from)
  switch (operation.op) {
    case 'add':
      draft.add(steps, placedValue(operation))
      return
    case 'replace':
      if (steps.length === 0) draft.replaceAll(placedValue(operation))
      else draft.replace(steps, placedValue(operation))
      return
    case 'remove':
      draft.remove(steps)
      return
    case 'move': {
      const moved = draft.find(from)
      draft.remove(from)
      draft.add(steps, moved ?? placedValue(operation))
      return
    }
    case 'copy':
      draft.add(steps, draft.find(from) ?? placedValue(operation))
      return
    default:
      return
  }
}

function stepsOf(pointer: string | undefined): readonly string[] {
  return (pointer === undefined ? undefined : pointerSteps(pointer)) ?? []
}

function placedValue({ node, at }: JsonOperation): YamlNode {
  return node ?? scalarNode('', '', at)
}
