import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { type EnvironmentResult, render } from '../../../src/commands/render.ts'
import { EPP_METRICS } from '../../../src/config/schema/operations.ts'
import { layeredTree, memoryTree, type SourceTree } from '../../../src/source-tree.ts'
import { emitNodes } from '../../../src/yaml/emit.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { isUnstable } from '../odd-values.ts'
import { type Target, withoutMistake } from '../target.ts'
import { examples } from '../texts/examples.ts'

const CONFIG = 'inference-gateway.yaml'

/** A whole run from the config: what it renders reads back the same, and a second run has nothing to do. */
export const renders: Target = {
  name: 'render',
  seeds: () => examples(`{test/fuzz/seeds/config/*.yaml,examples/${CONFIG}}`, 20_000),
  run(text) {
    const tree = memoryTree(new Map([[CONFIG, text]]))
    const { environments, errors } = rendered(tree)
    if (errors.length > 0 || isUnstable(text)) return
    const files = filesOf(environments)
    for (const [path, content] of files)
      if (path.startsWith('rendered/'))
        assert.is(
          withoutMistake(() => emitNodes(readDocuments({ file: path, text: content }))),
          content,
        )
    const again = rendered(layeredTree(memoryTree(files), tree))
    assert.equal(again.errors, [])
    assert.equal([...filesOf(again.environments)], [...files])
    for (const one of again.environments)
      if (one.state === 'rendered') assert.equal(one.review.changes, [])
  },
}

function filesOf(environments: readonly EnvironmentResult[]): ReadonlyMap<string, string> {
  return new Map(environments.flatMap((one) => (one.state === 'rendered' ? [...one.files] : [])))
}

function rendered(tree: SourceTree) {
  return render(tree, {
    configPath: CONFIG,
    everyEnvironment: true,
    repository: 'https://github.com/example/chat',
    rules: RULES,
    version: '1',
  })
}

const RULES = EPP_METRICS.map((generation) => {
  const file = `kustomize/rules/${generation}.yaml`
  return { file, text: readFileSync(join(import.meta.dirname, '../../..', file), 'utf8') }
})
