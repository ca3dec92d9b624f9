import * as assert from 'uvu/assert'
import { build, emitResources } from '../../../src/kustomize/build.ts'
import { memoryTree } from '../../../src/source-tree.ts'
import type { Target } from '../target.ts'

const KUSTOMIZATION = `
configMapGenerator:
- {name: env, envs: [e.env], options: {labels: {a: b}}}
secretGenerator:
- {name: file, files: [e.env, b=e.env], envs: [e.env]}
`

/** Env files and plain files of generators. */
export const envFile: Target = {
  name: 'env-file',
  seeds: () => ['A=b\nC="d e"\n# comment\n\nE=\n  F=g=h\n', "export A='b'\r\nB\r\n", '\ufeffA=b'],
  run(text) {
    const files = new Map([
      ['kustomization.yaml', KUSTOMIZATION],
      ['e.env', text],
    ])
    const print = () => emitResources(build(memoryTree(files), '').resources)
    assert.is(print(), print())
  },
}
