import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { growTrees } from '../../src/kustomize/field-specs/spec-tree.ts'
import { keyNode } from '../../src/resource/fields.ts'
import type { Shape } from '../../src/yaml/shape.ts'
import { shapeOf } from '../../src/yaml/shape.ts'

const test = suite('SpecLevel')

const nowhere = { source: { file: '', text: '' }, offset: 0 }

function shape(...names: readonly string[]): Shape {
  return shapeOf(names.map((name) => keyNode(name, nowhere)))
}

function row(path: string, create = false) {
  return { group: '', version: '', kind: '', path, create }
}

/** Name and position of each branch that there is something to do for. */
function visits(paths: readonly ReturnType<typeof row>[], of: Shape): readonly string[] {
  const [level] = growTrees(paths)
  const found = level?.visitsOf(of) ?? []
  return found.map(({ branch, position }) => `${branch.name}@${position}`)
}

test('leaves out what a map does not have', () => {
  const rows = [row('spec/a'), row('spec/b'), row('data/c')]
  assert.equal(visits(rows, shape('kind', 'spec')), ['spec@1'])
  assert.equal(
    visits(rows, shape('data', 'spec')),
    ['spec@1', 'data@0'],
    'in the order of the rows',
  )
  assert.equal(visits(rows, shape()), [])
})

test('keeps what is made where it is missing, and what cannot be', () => {
  assert.equal(visits([row('spec/a', true), row('data/b')], shape('kind')), ['spec@-1'])
  assert.equal(visits([row('*/a')], shape('kind')), ['*@-1'])
})

test('tells shapes apart, however often they come in turns', () => {
  const [level] = growTrees([row('a/x'), row('b/x')])
  const shapes = [shape('a'), shape('b'), shape('b', 'a'), shape('c')]
  const wanted = ['a@0', 'b@0', 'a@1 b@0', '']
  for (let i = 0; i < 12; i++) {
    const found = level?.visitsOf(shapes[i % 4] ?? shape()) ?? []
    const shown = found.map(({ branch, position }) => `${branch.name}@${position}`).join(' ')
    assert.is(shown, wanted[i % 4])
  }
})

test('goes by more shapes than it keeps', () => {
  const [level] = growTrees([row('a/x')])
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 150; i++) {
      assert.is(level?.visitsOf(shape(`n${i}`, 'a'))[0]?.position, 1)
    }
  }
})

test.run()
