import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { TreeChange } from '../../src/pull-request/tree-changes.ts'
import { planTreeWrites } from '../../src/pull-request/tree-writes.ts'
import { blobId } from '../../src/release/tree-id.ts'

const test = suite('planTreeWrites')

const write = (path: string, content = path): TreeChange => ({ kind: 'write', path, content })
const gone = (path: string): TreeChange => ({ kind: 'delete', path })
const many = (n: number, make: (path: string) => TreeChange, folder = 'rendered') =>
  Array.from({ length: n }, (_, i) => make(`${folder}/${i}.yaml`))

function requests(
  changes: readonly TreeChange[],
  { has = [], folders = {} }: { has?: readonly string[]; folders?: Record<string, string> } = {},
) {
  const known = new Set(has.map((text) => blobId(text)))
  const input = {
    has: (id: string) => known.has(id),
    changes,
    folders: new Map(Object.entries(folders)),
    blobId,
  }
  return planTreeWrites(input).map((entries) => entries.map(({ kind, path }) => `${kind} ${path}`))
}

test('names what the repository has, and sends the rest', () => {
  const changes = [write('a', 'known'), write('b', 'new')]
  assert.equal(requests(changes, { has: ['known'] }), [['blob a', 'content b']])
})

test('names a folder once, whatever is in it', () => {
  const changes = [...many(500, write, 'release'), write('values.yaml')]
  assert.equal(requests(changes, { folders: { release: 'id' } }), [
    ['content values.yaml', 'folder release'],
  ])
})

test('says nothing of a folder in which nothing changes', () => {
  assert.equal(requests([write('values.yaml')], { folders: { release: 'id' } }), [
    ['content values.yaml'],
  ])
})

test('deletes from a folder before it is named: the two are merged', () => {
  const changes = [gone('release/old.yaml'), write('release/new.yaml'), write('values.yaml')]
  assert.equal(requests(changes, { folders: { release: 'id' } }), [
    ['delete release/old.yaml', 'content values.yaml'],
    ['folder release'],
  ])
})

test('uses a request that is needed anyway for the folder', () => {
  const changes = [gone('release/old.yaml'), ...many(200, write), write('release/new.yaml')]
  const planned = requests(changes, { folders: { release: 'id' } })
  assert.is(planned.length, 2)
  assert.is(planned[0]?.[0], 'delete release/old.yaml')
  assert.is(planned[1]?.at(-1), 'folder release')
})

test('keeps to what GitHub can digest in one request', () => {
  assert.equal(
    requests(many(240, write)).map(({ length }) => length),
    [120, 120],
  )
  assert.equal(
    requests(many(300, gone)).map(({ length }) => length),
    [180, 120],
  )
  const large = many(4, (path) => write(path, `${path}${'x'.repeat(400_000)}`))
  assert.equal(
    requests(large).map(({ length }) => length),
    [2, 2],
  )
})

test('takes a file away before a folder of its name comes', () => {
  assert.equal(requests([gone('a'), write('a/b')]), [['delete a'], ['content a/b']])
})

test.run()
