import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import { edited } from './config-text.ts'

const test = suite('slos')

/** Line and column, code, message and hint of everything that is said of a config. */
function said(slos: string, environment = '', edits: Readonly<Record<string, string>> = {}) {
  const text = edited(edits, `${environment}slos:\n  it: ${slos}\n`)
  const { errors, warnings } = parseConfig({ file: 'c.yaml', text })
  const format = (kind: string) => (one: (typeof errors)[number]) =>
    `${one.at?.line}:${one.at?.col} ${kind} ${one.code} ${one.message} | ${one.hint ?? ''}`
  return [
    ...errors.map(format('error')),
    ...warnings.filter(({ code }) => code !== 'lint').map(format('warning')),
  ].filter((line) => !line.includes('single replica'))
}

for (const good of [
  '{objective: 99.9}',
  '{objective: 99.9, window: 7d, per: pool, pools: [llama], models: [llama]}',
  '{objective: 95, indicator: latency, thresholdSeconds: 1.25}',
  '{objective: 95, indicator: time-to-first-token, thresholdSeconds: 2.5, source: model-server}',
  '{objective: 99, severity: {page: none}, labels: {team: chat}}',
  '{objective: 99, notificationChannels: {page: ["123"], ticket: []}}',
])
  test(`takes ${good}`, () => assert.equal(said(good), []))

for (const [bad, ...wanted] of [
  ['{}', /^18:3 error missing-field 'slos.it.objective' is missing \| Percent of the requests/],
  [
    '{objective: 0.999}',
    /^18:19 error bad-value .*0\.999, expected a percentage \| .*a share; write 99\.9$/,
  ],
  ['{objective: 100}', /^18:19 error bad-value .*100/],
  ['{objective: 99.99999}', /four decimals/],
  ['{objective: 99, window: 14d}', /^18:31 error bad-value .*'14d'.*7d/],
  ['{objective: 99, labels: {severity: x}}', /other than 'severity'/],
  ['{objective: 99, indicator: errors}', /availability/],
  [
    '{objective: 99, thresholdSeconds: 2}',
    /^18:41 error conflict objective 'it' is about availability and has a thresholdSeconds/,
  ],
  [
    '{objective: 99, indicator: latency}',
    /^18:34 error missing-field objective 'it' is about latency and does not say .* \| add 'thr/,
  ],
  [
    '{objective: 99, indicator: latency, thresholdSeconds: 2.5}',
    /^18:61 error bad-value .*2.5 seconds, which is no bucket bound.* \| write 2 or 3$/,
  ],
  [
    '{objective: 99, indicator: latency, thresholdSeconds: 5000}',
    /no bucket bound.* \| write 3600$/,
  ],
  [
    '{objective: 99, models: [lama]}',
    /^18:32 error bad-value objective 'it' is about model 'lama'.* \| did you mean 'llama'\?/,
  ],
  ['{objective: 99, pools: [gemma]}', /about pool 'gemma', which is not there \| known: llama/],
  [
    '{objective: 90}',
    /^18:19 warning .*90% cannot burn 14.4 times .*burns 10 times \| the page looks at 6h alone; from 93.06% on/,
  ],
  [
    '{objective: 80}',
    /^18:19 error .* 6 times.*raise it above 83.34%, or write 'severity.page: none'/,
  ],
] as const)
  test(`refuses ${bad}`, () => {
    const found = said(bad)
    assert.is(found.length, wanted.length, found.join('\n'))
    wanted.forEach((message, i) => {
      assert.match(found[i] ?? '', message)
    })
  })

test('names the generation that has no time to first token', () => {
  const found = said('{objective: 99, indicator: time-to-first-token, thresholdSeconds: 2}', '', {
    'gateway:\n': 'eppMetrics: gaie-legacy\ngateway:\n',
  })
  assert.is(found.length, 1)
  assert.match(
    found[0] ?? '',
    /generation 'gaie-legacy' does not measure \| write 'source: model-server'/,
  )
})

test("knows that the bounds of a first token end earlier in llm-d's router", () => {
  const slo = '{objective: 99, indicator: time-to-first-token, thresholdSeconds: 180}'
  const [found = ''] = said(slo, '', { 'gateway:\n': 'eppMetrics: llm-d\ngateway:\n' })
  assert.match(found, /no bucket bound.*write 120$/)
})

test('warns of a first token that gaie rarely measures', () => {
  const found = said('{objective: 99, indicator: time-to-first-token, thresholdSeconds: 2}')
  assert.is(found.length, 1)
  assert.match(found[0] ?? '', /warning conflict .*only while the endpoint picker predicts/)
})

test('vLLM has other bounds than the endpoint picker', () => {
  const slo = (seconds: number) =>
    said(
      `{objective: 99, indicator: time-to-first-token, thresholdSeconds: ${seconds}, source: model-server}`,
    )
  assert.equal(slo(2.5), [])
  assert.match(slo(2).join(), /no bucket bound.*write 1 or 2.5$/)
})

test('model servers measure where all of them are vLLM, and by base model', () => {
  const slo =
    '{objective: 99, indicator: latency, thresholdSeconds: 10, source: model-server, models: [tuned]}'
  const adapter = { '      - name: llama\n': '      - name: llama\n        adapters: [tuned]\n' }
  assert.match(said(slo, '', adapter).join(), /error conflict .*vLLM, which counts 'tuned' under/)
  const sglang = { '    models:\n': '    modelServer: {kind: sglang}\n    models:\n' }
  assert.match(
    said(slo.replace(', models: [tuned]', ''), '', sglang).join(),
    /error conflict .*not what 'llama' runs/,
  )
  assert.match(
    said('{objective: 99, source: model-server}').join(),
    /error conflict .*availability and has the model server as source/,
  )
})

test('has no budget for each pool where somebody else scrapes one', () => {
  const [found = ''] = said('{objective: 99, per: pool}', '', {
    '    models:\n': '    endpointPicker: {scrape: false}\n    models:\n',
  })
  assert.match(found, /error conflict objective 'it' has a budget for each pool, but.*'llama'/)
})

test('an environment may change an objective', () => {
  const slo = '{objective: 95, indicator: latency, thresholdSeconds: 2}'
  assert.equal(said(slo, '    slos: {it: {thresholdSeconds: 4}}\n'), [])
  const [found = ''] = said(slo, '    slos: {it: {thresholdSeconds: 7}}\n')
  assert.match(found, /^17:35 error bad-value .*7 seconds/)
})

test('an environment has no objective of its own', () => {
  const [found = ''] = said('{objective: 99}', '    slos: {if: {objective: 95}}\n')
  assert.match(found, /^17:12 error unknown-field environment 'dev' overrides objective 'if'/)
})

test('says that nothing comes of objectives without alerts', () => {
  const [found = ''] = said('{objective: 99}', '', {
    'gateway:\n': 'alerts: {enabled: false}\ngateway:\n',
  })
  assert.match(found, /warning conflict 'slos' have no effect/)
})

test('a mistake in one objective does not hide those of another', () => {
  const found = said('{objective: 101}\n  other: {objective: 99, models: [lama]}')
  assert.is(found.length, 2, found.join('\n'))
})

test('does not take a pool with a mistake for one that is not there', () => {
  const found = said('{objective: 99, pools: [gemma]}', '', {
    'environments:\n': '  gemma: {models: [{name: g}], timeoutSeconds: x}\nenvironments:\n',
  })
  assert.is(found.length, 1, found.join('\n'))
  assert.match(found[0] ?? '', 'pools.gemma.timeoutSeconds')
})

test.run()
