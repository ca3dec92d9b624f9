import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PROJECT } from '../support/examples.ts'
import { writeFiles } from '../support/scratch.ts'

const test = suite('errors of the system')
/** A disk that is full at once; Linux has one. */
const testOfFullDisk = existsSync('/dev/full') ? test : test.skip

interface Run {
  readonly status: number | null
  readonly stderr: string
}

type Igw = (args: readonly string[], stdout?: string) => Run

function onOverlays(check: (folder: string, igw: Igw) => void): () => void {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'igw-system-'))
    const text = '{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}\n'
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      writeFiles(folder, {
        [`${name}/kustomization.yaml`]: 'resources: [m.yaml]\n',
        [`${name}/m.yaml`]: text,
      })
    }
    const igw: Igw = (args, stdout = '/dev/null') =>
      spawnSync('sh', ['-c', `exec "$@" > ${stdout}`, 'sh', process.execPath, CLI, ...args], {
        cwd: folder,
        encoding: 'utf8',
      })
    try {
      check(folder, igw)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

const CLI = join(PROJECT, 'src/cli.ts')

test(
  'tell which path, why, and what to do',
  onOverlays((_, igw) => {
    const missing = igw(['build', 'a', '-o', 'nope/out.yaml'])
    assert.is(missing.status, 1)
    assert.is(
      missing.stderr,
      "error[file-system]: cannot open 'nope/out.yaml': it is not there (ENOENT)\n  hint: make the directory that it is to be in\n",
    )
    const below = igw(['build', 'a', '-o', 'a/m.yaml/out.yaml'])
    assert.match(
      below.stderr,
      "cannot open 'a/m.yaml/out.yaml': a part of the path is no directory",
    )
  }),
)

testOfFullDisk(
  'tell the path also where the system names none',
  onOverlays((folder, igw) => {
    symlinkSync('/dev/full', join(folder, 'full.yaml'))
    const { status, stderr } = igw(['build', 'a', '-o', 'full.yaml'])
    assert.is(status, 1)
    assert.match(stderr, "cannot write 'full.yaml': no space is left on the disk (ENOSPC)")
    assert.match(
      igw(['build', 'a'], '/dev/full').stderr,
      "cannot write 'standard output': no space",
    )
  }),
)

testOfFullDisk(
  'come up where files are written while others are made',
  onOverlays((folder, igw) => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f']
    mkdirSync(join(folder, 'out'))
    symlinkSync('/dev/full', join(folder, 'out/b.yaml'))
    const full = igw(['build', '-o', 'out', ...all])
    assert.is(full.status, 1)
    assert.match(full.stderr, "cannot write 'out/b.yaml': no space is left on the disk (ENOSPC)")
    assert.match(readFileSync(join(folder, 'out/a.yaml'), 'utf8'), 'kind: ConfigMap')
    mkdirSync(join(folder, 'last/f.yaml'), { recursive: true })
    const last = igw(['build', '-o', 'last', ...all])
    assert.is(last.status, 1)
    assert.match(last.stderr, "cannot open 'last/f.yaml': it is a directory (EISDIR)")
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      assert.match(readFileSync(join(folder, `last/${name}.yaml`), 'utf8'), 'kind: ConfigMap')
  }),
)

test.run()
