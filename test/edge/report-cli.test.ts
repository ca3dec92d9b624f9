import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PROJECT } from '../support/examples.ts'
import { readPage } from '../support/html.ts'

const test = suite('igw report')
const CONFIG = 'inference-gateway.yaml'

const igw = (cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(PROJECT, 'src/cli.ts'), ...args], { cwd, encoding: 'utf8' })

/** The example as it is on main, and a work tree in which one text of the config is another. */
function onBranch(from: string, to: string, run: (folder: string) => void): () => void {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'igw-report-'))
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    try {
      cpSync(join(PROJECT, 'examples'), folder, { recursive: true })
      git('init', '-q', '-b', 'main')
      git('add', '-A')
      git('commit', '-q', '-m', 'all')
      const file = join(folder, CONFIG)
      const text = readFileSync(file, 'utf8')
      assert.ok(text.includes(from))
      writeFileSync(file, text.replace(from, to))
      run(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

test(
  'writes one page, and the same again',
  onBranch('maxReplicas: 24', 'maxReplicas: 32', (folder) => {
    const first = igw(folder, 'report', '--base', 'main', '--output', 'out/a.html')
    assert.is(first.status, 0, first.stderr)
    assert.is(first.stdout, 'out/a.html: prod: 0 added, 1 changed, 0 removed\n')
    const page = readFileSync(join(folder, 'out/a.html'), 'utf8')
    const { mistakes, text } = readPage(page)
    assert.equal(mistakes, [])
    assert.match(text, 'spec.maxReplicas')
    assert.match(text, 'igw report --base main --config inference-gateway.yaml')
    assert.is(igw(folder, 'report', '--output', '-').stdout, page)
  }),
)

test(
  'is written by a check, too, which fails where something speaks against merging',
  onBranch('maxReplicas: 24', 'maxReplica: 24', (folder) => {
    const { status, stderr } = igw(folder, 'check', '--report', 'a.html')
    assert.is(status, 1)
    assert.match(stderr, 'error[unknown-field]')
    const { text } = readPage(readFileSync(join(folder, 'a.html'), 'utf8'))
    assert.match(text, "did you mean 'maxReplicas'?")
    assert.is(igw(folder, 'report').status, 0)
  }),
)

test(
  'says where it may not write',
  onBranch('maxReplicas: 24', 'maxReplicas: 32', (folder) => {
    const { status, stderr } = igw(folder, 'report', '--output', `${CONFIG}/a.html`)
    assert.is(status, 1)
    assert.match(stderr, /error.bad-input.: '.*a.html' cannot be written/)
  }),
)

test.run()
