import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { Slos } from '../../src/config/schema/slo.ts'
import { formatError } from '../../src/error.ts'
import { withFacts } from '../../src/pull-request/facts.ts'
import { burnRates, minutesToFire } from '../../src/slo/burn-rate.ts'
import { sloRules } from '../../src/slo/slo-rules.ts'
import { layeredTree, memoryTree } from '../../src/source-tree.ts'
import { examplesTree, PROJECT, renderExamples } from './examples.ts'

const CONFIG = 'inference-gateway.yaml'

/** The README with each part between markers as the program makes it today. */
export function fillReadme(text: string): string {
  const parts: Readonly<Record<string, string>> = {
    'pull-request': samplePullRequest(),
    inputs: inputsTable(),
    outputs: outputsTable(),
    mistakes: sampleMistakes(),
    slos: sampleSlos(),
  }
  return Object.entries(parts).reduce((readme, [name, part]) => fill(readme, name, part), text)
}

function fill(readme: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`]
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`README.md has no place for '${name}'`)
  return `${readme.slice(0, from + start.length)}\n${part}\n${readme.slice(to)}`
}

const Definition = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
})

function definition() {
  return Definition.parse(parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')))
}

function inputsTable(): string {
  const rows = Object.entries(definition().inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.description} | ${input.default === '' ? '' : `\`${input.default}\``} |`,
  )
  return ['| input | | default |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputsTable(): string {
  const rows = Object.entries(definition().outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  )
  return ['| output | |', '| --- | --- |', ...rows].join('\n')
}

/** The examples with another text in their config. */
function edited(from: string, to: string) {
  const tree = examplesTree()
  const text = tree.read(CONFIG) ?? ''
  if (!text.includes(from)) throw new Error(`${CONFIG} has no '${from}'`)
  return layeredTree(memoryTree(new Map([[CONFIG, text.replace(from, to)]])), tree)
}

function samplePullRequest(): string {
  const { plans } = renderExamples(edited('maxReplicas: 24', 'maxReplicas: 32'), false)
  const plan = plans.find(({ key }) => key === 'prod')
  if (plan === undefined) throw new Error('no pull request for prod')
  const quoted = withFacts(plan.body)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
  return `> **${plan.title}**\n>\n${quoted.join('\n')}`
}

function sampleMistakes(): string {
  const wrong = edited(
    '    autoscaling:\n      maxReplicas: 6\n',
    '    autoscaling:\n      maxReplica: 6\n',
  )
  const more = wrong.read(CONFIG)?.replace('target: 0.7', 'target: 70') ?? ''
  const tree = layeredTree(memoryTree(new Map([[CONFIG, more]])), wrong)
  const { errors } = renderExamples(tree, false)
  return `\`\`\`\n${errors.map((error) => formatError(error)).join('\n')}\n\`\`\``
}

const SLOS = `slos:
  available:
    objective: 99.9
  first-token:
    indicator: time-to-first-token
    thresholdSeconds: 2
    objective: 95
    per: model`

/** Objectives as they are written, when the alerts of the first fire, and the query of its page. */
function sampleSlos(): string {
  const { available, ...others } = Slos.parse(parse(SLOS).slos)
  if (available === undefined) throw new Error(`${Object.keys(others)} are not what is shown`)
  const rules = sloRules('chat', { available }, { epp: 'llm-d', pools: {} })
  const [query] = rules?.text.match(/\(\n.*?\n +\)\n +or\n.*?\n +\)(?=\n)/s) ?? []
  const rows = burnRates(available.window).map((rate) => {
    const [outage, some] = [1, 0.02].map((ratio) => minutesToFire(rate, available.objective, ratio))
    const cells = [
      rate.speed,
      `${rate.factor} times too fast over ${rate.long} and ${rate.short}`,
      ...[outage, some].map((minutes) => `${Math.max(1, Math.round(minutes ?? 0))} min`),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    `\`\`\`yaml\n${SLOS}\n\`\`\``,
    '',
    '| alert | where the budget of `available` burns | in an outage after | with 2% errors after |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `\`\`\`promql\n${query?.replaceAll(/^ {6}/gm, '')}\n\`\`\``,
  ].join('\n')
}
