import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { parseRuleFile } from '../../src/alerts/rule-files.ts'
import { promtool, skipWithoutPromtool } from '../support/promtool.ts'
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
  return { name, path, text, tests, alerts: rules.map((rule) => rule.name.text) }
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

/** What promtool says of the unit tests; with another query in every rule where one is given. */
function unitTest({ name, path, text }: (typeof generations)[number], query?: string) {
  const other = text.replace(/^ {4}expr: \|-\n(?: {6}.*\n)+/gm, `    expr: ${query}\n`)
  return promtool(['test', 'rules', `test/alerts/${name}.test.yaml`], {
    [`kustomize/rules/${name}.yaml`]: query === undefined ? text : other,
    [`test/alerts/${name}.test.yaml`]: readFileSync(path, 'utf8'),
  })
}

if (!skipWithoutPromtool('default rules in Prometheus'))
  for (const generation of generations) {
    const { name, text, alerts } = generation

    test(`${name}: promtool accepts the rules`, () => {
      const { status, output } = promtool(['check', 'rules', 'rules.yaml'], { 'rules.yaml': text })
      assert.is(status, 0, output)
    })

    test(`${name}: each fires for what is wrong and for nothing else`, () => {
      const { status, output } = unitTest(generation)
      assert.is(status, 0, output)
    })

    test(`${name}: the tests would notice an alert that never fires or always does`, () => {
      for (const query of ['vector(1) < 0', 'vector(1)']) {
        const { output } = unitTest(generation, query)
        for (const alert of alerts) assert.ok(output.includes(`{alertname=\\"${alert}\\",`), alert)
      }
    })
  }

test.run()
