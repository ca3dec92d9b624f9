import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseRuleFile } from '../../src/alerts/rule-files.ts'
import { translateRules } from '../../src/alerts/translate-rules.ts'
import { Settings } from '../../src/config/schema/index.ts'
import { EPP_METRICS } from '../../src/config/schema/operations.ts'
import { enabledSlos, sloContext } from '../../src/config/slo-context.ts'
import { sloRules } from '../../src/slo/slo-rules.ts'
import type { TextSource } from '../../src/yaml/node.ts'
import { promtool, skipWithoutPromtool } from '../support/promtool.ts'

const test = suite('sloRules')

const pools = {
  llama: { models: [{ name: 'llama' }, { name: 'slow', adapters: ['fast'] }] },
  gemma: { models: [{ name: 'gemma' }] },
}

/** What the files in burn-alerts/ are about. */
const slos = {
  available: { objective: 99.9, labels: { team: 'chat' } },
  busy: { objective: 99.9, minRequestsPerSecond: 1 },
  week: { objective: 99.5, window: '7d' },
  answer: { objective: 95, indicator: 'latency', thresholdSeconds: 8, per: 'pool' },
  'first-token': {
    objective: 95,
    window: '28d',
    indicator: 'time-to-first-token',
    thresholdSeconds: 2,
    per: 'model',
    severity: { page: 'error' },
  },
}

function rules(input: object = {}): TextSource {
  const settings = Settings.parse({
    gateway: { name: 'inference' },
    eppMetrics: 'llm-d',
    pools,
    slos,
    ...input,
  })
  const source = sloRules('shop', enabledSlos(settings), sloContext(settings))
  assert.ok(source)
  return source
}

function queries(slo: object, input: object = {}): readonly string[] {
  const { groups } = parseRuleFile(rules({ slos: { it: { objective: 99, ...slo } }, ...input }))
  return groups.flatMap((group) => group.rules.map(({ expr }) => expr.text))
}

const withoutFirstToken = { ...slos, 'first-token': { objective: 99 } }

for (const eppMetrics of EPP_METRICS) {
  const source = rules({
    eppMetrics,
    ...(eppMetrics === 'gaie-legacy' && { slos: withoutFirstToken }),
  })

  test(`${eppMetrics}: nothing is left to be said of the rules`, () => {
    const { alerts, errors, warnings } = translateRules([parseRuleFile(source)], {
      withRecordingRules: true,
      metrics: { epp: eppMetrics, modelServers: ['vllm'] },
    })
    assert.equal([...errors, ...warnings], [])
    assert.is(alerts.length, 10)
    for (const { policy, severity } of alerts) {
      assert.ok(severity)
      assert.match(policy.documentation?.content ?? '', /The objective is that .*\n\n.*Look at /)
      assert.ok(policy.documentation?.subject)
    }
  })

  if (!skipWithoutPromtool(`rules of ${eppMetrics}`))
    test(`${eppMetrics}: promtool accepts the rules`, () => {
      const { status, output } = promtool(['check', 'rules', 'slos.yaml'], {
        'slos.yaml': source.text,
      })
      assert.is(status, 0, output)
      assert.match(output, 'SUCCESS: 50 rules found')
    })
}

/** Unit tests of promtool, and the objectives that each is about. */
const UNIT_TESTS = {
  availability: ['available', 'busy'],
  ticket: ['available'],
  latency: ['answer'],
  'first-token': ['first-token'],
  week: ['week'],
} as const

if (!skipWithoutPromtool('burn-rate alerts'))
  for (const [name, about] of Object.entries(UNIT_TESTS))
    test(`alerts on ${name} fire when they should and not otherwise`, () => {
      const own = Object.entries(slos).filter(([slo]) => about.some((one) => one === slo))
      const file = `${name}.test.yaml`
      const { status, output } = promtool(['test', 'rules', file], {
        'slos.yaml': rules({ slos: Object.fromEntries(own) }).text,
        [file]: readFileSync(join(import.meta.dirname, 'burn-alerts', file), 'utf8'),
      })
      assert.is(status, 0, output)
    })

test('limits are written as factor and budget, never as a rounded product', () => {
  const [page] = queries({ objective: 99.9 }).filter((query) => query.includes('rate1h'))
  assert.match(page ?? '', /rate1h\{slo="shop\/it"\} > \(14\.4 \* 0\.001\)\n {2}and\n.*rate5m/)
})

test('chooses the requests of a pool by who was scraped', () => {
  const [first = ''] = queries({ pools: ['llama', 'gemma'] })
  assert.match(first, 'job=~"llama-epp|gemma-epp"')
})

test('chooses the requests of a pool by its models where somebody else scrapes it', () => {
  const theirs = { ...pools.llama, endpointPicker: { scrape: false } }
  const [first = ''] = queries({ pools: ['llama'] }, { pools: { ...pools, llama: theirs } })
  assert.match(first, 'model_name=~"llama|slow|fast"')
})

test('asks vLLM for what model servers measure, by their own scraping', () => {
  const [first = ''] = queries({
    indicator: 'time-to-first-token',
    thresholdSeconds: 2.5,
    source: 'model-server',
    pools: ['llama'],
    per: 'pool',
  })
  const matchers = 'job="llama-model-server"'
  assert.match(first, `vllm:time_to_first_token_seconds_bucket{${matchers},le="2.5"}`)
  assert.match(first, `vllm:time_to_first_token_seconds_count{${matchers}}`)
})

test('keeps a dot in the name of a model from matching others', () => {
  const [one = ''] = queries({ models: ['llama-3.1'] })
  assert.match(one, 'model_name="llama-3.1"')
  const [two = ''] = queries({ models: ['llama-3.1', 'b'] })
  assert.match(two, 'model_name=~"llama-3\\\\.1|b"')
})

test('an alert of severity none is left out', () => {
  const { text } = rules({ slos: { it: { objective: 99, severity: { ticket: 'none' } } } })
  assert.match(text, 'ErrorBudgetBurnsFast')
  assert.not.match(text, 'ErrorBudgetBurnsSlowly')
})

test('an objective that is off has no rules', () => {
  const settings = Settings.parse({
    gateway: { name: 'inference' },
    pools,
    slos: { it: { objective: 99, enabled: false } },
  })
  assert.is(sloRules('shop', enabledSlos(settings), sloContext(settings)), undefined)
})

test('links its own runbook before that of all alerts', () => {
  const runbookUrl = 'https://example.com/slo'
  const source = rules({ slos: { it: { objective: 99, runbookUrl } } })
  const { alerts } = translateRules([parseRuleFile(source)], { runbookUrl: 'https://all/' })
  for (const { policy } of alerts)
    assert.equal(policy.documentation?.links, [{ displayName: 'Runbook', url: runbookUrl }])
})

test('identities survive new thresholds, windows and texts', () => {
  const ids = (slo: object) =>
    translateRules([parseRuleFile(rules({ slos: { it: { objective: 99, ...slo } } }))], {
      source: 'shop',
    }).alerts.map(({ identity }) => identity)
  assert.equal(ids({ objective: 99.9, window: '7d', description: 'New.' }), ids({}))
  assert.is(new Set(ids({})).size, 2)
})

test.run()
