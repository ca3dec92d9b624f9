import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { parseRuleFile } from '../../src/alerts/rule-files.ts'
import { defaultRules } from './default-rule-files.ts'

const test = suite('default rules in Prometheus')

interface UnitTests {
  readonly tests: readonly {
    readonly name: string
    readonly promql_expr_test: readonly { readonly exp_samples: readonly unknown[] }[]
  }[]
}

const generations = defaultRules().map(({ file, text }) => {
  const name = basename(file, '.yaml')
  const path = join(import.meta.dirname, `${name}.test.yaml`)
  const rules = parseRuleFile({ file, text }).groups.flatMap(({ rules }) => rules)
  const tests: UnitTests = parse(readFileSync(path, 'utf8'))
  return { name, file, path, text, tests, alerts: rules.map((rule) => rule.name.text) }
})

for (const { name, tests, alerts } of generations)
  test(`${name}: each alert has a test in which it is silent and then fires`, () => {
    assert.equal(
      tests.tests.map((one) => one.name),
      alerts,
    )
    for (const {
      name: alert,
      promql_expr_test: [before, then],
    } of tests.tests) {
      assert.equal(before?.exp_samples, [], alert)
      assert.is(then?.exp_samples.length, 1, alert)
    }
  })

const promtool = (...args: readonly string[]) => spawnSync('promtool', args, { encoding: 'utf8' })

/** What promtool says of the unit tests where every query of the rules is another one. */
function withQuery({ path, text, name }: (typeof generations)[number], query: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'igw-promtool-'))
  try {
    const other = text.replace(/^ {4}expr: \|-\n(?: {6}.*\n)+/gm, `    expr: ${query}\n`)
    writeFileSync(join(folder, 'rules.yaml'), other)
    const tests = readFileSync(path, 'utf8').replace(/^- .*rules\/.*$/m, '- rules.yaml')
    writeFileSync(join(folder, `${name}.test.yaml`), tests)
    return promtool('test', 'rules', join(folder, `${name}.test.yaml`)).stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (promtool('--version').status === 0)
  for (const generation of generations) {
    const { name, file, path, alerts } = generation

    test(`${name}: promtool accepts the rules`, () => {
      const { status, stderr } = promtool('check', 'rules', file)
      assert.is(status, 0, stderr)
    })

    test(`${name}: each fires for what is wrong and for nothing else`, () => {
      const { status, stderr } = promtool('test', 'rules', path)
      assert.is(status, 0, stderr)
    })

    test(`${name}: the tests would notice an alert that never fires or always does`, () => {
      for (const query of ['vector(1) < 0', 'vector(1)']) {
        const said = withQuery(generation, query)
        for (const alert of alerts) assert.ok(said.includes(`{alertname=\\"${alert}\\",`), alert)
      }
    })
  }
else console.log('  default rules in Prometheus: skipped, no promtool on the PATH')

test.run()
