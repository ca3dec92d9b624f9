import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtOnly } from '../support/e2e.ts'

const all = suite('many overlays in one run')
const test = builtOnly(all)
const cli = join(import.meta.dirname, '../../dist/cli.js')

/** More than are written before a thread does it. */
const MANY = 40
/** The one that cannot be printed. */
const BAD = 23

const UNPRINTABLE = `patches:
- patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: m}, x: .inf}'
`

test('writes each as it is built alone, and tells of the one that cannot be', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'igw-many-'))
  try {
    write(cwd, 'base/kustomization.yaml', 'resources: [map.yaml]\n')
    write(cwd, 'base/map.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\n')
    const directories = Array.from({ length: MANY }, (_, i) => {
      const patch = i === BAD ? UNPRINTABLE : ''
      const text = `resources: [../../base]\nnamePrefix: p${i}-\n${patch}`
      write(cwd, `overlays/${i}/kustomization.yaml`, text)
      return `overlays/${i}`
    })
    const run = igw(cwd, '-o', 'out', ...directories)
    assert.is(run.status, 1)
    assert.match(run.stderr, `overlays/${BAD}/kustomization.yaml:4:`)
    assert.is(readdirSync(join(cwd, 'out')).length, MANY - 1)
    for (const i of [0, 20, 39]) {
      const alone = igw(cwd, `overlays/${i}`).stdout
      assert.is(readFileSync(join(cwd, `out/${i}.yaml`), 'utf8'), alone)
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

test('tells what it found before a file that cannot be written', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'igw-many-'))
  try {
    write(cwd, 'a/kustomization.yaml', 'resources: [nope.yaml]\n')
    write(cwd, 'b/kustomization.yaml', 'resources: []\n')
    write(cwd, 'out/b.yaml/file', '')
    const { status, stderr } = igw(cwd, '-o', 'out', 'a', 'b')
    assert.is(status, 1)
    assert.match(stderr, 'a/kustomization.yaml:1:')
    assert.match(stderr, /error\[file-system\]: cannot open '.*b\.yaml'/)
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

function igw(cwd: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [cli, 'build', ...args], { cwd, encoding: 'utf8' })
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

all.run()
