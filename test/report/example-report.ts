import { join } from 'node:path'
import { check } from '../../src/commands/check.ts'
import { reportOfCheck } from '../../src/commands/report.ts'
import { bundledRules } from '../../src/edge/bundled-rules.ts'
import { filesBelow } from '../../src/release/sources.ts'
import type { Report } from '../../src/report/report.ts'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'
import { VERSION } from '../../src/version.ts'
import { examplesTree, PROJECT } from '../support/examples.ts'

const CONFIG = 'inference-gateway.yaml'
const FOLDERS = ['alerts', 'base', 'environments', 'overlays', 'rendered', 'gitops']

/** Edits of the example: what they replace is there. */
const EDITS: readonly (readonly [file: string, from: string, to: string])[] = [
  [CONFIG, 'maxReplicas: 24', 'maxReplicas: 32'],
  ['base/llama/model-server.yaml', 'vllm-openai:v0.11.0', 'vllm-openai:latest'],
  ['base/llama/scheduling.yaml', 'weight: 3', 'weight: 5'],
  ['alerts/chat.yaml', 'severity: critical', 'severity: warning'],
  ['alerts/chat.yaml', '> 20000', '> 30000'],
  ['base/llama/route.yaml', 'value: legal-summaries', 'value: mistral'],
  [
    'base/llama/route.yaml',
    '          name: llama\n',
    '          name: llama\n          weight: 90\n        - {group: inference.networking.k8s.io, kind: InferencePool, name: gone, weight: 10}\n',
  ],
]

const HOLD = `release: ${'a'.repeat(40)}
rolledBackFrom: ${'b'.repeat(40)}
reason: Time to first token doubled
by: ada
`

/** The report of a change of the example that has something of everything. */
export async function exampleReport(): Promise<Report> {
  const examples = examplesTree()
  const paths = [CONFIG, ...FOLDERS.flatMap((folder) => filesBelow(examples, folder))]
  const files = new Map(paths.map((path) => [path, examples.read(path) ?? '']))
  const base = memoryTree(new Map(files))
  for (const [file, from, to] of EDITS) {
    const text = files.get(file) ?? ''
    if (!text.includes(from)) throw new Error(`${file} has no '${from}'`)
    files.set(file, text.replace(from, to))
  }
  files.set('overlays/prod/hold.yaml', HOLD)
  const head = memoryTree(files)
  const found = await check({
    configPath: CONFIG,
    base: stateOf(base),
    head: stateOf(head),
    schemas: { read: async (location) => head.read(location) },
    trusted: true,
    repository: 'https://github.com/acme/shop.git',
    rules: bundledRules(join(PROJECT, 'src')),
    version: VERSION,
  })
  return reportOfCheck(found, {
    version: VERSION,
    repository: 'https://github.com/acme/shop.git',
    base: '1'.repeat(40),
    head: '2'.repeat(40),
    command: `igw report --base main --config ${CONFIG}`,
  })
}

function stateOf(tree: SourceTree) {
  return { read: async <T>(run: (tree: SourceTree) => T) => run(tree) }
}
