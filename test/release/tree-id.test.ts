import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { blobId, treeId } from '../../src/release/tree-id.ts'

const test = suite('treeId')

test('knows the ids of the empty tree and the empty blob', () => {
  assert.is(treeId(new Map()), '4b825dc642cb6eb9a060e54bf8d69288fbee4904')
  assert.is(blobId(''), 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
})

test('agrees with git where a folder sorts between files of like names', () => {
  const files = new Map([
    ['a/b.yaml', 'one\n'],
    ['a.yaml', 'two\n'],
    ['a-c', 'three\n'],
    ['a/deep/er/file', 'ünïcode\n'],
    ['ab', ''],
  ])
  const folder = mkdtempSync(join(tmpdir(), 'igw-tree-'))
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
    git('init', '-q')
    git('add', '-A')
    assert.is(treeId(files), git('write-tree').trim())
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.run()
