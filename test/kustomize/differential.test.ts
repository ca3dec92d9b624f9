import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { randomTree } from './random-tree.ts'

/** `FUZZ_FROM=1 FUZZ_COUNT=1000` looks further than a check of every commit can. */
const FROM = Number(process.env.FUZZ_FROM ?? 1)
const COUNT = Number(process.env.FUZZ_COUNT ?? 12)

const test = suite('random trees against kubectl')

const version = spawnSync('kubectl', ['version', '--client'], { encoding: 'utf8' })
if (version.stdout?.includes('Kustomize Version: v5.5.0')) {
  for (let seed = FROM; seed < FROM + COUNT; seed++) {
    test(`seed ${seed} builds to the same bytes`, () => {
      const files = randomTree(seed)
      const real = realBuild(files)
      const own = ownBuild(files)
      if (real === undefined) assert.is(own, undefined, 'the real program refuses this')
      else assert.fixture(own ?? 'refused', real)
    })
  }
} else {
  console.log('skipped: there is no kubectl with kustomize v5.5.0')
  test.skip('builds to the same bytes as kubectl')
}

test.run()

function ownBuild(files: ReadonlyMap<string, string>): string | undefined {
  try {
    return emitResources(build(memoryTree(files), 'overlay').resources)
  } catch (thrown) {
    if (userErrorsIn(thrown)) return undefined
    throw thrown
  }
}

function realBuild(files: ReadonlyMap<string, string>): string | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'kustomize-'))
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    const built = spawnSync('kubectl', ['kustomize', join(directory, 'overlay')], {
      encoding: 'utf8',
    })
    return built.status === 0 ? built.stdout : undefined
  } finally {
    rmSync(directory, { recursive: true })
  }
}
