import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compareReaders } from './support/compare-readers.ts'
import { readCorpus } from './support/corpus.ts'
import { pick, randomFrom } from './support/random.ts'

const test = suite('the fast reader')

const taken: readonly string[] = [
  'a: 1\n',
  'a:\n  b:\n    - c\n    -\n      d: e\n    - - f\n      - g: h\n        i: j\n',
  'a:\n- b\n-\n- c:\nd:\n',
  'a: b # c\n# d\n\n  # e\nf: g#h i\n',
  'a: "x \\"y\\" \\t\\u00e9"\nb: \'it\'\'s\'\n"c": d\n\'e\': f\n',
  'a: "one\n  two\n\n  three"\nb: \'one\n  two\'\nc: one\n  two\n\n  three\n',
  'a: |\n  x\n    y\n\n  z\nb: >\n  x\n  y\n\n  z\nc: |-\n\n\n  x\nd: |+\n  x\n\ne: |2\n   x\n',
  'a: []\nb: {}\nc: [1, "2", {d: e, "f": [g]}]\nh: [\n  i,\n  j,\n  ]\n',
  'a: http://b:80/c?d=e\nb: -1\nc: :d\ne: ?f\ng: -h\n',
  "a:\n  b: 'c\n  d\ne'\n  f: g\n",
  'a: "b\n"\nc: {d: [e,\nf\n]}\n',
  'a:\n  b\n  c\nd:\n  "e\n f"\ng:\n  |\n  h\ni:\n  -\n    j\n    k\n  -\n   "l"\n',
  '---\na: 1\n',
  '{"a": ["b"]}\n',
  'a: <b>\nc: x<<y\nd: $(e)\n$f: g\n.h: i\n/j: k\n8: l\nnull: m\n',
]

for (const text of taken) {
  test(`takes ${JSON.stringify(text)}`, () => assert.is(compareReaders(text), 'taken'))
}

const left: readonly string[] = [
  'a: &b c\n',
  'a: *b\n',
  'a: !!str b\n',
  '<<: {a: b}\n',
  '? a\n: b\n',
  'a:\tb\n',
  'a: b\tc\n',
  'a\n',
  '"a"\n',
  'a: b: c\n',
  'a: - b\n',
  'a: [b, c # d\n  ]\n',
  'a: [b: c]\n',
  'a: {b: }\n',
  'a: |\n   \n  b\n',
  'a: |\n  b',
  'a: >\n  b\n    c\n',
  'a: "b\\\n  c"\n',
  'a: "\\/"\n',
  'a: b\n...\n',
  '...  a: b\n',
  '%YAML 1.1\n',
  'a:\n    b: c\n  d: e\n',
  'a: b\n  c: d\n',
  'a: @b\n',
  'a b\n',
]

for (const text of left) {
  test(`leaves ${JSON.stringify(text)} to the yaml package`, () =>
    assert.is(compareReaders(text), 'left'))
}

const corpus = readCorpus()
const texts = corpus.flatMap(({ inputs, expected }) => [...inputs, ...(expected ? [expected] : [])])

const withCorpus = corpus.length > 0 ? test : test.skip

withCorpus('reads the corpus as the yaml package does, and takes nearly all of it', () => {
  const count = texts.filter((text) => compareReaders(text) === 'taken').length
  assert.ok(count >= texts.length * 0.97, `took ${count} of ${texts.length}`)
})

const FRAGMENTS = [
  ...[' ', '  ', '\n', '\n\n', ':', ': ', '- ', '-', '#', ' #', '"', "'", '|', '>', '|-', '>-'],
  ...['|2', '{', '}', '[', ']', ',', 'a', 'key: v', '\t', '&a ', '*a', '!', '!!str ', '? ', '<<'],
  ...['...', '---', '\\', '\\n', '%', '@', '`', 'é', '0', 'null', '~', '\n  ', '\n    ', '\n- '],
  ...['{}', '[]', '"a"', "'b'", '\u2028', '\u00a0', '# c\n'],
]

/** A text with a few fragments put in, taken out, or there twice. */
function mutate(text: string, random: () => number): string {
  let mutant = text.slice(0, 3000)
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const at = Math.floor(random() * (mutant.length + 1))
    const choice = random()
    if (choice < 0.5) mutant = mutant.slice(0, at) + pick(random, FRAGMENTS) + mutant.slice(at)
    else if (choice < 0.8) mutant = mutant.slice(0, at) + mutant.slice(at + 1 + 4 * random())
    else mutant = mutant.slice(0, at) + mutant.slice(at, at + 10) + mutant.slice(at)
  }
  return mutant
}

test('reads mutants as the yaml package does, or not at all', () => {
  const seeds = Number(process.env.YAML_SEEDS ?? 1500)
  const parents = [...taken, ...texts]
  let count = 0
  for (let seed = 1; seed <= seeds; seed++) {
    const random = randomFrom(seed)
    if (compareReaders(mutate(pick(random, parents), random)) === 'taken') count++
  }
  assert.ok(count > seeds / 10, `took ${count} of ${seeds}`)
})

test('takes ordinary manifests without the yaml package', () => {
  const text = Array.from({ length: 100 }, (_, index) => manifest(index)).join('---\n')
  assert.is(compareReaders(text), 'taken')
})

function manifest(index: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${index}
  labels:
    app.kubernetes.io/name: web
spec:
  replicas: 3
  template:
    spec:
      containers:
      - name: main
        image: registry.example.com/team/web:v1.${index}
        args: ["--port=8080", "--verbose"]
        env:
        - name: LOG_LEVEL
          value: "info"
`
}

test.run()
