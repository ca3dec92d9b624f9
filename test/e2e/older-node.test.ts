import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtOnly } from '../support/e2e.ts'

const all = suite('the command line on an older Node')
const test = builtOnly(all)
const cli = join(import.meta.dirname, '../../dist/cli.js')

/** A Node of the machine that is older than the one of the project and not too old for us. */
const node = [...new Set((process.env.PATH ?? '').split(delimiter))]
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path) && realpathSync(path) !== process.execPath && isOlder(path))

function isOlder(path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  const [, major = 0, minor = 0] = (/^v(\d+)\.(\d+)/.exec(stdout) ?? []).map(Number)
  return major < 24 && (major > 20 || (major === 20 && minor >= 16))
}

if (node === undefined)
  console.log(
    '  the command line on an older Node: skipped, there is none from 20.16 to 23 on PATH',
  )
else
  test('starts a repository, renders it, builds and converts', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'igw-node-'))
    const igw = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(node, [cli, ...args], { cwd, encoding: 'utf8' })
      assert.is(status, 0, stderr)
      return stdout
    }
    try {
      spawnSync('git', ['init', '-q', '-b', 'main'], { cwd })
      spawnSync('git', ['remote', 'add', 'origin', 'https://github.com/o/r.git'], { cwd })
      igw('init')
      spawnSync('git', ['add', '-A'], { cwd })
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x'], { cwd })
      igw('render', '--publish', 'files', '--every-environment')
      assert.match(igw('build', 'overlays/dev'), /kind: InferencePool/)
      assert.is(JSON.parse(igw('policies', 'alerts')).length, 1)
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })

all.run()
