import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ConfigPath } from '../../src/config/config.ts'
import {
  type ConfigDocument,
  readAnyConfigDocument,
  readConfigDocument,
} from '../../src/config/config-document.ts'
import { simpleDocument } from '../../src/config/simple-document.ts'
import { simpleValue } from '../../src/config/simple-value.ts'
import { PROJECT } from '../support/examples.ts'
import { linesOf, mutatedText } from '../support/mutated-text.ts'

const test = suite('readConfigDocument')

const EXAMPLE = readFileSync(join(PROJECT, 'examples/inference-gateway.yaml'), 'utf8')
const RELEASE = readFileSync(join(PROJECT, 'examples/overlays/dev/release/source.yaml'), 'utf8')
const SMALL = `# a comment
name: chat   # behind
empty: {}
list: [1, "two", 3.5, true, on, 1e3, 2024-01-01, 1.2.3, 15s]
map: { a: b, 'c d': "e: f" }
text: >-
  folded
  text
block: |
  literal

  lines
items:
- a: 1
  b: 2
-   - deep
    - er
- plain text
  on two lines
`
/** Without the number that the fast reader leaves to the other. */
const PLAIN = SMALL.replace('1e3, ', '')

test('nothing but the time tells the two readers apart', () => {
  for (const text of [EXAMPLE, RELEASE, SMALL]) assert.ok(simpleDocument({ file: 'f', text }))
  for (const text of [EXAMPLE, RELEASE, PLAIN]) {
    const node = simpleDocument({ file: 'f', text })
    assert.ok(node && simpleValue(node) !== undefined, 'the fast reader has to take this')
    compare(text)
  }
  compare(SMALL)
})

test('a text with slips means the same to both readers', () => {
  const texts = mutatedText([PLAIN, PLAIN, linesOf(EXAMPLE, 1500), linesOf(RELEASE, 800)])
  fc.assert(fc.property(texts, compare), { numRuns: Number(process.env.RUNS ?? 600) })
})

function compare(text: string): void {
  const source = { file: 'f', text }
  const [ours, theirs] = [readConfigDocument(source), readAnyConfigDocument(source)]
  assert.equal(ours.value, theirs.value)
  assert.equal(ours.errors, theirs.errors)
  for (const path of pathsIn(theirs.value)) assert.equal(at(ours, path), at(theirs, path))
}

function at(document: ConfigDocument, path: ConfigPath) {
  const { depthOf, locationOf, keyLocationOf } = document
  return { depth: depthOf(path), value: locationOf(path), key: keyLocationOf(path) }
}

/** Of every value, and of something below that is not there. */
function pathsIn(value: unknown, path: ConfigPath = []): readonly ConfigPath[] {
  if (typeof value !== 'object' || value === null) return [path, [...path, 'missing']]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const inner = Object.values(value).flatMap((one, i) => pathsIn(one, [...path, steps[i] ?? 0]))
  return [path, [...path, 'missing'], ...inner]
}

test.run()
