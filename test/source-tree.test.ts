import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { linkedTree, memoryTree } from '../src/source-tree.ts'

const test = suite('linked tree')
const files = { 'one/release/app.yaml': 'app\n', 'two/values.yaml': 'two\n' }

test('reads a folder through another one, and nothing beside it', () => {
  const links = new Map([['two/release', 'one/release']])
  const tree = linkedTree(memoryTree(new Map(Object.entries(files))), links)
  assert.is(tree.read('two/release/app.yaml'), 'app\n')
  assert.is(tree.realPath('two/release/app.yaml'), 'one/release/app.yaml')
  assert.is(tree.kind('two/release'), 'directory')
  assert.equal(tree.list('two/release'), ['app.yaml'])
  assert.is(tree.read('two/values.yaml'), 'two\n')
  assert.is(tree.read('two/released'), undefined)
})

test('looks up the folders above a path, however many links there are', () => {
  const asked: string[] = []
  class Links extends Map<string, string> {
    override get(key: string) {
      asked.push(key)
      return super.get(key)
    }
    override [Symbol.iterator](): never {
      throw new Error('a search')
    }
  }
  const links = new Links()
  links.set('two/release', 'one/release')
  linkedTree(memoryTree(new Map()), links).read('two/release/base/app.yaml')
  assert.equal(asked, ['two/release/base/app.yaml', 'two/release/base', 'two/release'])
})

test.run()
