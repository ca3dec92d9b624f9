import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { verifyMarkdown } from '../../src/commands/verify/report-markdown.ts'
import type { CheckResult } from '../../src/verify/check-result.ts'
import { formatReport } from '../../src/verify/report.ts'

const test = suite('the report of a verification')

function result(
  id: string,
  subject: string,
  verdict: CheckResult['verdict'],
  saw: string,
  hint?: string,
): CheckResult {
  return { id, subject, verdict, saw, seconds: 0, ...(hint !== undefined && { hint }) }
}

const results: readonly CheckResult[] = [
  result('gateway-programmed', 'Gateway chat/chat', 'passed', 'Programmed at 203.0.113.7'),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
    result('workload-ready', `Deployment chat/${name}`, 'passed', '2 of 2 replicas ready'),
  ),
  result('policy-attached', 'GCPBackendPolicy chat/gemma', 'failed', 'not in the cluster', 'sync'),
  result('policy-attached', 'GCPBackendPolicy chat/llama', 'failed', 'not in the cluster', 'sync'),
  result('access-log', 'gateway', 'skipped', 'only 10% of the requests are logged'),
]

test('has a row for what passed alike, and one for each that did not', () => {
  assert.is(
    formatReport(results),
    `passed  gateway-programmed  Gateway chat/chat            Programmed at 203.0.113.7
passed  workload-ready      6 × Deployment               2 of 2 replicas ready
failed  policy-attached     GCPBackendPolicy chat/gemma  not in the cluster
        hint: sync
failed  policy-attached     GCPBackendPolicy chat/llama  not in the cluster
        hint: sync
skipped access-log          gateway                      only 10% of the requests are logged
7 passed, 2 failed, 1 skipped
`,
  )
})

test('lets nothing of an answer reach the terminal or the summary as markup', () => {
  const evil = [result('models-answer', 'model x', 'failed', '\u001b[2J@all | <b>\nnext')]
  assert.not.match(formatReport(evil), '\u001b')
  assert.match(formatReport(evil), ' [2J@all | <b> next\n')
  const summary = verifyMarkdown('prod', evil)
  assert.not.match(summary, '<b>')
  assert.not.match(summary, /[^\\]\| <|@all/)
})

test('shows in a summary first what did not pass', () => {
  const summary = verifyMarkdown('prod', results)
  assert.match(summary, '## Verified: prod')
  assert.ok(summary.indexOf('| failed |') < summary.indexOf('<details><summary>What passed'))
  assert.match(summary, '| failed | `policy-attached` | GCPBackendPolicy chat/gemma |')
})

test.run()
