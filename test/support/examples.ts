import { join } from 'node:path'
import { type RenderResult, render } from '../../src/commands/render.ts'
import { bundledRules } from '../../src/edge/bundled-rules.ts'
import { diskTree } from '../../src/edge/disk-tree.ts'
import type { SourceTree } from '../../src/source-tree.ts'
import { VERSION } from '../../src/version.ts'

export const PROJECT = join(import.meta.dirname, '../..')

/** `examples/` as a checkout of a user's repository. */
export function examplesTree(): SourceTree {
  return diskTree(join(PROJECT, 'examples'))
}

/** What a run makes of the examples, or of a variant of them. */
export function renderExamples(
  tree: SourceTree = examplesTree(),
  everyEnvironment = true,
): RenderResult {
  return render(tree, {
    configPath: 'inference-gateway.yaml',
    everyEnvironment,
    repository: undefined,
    rules: bundledRules(join(PROJECT, 'src')),
    version: VERSION,
  })
}
