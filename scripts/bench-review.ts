/**
 * The review of a large environment against its build: 5,000 resources of which each changes, in cold processes,
 * the best time of each stage. Building is what `igw render` does with an overlay, text to manifests and text; reviewing
 * is reading what is rendered on the base branch, comparing it, judging it by every risk rule, following the
 * traffic, and writing the body. It asserts nothing.
 */
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { parseConfig } from '../src/config/parse-config.ts'
import { createBuilder } from '../src/kustomize/build.ts'
import { formatBody } from '../src/pull-request/body.ts'
import { compareRendered, type RenderedComparison } from '../src/release/compare-rendered.ts'
import type { RenderedFile } from '../src/release/render-environment.ts'
import { renderedManifest } from '../src/release/rendered-manifest.ts'
import { memoryTree, type SourceTree } from '../src/source-tree.ts'
import { emitNode } from '../src/yaml/emit.ts'
import { MINIMAL } from '../test/config/config-text.ts'
import { manifest } from './bench/review-fixture.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
const RESOURCES = 5000

const { config } = parseConfig({ file: 'inference-gateway.yaml', text: MINIMAL })
const [environment] = config?.environments ?? []
if (config === undefined || environment === undefined) throw new Error('no environment')

if (process.argv.includes('--once')) process.stdout.write(JSON.stringify(once()))
else compareStages()

interface Round {
  readonly build: number
  readonly review: number
  readonly found: string
}

function compareStages(): void {
  const rounds = Array.from({ length: ROUNDS }, (): Round => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--once'], {
      encoding: 'utf8',
    })
    return JSON.parse(stdout)
  })
  const best = (stage: 'build' | 'review') => Math.min(...rounds.map((round) => round[stage]))
  const [build, review] = [best('build'), best('review')]
  process.stdout.write(`${RESOURCES} resources, ${rounds[0]?.found}
building them: ${build.toFixed(0)} ms
reviewing them: ${review.toFixed(0)} ms
ratio: ${(review / build).toFixed(2)} (best of ${ROUNDS} cold processes)
`)
}

function once(): Round {
  const old = Array.from({ length: RESOURCES }, (_, i) => manifest(i, 'old'))
  const tree = memoryTree(
    new Map(old.map((text, i) => [`rendered/dev/${i}.yaml`, inNamespace(text)])),
  )
  const start = performance.now()
  const files = build()
  const built = performance.now()
  const comparison = review(tree, files)
  const body = bodyOf(comparison)
  const done = performance.now()
  const { changes, risks, traffic } = comparison
  const found = `${changes.length} changes, ${risks.length} risks, ${traffic.changes.length} kinds of requests, a body of ${body.length} characters`
  return { build: built - start, review: done - built, found }
}

function inNamespace(text: string): string {
  return text.replace('metadata:\n', 'metadata:\n  namespace: chat\n')
}

function build(): readonly RenderedFile[] {
  const texts = Array.from({ length: RESOURCES }, (_, i) => manifest(i, 'new'))
  const tree = memoryTree(
    new Map([
      ['base/all.yaml', texts.join('---\n')],
      ['base/kustomization.yaml', 'resources: [all.yaml]\n'],
      ['overlay/kustomization.yaml', 'resources: [../base]\nnamespace: chat\n'],
    ]),
  )
  const { resources } = createBuilder(tree).build('overlay')
  return resources.map((resource, i) => ({
    ...renderedManifest(resource.root),
    resource,
    path: `rendered/dev/${i}.yaml`,
    text: emitNode(resource.root),
  }))
}

function review(tree: SourceTree, rendered: readonly RenderedFile[]): RenderedComparison {
  if (config === undefined || environment === undefined) throw new Error('no environment')
  return compareRendered({ config, environment, tree, overlay: new Map(), rendered, ruleFiles: [] })
}

function bodyOf(comparison: RenderedComparison): string {
  return formatBody({
    environments: [
      {
        name: 'dev',
        release: 'a'.repeat(40),
        previousRelease: 'b'.repeat(40),
        warnings: [],
        engine: 'Argo CD',
        syncedPath: 'rendered/dev',
        ...comparison,
      },
    ],
    lineage: { order: [['dev']], releases: new Map() },
    configPath: 'inference-gateway.yaml',
    version: '1.0.0',
  })
}
