import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildError, buildText, type Files } from './build-text.ts'

const test = suite('hash suffixes of kinds other than ConfigMap and Secret')

const HEAD = `apiVersion: example.com/v1
kind: Other
metadata:
  name: o
  annotations: {internal.config.kubernetes.io/needsHashSuffix: enabled}
`

/** The suffixes are those of kustomize 5.5.0. */
const HASHED: readonly (readonly [what: string, text: string, suffix: string])[] = [
  ['the content', `${HEAD}spec: 1\n`, 'f9d4792tg7'],
  ['lines', `${HEAD}\nspec: 1\n`, '724dd2k6hd'],
  ['columns', `${HEAD}spec:  1\n`, 'kdccb7km7h'],
  ['quotes', `${HEAD}spec: "1"\n`, '4gk4hfk2kk'],
  ['characters, not bytes or code units', `${HEAD}spec: {é😀: '<&>', a: 1}\n`, 'gm6tch9ct2'],
  ['blocks', `${HEAD}spec: |\n  a\nmore: >-\n  b\n`, 'bf88gt8k26'],
  ['brackets', `${HEAD}spec: [1, {}, [~]]\n`, 't468m97862'],
  ['lists', `${HEAD}spec:\n- 1\n-\n- - a\n  - b: 2020-01-01\n`, '9t87t59427'],
  ['the end of what has no value', `${HEAD}spec :   \nmore: 1.5\n`, '6b482b4t77'],
  ['lines of a header, not on its text', `# Licence\n\n${HEAD}`, 'k4mdtc7g8g'],
  [
    'lines of the document, not of the file',
    `apiVersion: v1\nkind: A\nmetadata: {name: a}\n---\n${HEAD}`,
    't9bd75d8k9',
  ],
  ['a first line of dashes', `---\n${HEAD}`, '2dd599gt99'],
  ['lines however they end', `${HEAD.replaceAll('\n', '\r\n')}spec: 1\r\n`, 'f9d4792tg7'],
]

for (const [what, text, suffix] of HASHED) {
  test(`depends on ${what}`, () => {
    assert.match(buildText(resourceOf(text)), `name: o-${suffix}\n`)
  })
}

const REFUSED: readonly (readonly [what: string, text: string, hint: RegExp])[] = [
  ['a comment', `${HEAD}# why\nspec: 1\n`, /hint: remove a comment, or the annotation/],
  ['an anchor', `${HEAD}spec: &a 1\n`, /there is an anchor/],
  ['an alias', `${HEAD}a: [&a 1, *a]\n`, /there is an anchor/],
  ['a tag', `${HEAD}spec: !!str 1\n`, /there is a tag/],
  ['a merge key', `${HEAD}spec: {<<: {a: 1}}\n`, /there is a merge key/],
  ['a key without a value in brackets', `${HEAD}spec: {a, b: 1}\n`, /no value or no braces/],
  ['a pair without braces', `${HEAD}spec: [a: 1]\n`, /no value or no braces/],
  ['a rare line break', `${HEAD}spec: "a\u2028b"\n`, /only YAML 1.1 has/],
  [
    'a list',
    `apiVersion: v1\nkind: List\nitems:\n- ${HEAD.replaceAll('\n', '\n  ')}\n`,
    /there is a list around the resource/,
  ],
]

for (const [what, text, hint] of REFUSED) {
  test(`is refused beside ${what}, of which kustomize notes more`, () => {
    const error = buildError(resourceOf(text))
    assert.match(error, /error\[not-supported\].*marked for a hash suffix/)
    assert.match(error, hint)
  })
}

for (const field of ['namePrefix: a-', 'buildMetadata: [originAnnotations]']) {
  test(`is refused behind ${field}`, () => {
    const error = buildError({
      ...resourceOf(HEAD),
      'kustomization.yaml': `resources: [r.yaml]\n${field}\n`,
    })
    assert.match(
      error,
      /hint: remove the annotation internal\.config\.kubernetes\.io\/needsHashSuffix$/,
    )
  })
}

test('of a ConfigMap is made where a transformer gave it the mark', () => {
  const configMap = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: b}\n'
  const mark = 'commonAnnotations: {internal.config.kubernetes.io/needsHashSuffix: enabled}\n'
  const kustomization = `resources: [r.yaml]\n${mark}`
  const built = buildText({ 'kustomization.yaml': kustomization, 'r.yaml': configMap })
  assert.match(built, 'name: c-4h2mbtbbt6\n')
  assert.not.match(built, 'needsHashSuffix')
})

test.run()

function resourceOf(text: string): Files {
  return { 'kustomization.yaml': 'resources: [r.yaml]\n', 'r.yaml': text }
}
