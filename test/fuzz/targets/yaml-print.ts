import { isDeepStrictEqual } from 'node:util'
import * as assert from 'uvu/assert'
import { emitNodes } from '../../../src/yaml/emit.ts'
import { nodeToJson } from '../../../src/yaml/json.ts'
import type { YamlNode } from '../../../src/yaml/node.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { isUnstable, withoutOddNumbers } from '../odd-values.ts'
import { type Target, withoutMistake } from '../target.ts'
import { manifests } from '../texts/manifests.ts'

/** What was read and printed is read to the same values, and printed to the same bytes. */
export const yamlPrint: Target = {
  name: 'yaml-print',
  seeds: manifests,
  run(text) {
    const nodes = readDocuments({ file: 'a.yaml', text }).filter(({ kind }) => kind === 'map')
    if (nodes.length === 0 || isUnstable(text)) return
    const printed = emitNodes(nodes)
    const again = withoutMistake(() => readDocuments({ file: 'b.yaml', text: printed }))
    assert.is(
      withoutMistake(() => emitNodes(again)),
      printed,
    )
    if (nodes.every(hasTextKeys))
      assert.ok(isDeepStrictEqual(plainValue(again), plainValue(nodes)), printed)
  },
}

function plainValue(nodes: readonly YamlNode[]): unknown {
  return withoutOddNumbers(nodes.map(nodeToJson))
}

/** At the top kustomize prints any key as a text, but loses one that is null on other ways. */
function hasTextKeys(node: YamlNode): boolean {
  return node.kind === 'map' && node.keys.every(({ tag }) => tag === 'str')
}
