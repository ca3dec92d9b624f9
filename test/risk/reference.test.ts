import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatRiskReference, RISK_REFERENCE_FILE } from '../../scripts/risk-reference.ts'
import { RISK_RULES } from '../../src/risk/rules/index.ts'
import { PROJECT } from '../support/examples.ts'

const test = suite('docs/risk-rules.md')

test('says what the rules say', () => {
  assert.is(readFileSync(join(PROJECT, RISK_REFERENCE_FILE), 'utf8'), formatRiskReference())
})

test('can be read as sentences', () => {
  for (const { title, reason, remedy } of RISK_RULES) {
    assert.match(title, /^[A-Z].*[^.]$/)
    assert.match(reason, /^\S.*\.$/)
    assert.match(remedy, /[^.]$/)
  }
})

test('are as many as the README says', () => {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8')
  assert.match(readme, `[${RISK_RULES.length} rules](docs/risk-rules.md)`)
})

test.run()
