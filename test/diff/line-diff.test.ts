import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diffLines } from '../../src/diff/line-diff.ts'

const test = suite('diffLines')

const lines = (count: number, end = '\n') =>
  Array.from({ length: count }, (_, i) => `line ${i + 1}`).join('\n') + end

test('equal texts have no difference', () => assert.is(diffLines('a', 'x\n', 'x\n'), ''))

test('shows three lines around each change, and close changes together', () => {
  const before = lines(20)
  const after = before.replace('line 5\n', 'FIVE\n').replace('line 9\n', 'NINE\n')
  assert.is(
    diffLines('a.yaml', before, after),
    `--- a/a.yaml
+++ b/a.yaml
@@ -2,11 +2,11 @@
 line 2
 line 3
 line 4
-line 5
+FIVE
 line 6
 line 7
 line 8
-line 9
+NINE
 line 10
 line 11
 line 12
`,
  )
})

const applied = [
  ['the first line', lines(9), 'line 1\n'],
  ['the last line', lines(9), 'line 9\n'],
  ['the last line without an end', lines(9, ''), 'line 9'],
  ['a line near an end without a line end', lines(9, ''), 'line 7\n'],
  ['lines beside each other', lines(9), 'line 4\nline 5\n'],
  ['changes far apart', lines(40), 'line 3'],
] as const

for (const [name, before, part] of applied)
  test(`git applies a change of ${name}`, () => {
    const after = before.replaceAll(part, part.replaceAll('line', 'other'))
    const folder = mkdtempSync(join(tmpdir(), 'igw-diff-'))
    try {
      writeFileSync(join(folder, 'a.yaml'), before)
      const { status, stderr } = spawnSync('git', ['apply', '-'], {
        cwd: folder,
        input: diffLines('a.yaml', before, after),
        encoding: 'utf8',
      })
      assert.is(status, 0, stderr)
      assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), after)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

test.run()
