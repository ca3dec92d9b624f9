import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildError, buildText } from './build-text.ts'

const test = suite('what public trees showed')

const config = (rest: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n${rest}`
const built = (resource: string) =>
  buildText({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': resource })

test('lines in quotes and brackets may be left of their parent', () => {
  const text = built(
    config(
      'data:\n  a: \'one\n  two\nthree\'\n  a2:\n    five\n    six\n  b: "four\n  "\n  c: {d: [e,\nf\n]}\n',
    ),
  )
  assert.match(
    text,
    "\n  a: one two three\n  a2: five six\n  b: 'four '\n  c:\n    d:\n    - e\n    - f\n",
  )
})

test('a text behind column 80 is broken at every space', () => {
  const names = Array.from({ length: 45 }, (_, depth) => `k${depth}`)
  const nested = names.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n')
  const text = built(config(`${nested}\n${'  '.repeat(45)}last: one two three\n`))
  const pad = ' '.repeat(92)
  assert.match(text, `last: one\n${pad}two\n${pad}three\n`)
})

test('a folded block with deeper lines gains no line in an annotation', () => {
  const block = '>\n      one\n       two\n'
  const text = built(`${config(`  annotations:\n    a: ${block}`)}data:\n    b: ${block}`)
  assert.match(text, '\n    a: |\n      one\n       two\n')
  assert.match(text, '\n  b: |\n    one\n\n     two\n')
})

test('a var reference with a wildcard is refused where it meets a map', () => {
  const error = buildError({
    'kustomization.yaml': [
      'resources: [a.yaml]',
      'configurations: [vars.yaml]',
      'vars:',
      '- name: V',
      '  objref: {apiVersion: v1, kind: ConfigMap, name: a}',
      '',
    ].join('\n'),
    'vars.yaml': 'varReference:\n- {path: data/*, kind: ConfigMap}\n',
    'a.yaml': config('data:\n  x: y\n'),
  })
  assert.match(error, 'fieldName: *: wildcard is not supported in PathGetter')
})

test.run()
