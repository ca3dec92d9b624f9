import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodeToJson } from '../../src/yaml/json.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { compareReaders } from './support/compare-readers.ts'

const test = suite('ends of blocks')

/** What go-yaml (kyaml 0.18.1) makes of them below `data:`. */
const BLOCKS: readonly (readonly [text: string, value: string])[] = [
  ['e: |1\n     \n', '  \n'],
  ['e: |1\n     ', '  '],
  ['e: |-1\n     \n', '  '],
  ['e: |+1\n     \n\n', '  \n\n'],
  ['e: >2-\n      y\n     \n', '  y\n '],
  ['e: |\n    x\n       ', 'x\n   '],
  ['e: |\n    x  \n\n  \n', 'x  \n'],
  ['e: |+\n    x\n\n  \n', 'x\n\n\n'],
  ['e: >\n    x\n    \n  \n       ', 'x\n\n\n   '],
  ['e: >+\n     ', ''],
  ['e: |2\n\n       \n  f: x\n', '\n   \n'],
]

for (const [block, e] of BLOCKS)
  test(`reads ${JSON.stringify(block)} as go-yaml does`, () => {
    // An anchor is left to the `yaml` package.
    const text = `anchor: &a 1\ndata:\n  ${block}`
    const [node] = readDocuments({ file: 'a.yaml', text })
    const json = Object(node && nodeToJson(node))
    assert.is(json.data.e, e)
    compareReaders(`data:\n  ${block}`)
  })

test.run()
