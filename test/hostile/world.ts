import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Hostile } from './hostile.ts'

/** Where a hostile repository lies, and what must stay as it is around it. */
export interface World {
  readonly root: string
  readonly checkout: string
  /** Holds what must not be read, and nothing may be written there. */
  readonly outside: string
  /** Programs that nobody may run, first on the PATH. */
  readonly bin: string
  /** Written by whatever is run against the rules. */
  readonly tripped: string
  /** A program that leaves a trace there, for settings of git that name one. */
  readonly trap: string
}

/** What no output may hold. */
export const SECRET = 'the-content-of-a-file-outside'

const PROGRAMS = [
  'kustomize',
  'helm',
  'kubectl',
  'sh',
  'bash',
  'ssh',
  'curl',
  'wget',
  'docker',
  'gcloud',
  'node',
  'env',
]

export function makeWorld(hostile: Hostile): World {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'igw-hostile-')))
  const at = (name: string) => join(root, name)
  const world = {
    root,
    checkout: at('work/checkout'),
    outside: at('work/outside'),
    bin: at('bin'),
    tripped: at('tripped'),
    trap: at('trap'),
  }
  for (const folder of [world.checkout, world.outside, world.bin, at('home'), at('cache')])
    mkdirSync(folder, { recursive: true })
  for (const program of PROGRAMS) writeTrap(join(world.bin, program), world.tripped)
  writeTrap(world.trap, world.tripped)
  const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: ${SECRET}}\n`
  writeFileSync(join(world.outside, 'secret.yaml'), map)
  writeFileSync(join(world.outside, 'kustomization.yaml'), 'resources: [secret.yaml]\n')
  writeFileSync(join(world.outside, 'secret.txt'), SECRET)
  mkdirSync(join(world.checkout, '.git'))
  for (const [path, content] of Object.entries(hostile.files ?? {})) {
    const file = join(world.checkout, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      typeof content === 'string' ? content.replaceAll('%OUTSIDE%', world.outside) : content,
    )
  }
  for (const [path, target] of Object.entries(hostile.links ?? {})) {
    mkdirSync(dirname(join(world.checkout, path)), { recursive: true })
    symlinkSync(target.replaceAll('%OUTSIDE%', world.outside), join(world.checkout, path))
  }
  hostile.prepare?.(world)
  return world
}

export function removeWorld({ root }: World): void {
  rmSync(root, { recursive: true, force: true })
}

function writeTrap(file: string, tripped: string): void {
  writeFileSync(file, `#!/bin/sh\necho "$0 $*" >> '${tripped}'\nexit 1\n`)
  chmodSync(file, 0o755)
}
