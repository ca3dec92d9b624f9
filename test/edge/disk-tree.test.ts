import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diskTree, openBuildTree } from '../../src/edge/disk-tree.ts'
import { UserError } from '../../src/error.ts'

const test = suite('diskTree', { root: '' })

test.before.each((context) => {
  context.root = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')))
  mkdirSync(join(context.root, 'in/a'), { recursive: true })
  writeFileSync(join(context.root, 'in/a/x.yaml'), 'x')
  writeFileSync(join(context.root, 'secret'), 's')
})

test.after.each(({ root }) => rmSync(root, { recursive: true }))

test('reads, lists and tells files from directories', ({ root }) => {
  const tree = diskTree(join(root, 'in'))
  assert.is(tree.read('a/x.yaml'), 'x')
  assert.equal(tree.list(''), ['a'])
  assert.is(tree.kind('a'), 'directory')
  assert.is(tree.kind('a/x.yaml'), 'file')
  assert.is(tree.kind('nope'), undefined)
  assert.is(tree.read('a'), undefined)
})

test('follows links that stay inside and none that leave', ({ root }) => {
  symlinkSync('a', join(root, 'in/link'))
  symlinkSync('../secret', join(root, 'in/leak'))
  const tree = diskTree(join(root, 'in'))
  assert.is(tree.realPath('link/x.yaml'), 'a/x.yaml')
  assert.is(tree.realPath('leak'), undefined)
  assert.is(tree.read('leak'), undefined)
  assert.is(tree.read('../secret'), undefined)
  assert.is(tree.realPath(join(root, 'secret')), undefined)
})

test('opens the checkout around a directory', ({ root }) => {
  mkdirSync(join(root, '.git'))
  const { tree, directory } = openBuildTree(join(root, 'in/a'))
  assert.is(directory, 'in/a')
  assert.is(tree.read('secret'), 's')
})

test('shows files from where the user stands', ({ root }) => {
  mkdirSync(join(root, '.git'))
  const { tree } = openBuildTree(join(root, 'in/a'))
  assert.is(tree.shown?.('in/a/x.yaml'), relative('', join(root, 'in/a/x.yaml')))
  assert.is(tree.shown?.(''), relative('', root))
})

test('says which directory is not there', ({ root }) => {
  assert.throws(
    () => openBuildTree(join(root, 'nope')),
    (error: unknown) => error instanceof UserError && error.code === 'file-not-found',
  )
})

test.run()
