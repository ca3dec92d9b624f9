import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodeToJson } from '../../src/yaml/json.ts'
import { locate } from '../../src/yaml/locate.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { caught } from './support/outline.ts'

const test = suite('readDocuments')

function read(text: string): readonly unknown[] {
  return readDocuments({ file: 'a.yaml', text }).map(nodeToJson)
}

const documents: readonly (readonly [string, string, readonly unknown[]])[] = [
  ['one document', 'a: 1\n', [{ a: 1 }]],
  ['several', 'a: 1\n---\nb: 2\n--- # c\nc: 3', [{ a: 1 }, { b: 2 }, { c: 3 }]],
  ['a marker in the first line', '---\na: 1\n', [{ a: 1 }]],
  ['no empty documents', '# c\n---\n---\na: 1\n---\nnull\n---\n~\n---\n', [{ a: 1 }]],
  ['nothing in an empty file', '', []],
  ['nothing in a file of comments', '# a\n\n  # b', []],
  ['lines of Windows', 'a: |\r\n  x\r\n  y\r\n---\r\nb: 1\r\n', [{ a: 'x\ny\n' }, { b: 1 }]],
  ['a byte order mark', '\ufeffa: 1\n', [{ a: 1 }]],
  ['nothing behind the end of a document', 'a: 1\n...\nb: [\n', [{ a: 1 }]],
  ['no document behind a marker that ends the file', 'a: 1\n---', [{ a: 1 }]],
  ['JSON', '{"a": ["b", 1.5, null], "c": {}}', [{ a: ['b', 1.5, null], c: {} }]],
  ['nothing behind a collection that is a document', '{a: 1}}\nb: ["', [{ a: 1 }]],
  ['a block that the file cuts off', 'a: |\n  x', [{ a: 'x' }]],
  ['the same in a folded block', 'a: >\n  x', [{ a: 'x' }]],
]

for (const [name, text, want] of documents) {
  test(`reads ${name}`, () => assert.equal(read(text), want))
}

const aliases: readonly (readonly [string, string, unknown])[] = [
  ['an alias', 'a: &x {b: 1}\nc: *x\n', { a: { b: 1 }, c: { b: 1 } }],
  ['an anchor that is used again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
  ['an alias as a key', 'a: &x k\n*x : 1\n', { a: 'k', k: 1 }],
  [
    'a merge key',
    'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n',
    { a: { b: 1, c: 2 }, d: { c: 3, b: 1 } },
  ],
  [
    'a list of maps to merge, the first of them winning',
    'a: &x {b: 1, c: 1}\nd: &y {b: 2, e: 2}\nf:\n  <<: [*x, *y]\n',
    { a: { b: 1, c: 1 }, d: { b: 2, e: 2 }, f: { b: 1, c: 1, e: 2 } },
  ],
  [
    'a merged map that merges',
    'a: &x {b: 1}\nc: &y {<<: *x, d: 2}\ne: {<<: *y}\n',
    { a: { b: 1 }, c: { d: 2, b: 1 }, e: { d: 2, b: 1 } },
  ],
  ['a merge key in quotes as a key', 'a: {"<<": 1}\n', { a: { '<<': 1 } }],
]

for (const [name, text, want] of aliases) {
  test(`expands ${name}`, () => assert.equal(read(text), [want]))
}

for (const text of ['{a: [', '{a: [1}', '{a: {b: 1}', '[a', '{a: "x', "{a: 'x}\n", '- {a: [1']) {
  test(`refuses ${JSON.stringify(text)}, which does not end`, () => {
    assert.is(caught(() => read(text)).code, 'bad-yaml')
  })
}

test('keeps a key that is there twice', () => {
  const [node] = readDocuments({ file: 'a.yaml', text: 'a: 1\na: 2\n' })
  assert.is(node?.kind === 'map' && node.values.length, 2)
})

test('knows where each node comes from, in every document', () => {
  const text = 'a: 1\r\n---\r\nb:\r\n- c: {d: [x]}\r\n'
  const [, node] = readDocuments({ file: 'a.yaml', text })
  const seq = node?.kind === 'map' ? node.values[0] : undefined
  const item = seq?.kind === 'seq' ? seq.items[0] : undefined
  const flow = item?.kind === 'map' ? item.values[0] : undefined
  assert.equal(node && locate(node), { file: 'a.yaml', line: 3, col: 1 })
  assert.equal(item && locate(item), { file: 'a.yaml', line: 4, col: 3 })
  assert.equal(flow && locate(flow), { file: 'a.yaml', line: 4, col: 6 })
})

test('knows where something was left out', () => {
  const [, node] = readDocuments({ file: 'a.yaml', text: 'a: 1\n---\nb: {c, d: }\n' })
  const flow = node?.kind === 'map' ? node.values[0] : undefined
  const values = flow?.kind === 'map' ? flow.values.map(locate) : []
  assert.equal(values, [
    { file: 'a.yaml', line: 3, col: 5 },
    { file: 'a.yaml', line: 3, col: 11 },
  ])
})

const errors: readonly (readonly [string, string, number, number, RegExp])[] = [
  ['text behind a separator', 'a: 1\n--- b\nc: 2\n', 2, 1, /invalid document separator: --- b/],
  ['four dashes', 'a: 1\n----\nc: 2\n', 2, 1, /invalid document separator: ----/],
  ['a newer directive', '%YAML 1.2\n---\na: 1\n', 1, 1, /found incompatible YAML document/],
  [
    'a directive without a document',
    '# c\n%YAML 1.1\n---\na: 1\n',
    2,
    1,
    /did not find expected <document start>/,
  ],
  ['an unknown alias', 'a: 1\n---\nb: *x\n', 3, 4, /unknown anchor 'x' referenced/],
  ['an alias inside of what it names', 'a: &x [*x]\n', 1, 8, /anchor 'x' value contains itself/],
  ['two merge keys', 'a: &x {b: 1}\nc:\n  <<: *x\n  <<: *x\n', 4, 3, /duplicate merge key/],
  ['a merge of no map', 'a: &x 1\nb:\n  <<: *x\n', 1, 7, /invalid map merge/],
  ['a list as a key', '[a]: b\n', 1, 1, /a list cannot be the key of a map/],
  ['a value without a key', 'a:\n  : b\n', 2, 3, /did not find expected key/],
  ['a map in a line', 'a: b: c\n', 1, 4, /a key stands where no map can begin/],
  ['an escaped slash', 'a: "b\\/c"\n', 1, 6, /found unknown escape character/],
  [
    'half a character',
    'a: "\\ud83d\\ude00"\n',
    1,
    5,
    /found invalid Unicode character escape code/,
  ],
  ['a control character', 'a: "\x01"\n', 1, 5, /control characters are not allowed/],
  ['a flow map that stays open', 'a: 1\n---\nb: {c: 1\n', 4, 1, /map that begins with '\{'/],
]

for (const [name, text, line, col, message] of errors) {
  test(`refuses ${name}`, () => {
    const error = caught(() => read(text))
    assert.is(error.code, 'bad-yaml')
    assert.match(error.message, message)
    assert.equal(error.at, { file: 'a.yaml', line, col })
  })
}

test.run()
