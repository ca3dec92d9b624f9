import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import { settingsFromSource, sourceOfSettings } from '../../src/config/settings-source.ts'
import { edited, MINIMAL } from './config-text.ts'

const test = suite('settings of a release')

function configOf(text: string) {
  const { config, errors } = parseConfig({ file: 'c.yaml', text })
  assert.equal(errors, [])
  if (!config) throw new Error('no config')
  return config
}

const texts = {
  'a minimal config': MINIMAL,
  'names that sort by number': edited({
    '  llama:\n    models:\n      - name: llama\n': ['p10', 'p9', 'a']
      .map((name) => `  ${name}: {models: [{name: "${name}: #1", adapters: ["yes", "007"]}]}\n`)
      .join(''),
  }),
  'every optional section': edited(
    {
      '    models:\n':
        '    modelServer: {selector: {b: "1", a: "true"}, metricsPort: metrics}\n    models:\n',
    },
    `modelArmor: {template: {sensitiveData: {inspectTemplate: t}, responsibleAi: {HARASSMENT: HIGH}}}
apigee: {environment: e}
alerts: {thresholds: {b: 0.1, a: 100}, runbookUrl: "https://r/"}
logMetrics: {custom: {slow: {filter: "a=\\"b\\"\\nAND c", labels: {x: EXTRACT(y)}}}}
`,
  ),
}

for (const [name, text] of Object.entries(texts)) {
  test(`reads back what it wrote: ${name}`, () => {
    const { name: configName, settings } = configOf(text)
    const written = sourceOfSettings(configName, settings)
    const { source, errors } = settingsFromSource({ file: 'source.yaml', text: written })
    assert.equal(errors, [])
    assert.is(JSON.stringify(source), JSON.stringify({ name: configName, settings }))
    assert.is(sourceOfSettings(configName, source?.settings ?? settings), written)
  })
}

test('holds nothing of environments and delivery', () => {
  const one = configOf(MINIMAL)
  const end = '    region: us-east4\n    alerts: {enabled: false}\npullRequests: {draft: true}\n'
  const other = configOf(edited({ 'us-central1': 'us-east4', '1234': '99' }, end))
  assert.is(sourceOfSettings(one.name, one.settings), sourceOfSettings(other.name, other.settings))
})

test('fills in a default that the release is too old to have', () => {
  const { name, settings } = configOf(MINIMAL)
  const text = sourceOfSettings(name, settings).replace(
    /^metricsAdapter:\n {2}enabled: false\n/m,
    '',
  )
  assert.not.match(text, /metricsAdapter/)
  const { source } = settingsFromSource({ file: 'source.yaml', text })
  assert.equal(source?.settings, settings)
})

test('points at what somebody changed wrongly in a release', () => {
  const { name, settings } = configOf(MINIMAL)
  const text = sourceOfSettings(name, settings).replace('maxReplicas: 8', 'maxReplicas: many')
  const { source, errors } = settingsFromSource({ file: 'source.yaml', text })
  const line = text.split('\n').findIndex((one) => one.includes('many')) + 1
  assert.is(source, undefined)
  assert.equal(
    errors.map(({ code, at }) => ({ code, at })),
    [{ code: 'bad-type', at: { file: 'source.yaml', line, col: 20 } }],
  )
})

test.run()
