import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import type { Finding } from '../../src/pull-request/finding.ts'
import { formatSarif } from '../../src/pull-request/sarif.ts'

const test = suite('formatSarif')

const finding = (more: Partial<Finding> = {}): Finding => ({
  kind: 'risk',
  severity: 'error',
  rule: 'pool-removed',
  environment: 'prod',
  subject: 'InferencePool.v1/llama',
  message: 'it goes',
  reason: 'Nobody answers.',
  remedy: 'Keep it.',
  at: { file: 'base/a b.yaml', line: 3, col: 5 },
  suppressed: undefined,
  ...more,
})

const Sarif = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.looseObject({ id: z.string() })) }) }),
      results: z.array(
        z.looseObject({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.array(z.looseObject({ physicalLocation: z.unknown() })),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.array(z.unknown()).optional(),
        }),
      ),
    }),
  ]),
})

const read = (...findings: readonly Finding[]) =>
  Sarif.parse(JSON.parse(formatSarif(findings, { version: '1.0.0', configFile: 'c.yaml' }))).runs[0]

test('points at the line, with the rule and what to do', () => {
  const { results, tool } = read(
    finding(),
    finding({ rule: 'lint', severity: 'warning' }),
    finding(),
  )
  assert.equal(
    tool.driver.rules.map(({ id }) => id),
    ['pool-removed', 'lint'],
  )
  assert.equal(
    results.map(({ ruleIndex, level }) => `${ruleIndex} ${level}`),
    ['0 error', '1 warning', '0 error'],
  )
  assert.is(results[0]?.message.text, 'prod: it goes\nKeep it.')
  assert.equal(results[0]?.locations[0]?.physicalLocation, {
    artifactLocation: { uri: 'base/a%20b.yaml' },
    region: { startLine: 3, startColumn: 5 },
  })
})

test('keeps the fingerprint of a finding whose line moved', () => {
  const moved = finding({ at: { file: 'base/a b.yaml', line: 30, col: 5 } })
  const elsewhere = finding({ at: { file: 'base/c.yaml', line: 3, col: 5 } })
  const [one, two, three] = read(finding(), moved, elsewhere).results
  assert.equal(one?.partialFingerprints, two?.partialFingerprints)
  assert.not.equal(one?.partialFingerprints, three?.partialFingerprints)
})

test('points at the config where there is no place, and marks what is suppressed', () => {
  const [one] = read(finding({ at: undefined, suppressed: 'agreed' })).results
  assert.equal(one?.locations[0]?.physicalLocation, {
    artifactLocation: { uri: 'c.yaml' },
    region: { startLine: 1, startColumn: 1 },
  })
  assert.equal(one?.suppressions, [{ kind: 'inSource', justification: 'agreed' }])
})

test.run()
