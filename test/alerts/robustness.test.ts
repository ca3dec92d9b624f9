import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { migrateRules } from '../../src/alerts/migrate-rules.ts'
import { POLICY_FORMATS, policies } from '../../src/commands/policies.ts'
import { EPP_METRICS } from '../../src/config/schema/operations.ts'
import { defaultRules } from './default-rule-files.ts'

const test = suite('any text')

const MIGRATIONS = EPP_METRICS.flatMap((from) => EPP_METRICS.map((to) => ({ from, to })))

const texts = defaultRules().map(({ text }) => text.slice(0, 4000))

/** A rule file with a few characters gone or put in: what people have while they type. */
const mistyped = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.record({
        at: fc.nat(4000),
        gone: fc.nat(12),
        put: fc.constantFrom('', '{', '}', '"', "'", ':', '- ', '\t', '\n', '|', '*a', '&a ', '{{'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((all, { at, gone, put }) => all.slice(0, at) + put + all.slice(at + gone), text),
  )

test('is read without a crash, and every mistake has a place', () => {
  fc.assert(
    fc.property(mistyped, (text) => {
      const lines = text.split('\n').length
      for (const format of POLICY_FORMATS) {
        const { stdout, errors, warnings } = policies({
          files: [{ file: 'rules.yaml', text }],
          format,
          inlineRecordingRules: true,
        })
        if (format === 'api') assert.ok(Array.isArray(JSON.parse(stdout)))
        for (const { at, message } of [...errors, ...warnings])
          if (!message.startsWith('a MonitoringAlertPolicy '))
            assert.ok(at && at.line >= 1 && at.line <= lines && at.col >= 1, message)
      }
    }),
    { seed: 11, numRuns: 60 },
  )
})

test('is migrated in one go, if at all: a second time changes nothing', () => {
  fc.assert(
    fc.property(mistyped, fc.constantFrom(...MIGRATIONS), (text, migration) => {
      const once = migrateRules({ file: 'rules.yaml', text }, migration)
      assert.is(once.text.split('\n').length, text.split('\n').length)
      const twice = migrateRules({ file: 'rules.yaml', text: once.text }, migration)
      assert.is(twice.text, once.text)
    }),
    { seed: 13, numRuns: 60 },
  )
})

test.run()
