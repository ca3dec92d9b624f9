import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emitNode } from '../../src/yaml/emit.ts'
import { nodeToJson } from '../../src/yaml/json.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { readCorpus } from './support/corpus.ts'

const test = suite('what kustomize printed')

/** Its U+2028 is a line break for go-yaml, so this output is not what it would read again. */
const UNREADABLE = 'own/yaml/unicode'

const printed = readCorpus().filter(({ id, expected }) => expected && id !== UNREADABLE)
const withCorpus = printed.length > 0 ? test : test.skip

withCorpus('reads and prints to the same bytes', () => {
  for (const { id, expected = '' } of printed) {
    const nodes = readDocuments({ file: id, text: expected })
    assert.is(nodes.map(emitNode).join('---\n'), expected, id)
  }
})

withCorpus('is the same value by way of JSON', () => {
  for (const { id, expected = '' } of printed) {
    for (const node of readDocuments({ file: id, text: expected })) {
      const [again] = readDocuments({ file: id, text: emitNode(node) })
      assert.equal(again && nodeToJson(again), nodeToJson(node), id)
    }
  }
})

test.run()
