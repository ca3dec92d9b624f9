import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseRuleFile } from '../../src/alerts/rule-files.ts'
import { translateRules } from '../../src/alerts/translate-rules.ts'
import type { EppGeneration } from '../../src/promql/metric-catalogue.ts'
import { parsePromql } from '../../src/promql/parse.ts'
import { thresholdOf } from '../../src/promql/threshold.ts'
import { defaultRules } from './default-rule-files.ts'

const test = suite('default rules')

const GENERATIONS: readonly EppGeneration[] = ['gaie-legacy', 'gaie', 'llm-d']

const parsed = defaultRules().map((source, i) => ({
  epp: GENERATIONS[i] ?? 'gaie',
  file: parseRuleFile(source),
}))

const alertsIn = ({ file }: (typeof parsed)[number]) =>
  file.groups.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === 'alert' ? [rule] : [])))

for (const one of parsed) {
  const { epp, file } = one

  test(`${epp}: only absence has anything to be said of it`, () => {
    const metrics = { epp, modelServers: ['vllm'] }
    const { errors, warnings } = translateRules([file], { metrics })
    assert.equal(errors, [])
    assert.equal(
      warnings.filter(({ message }) => !message.includes('absent()')),
      [],
    )
  })

  test(`${epp}: each says how bad, what, and what to do next`, () => {
    for (const { name, labels, annotations } of alertsIn(one)) {
      assert.match(labels.get('severity')?.text ?? '', /^(critical|warning)$/, name.text)
      assert.ok((annotations.get('summary')?.text ?? '').length > 10, name.text)
      assert.ok((annotations.get('description')?.text ?? '').length > 100, name.text)
    }
  })

  test(`${epp}: pool gauges are the maximum of the replicas, never their sum`, () => {
    for (const { expr, name } of alertsIn(one))
      for (const [, aggregation] of expr.text.matchAll(
        /(\w+) by \(\w+\) \((?:inference_pool|llm_d_epp_(?:average|ready))/g,
      ))
        assert.is(aggregation, 'max', name.text)
  })

  test(`${epp}: averages count only while an endpoint is ready`, () => {
    for (const { expr, name } of alertsIn(one))
      if (/(inference_pool|llm_d_epp)_average_/.test(expr.text))
        assert.match(
          expr.text,
          /\n {2}and on \(name\) max by \(name\) \(\w+ready\w+\) > 0$/,
          name.text,
        )
  })

  test(`${epp}: quantiles keep the buckets`, () => {
    for (const { expr } of alertsIn(one))
      if (expr.text.includes('histogram_quantile')) assert.match(expr.text, /sum by \(le, /)
  })

  test(`${epp}: every number of a rule can be set, and no text repeats it`, () => {
    for (const { expr, name, annotations } of alertsIn(one)) {
      const threshold = thresholdOf(parsePromql(expr.text))
      const isAboutPresence = /^absent|unless/.test(expr.text) || expr.text.includes(' unless ')
      assert.is(threshold === undefined, isAboutPresence, name.text)
      const texts = [...annotations].filter(([key]) => key !== 'needs').map(([, { text }]) => text)
      if (threshold !== undefined && threshold.value > 1)
        assert.not.ok(texts.join().includes(` ${threshold.value} `), name.text)
    }
  })
}

test('rules about one thing have one name in every generation', () => {
  const [legacy, gaie, llmD] = parsed.map(
    (one) => new Set(alertsIn(one).map(({ name }) => name.text)),
  )
  for (const name of legacy ?? []) assert.ok(gaie?.has(name), name)
  for (const name of gaie ?? []) assert.ok(llmD?.has(name), name)
})

test.run()
