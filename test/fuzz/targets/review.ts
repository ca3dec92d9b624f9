import * as assert from 'uvu/assert'
import type { DiffResource } from '../../../src/diff/diff-resources.ts'
import { diffResources } from '../../../src/diff/diff-resources.ts'
import { isMap } from '../../../src/diff/json.ts'
import { sealer } from '../../../src/diff/seal.ts'
import type { LintResource } from '../../../src/lint/field.ts'
import { lint } from '../../../src/lint/lint.ts'
import { formatBody, formatTitle } from '../../../src/pull-request/body.ts'
import { assess } from '../../../src/risk/assess.ts'
import { compareEnvironment } from '../../../src/risk/comparison.ts'
import { readMarkdown, unbalanced } from '../../support/markdown.ts'
import type { Target } from '../target.ts'
import { manifestPairs, readPair } from '../texts/manifest-pair.ts'

const seals = sealer(new Uint8Array(32))
const environment = { name: 'prod', kind: 'production' } as const

/** What is said of manifests, whatever is in their fields: lint, risks, traffic, and the body. */
export const review: Target = {
  name: 'review',
  seeds: manifestPairs,
  run(text) {
    const { before, after } = readPair(text)
    lint(lintable(after), { eppMetrics: 'gaie', modelServers: ['vllm'], region: 'us-east4' })
    const changes = diffResources(before, after, { sealer: seals })
    const comparison = compareEnvironment({
      environment,
      before: lintable(before),
      after: lintable(after),
      changes,
    })
    const reviewed = {
      ...{
        name: 'prod',
        release: '1c002dd4b5',
        previousRelease: '2c002dd4b5',
        isFirst: false,
        changes,
      },
      risks: assess(comparison, { rules: {}, suppress: [] }),
      traffic: comparison.traffic(),
      ...{ warnings: [], engine: 'Argo CD', syncedPath: 'rendered/prod' },
    }
    const lineage = { order: [['prod']], releases: new Map() }
    const context = { environments: [reviewed], lineage, configPath: 'igw.yaml', version: '1' }
    formatTitle(context.environments)
    assert.equal(unbalanced(readMarkdown(formatBody(context))), [])
  },
}

function lintable(resources: readonly DiffResource[]): readonly LintResource[] {
  return resources.flatMap(({ json }) => (isMap(json) ? [{ manifest: json }] : []))
}
