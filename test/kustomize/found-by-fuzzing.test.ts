import { join } from 'node:path/posix'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { CUSTOM, FINDS } from './support/finds.ts'

const test = suite('found by fuzzing')

for (const { name, kustomization, resources = CUSTOM, overlay, files = {}, want } of FINDS) {
  test(name, () => {
    const tree = new Map([
      ['base/kustomization.yaml', kustomization],
      ['base/r.yaml', resources],
      ['base/empty.yaml', '# nothing\n'],
      ['overlay/kustomization.yaml', overlay ?? 'resources: [../base]\n'],
      ...Object.entries(files).map(([path, text]) => [join('base', path), text] as const),
    ])
    assert.is(built(tree), want)
  })
}

test.run()

function built(files: ReadonlyMap<string, string>): string | undefined {
  try {
    return emitResources(build(memoryTree(files), 'overlay').resources)
  } catch (thrown) {
    if (userErrorsIn(thrown)) return undefined
    throw thrown
  }
}
