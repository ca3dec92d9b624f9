import * as assert from 'uvu/assert'
import {
  annotationsOf,
  CHECK_BUDGET,
  checkTitle,
  formatCheck,
} from '../../../src/pull-request/check-review.ts'
import { type Finding, formatFinding } from '../../../src/pull-request/finding.ts'
import { formatSarif } from '../../../src/pull-request/sarif.ts'
import { readMarkdown, unbalanced } from '../../support/markdown.ts'
import type { Target } from '../target.ts'

/** Findings whose every text is of other people, as SARIF, annotations and a review. */
export const sarif: Target = {
  name: 'sarif',
  seeds: () => [
    'a: b\n# <b> `c` | d',
    'Deployment.v1.apps/web.shop spec.replicas: 3 is "odd"',
    '@a/b #1',
  ],
  run(text) {
    const findings = [findingOf(text, undefined), findingOf(text, text), findingOf('plain', 'ok')]
    const log = JSON.parse(formatSarif(findings, { version: '1', configFile: text }))
    assert.is(log.runs[0].results.length, findings.length)
    for (const { locations } of log.runs[0].results)
      decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri)
    annotationsOf(findings)
    for (const finding of findings) formatFinding(finding)
    const review = {
      environments: [],
      findings,
      checkedBySchema: 1,
      configPath: text,
      version: '1',
    }
    checkTitle(review)
    const summary = formatCheck(review, CHECK_BUDGET)
    assert.equal(unbalanced(readMarkdown(summary)), [])
    assert.ok(summary.isWellFormed() || !text.isWellFormed(), 'half a character')
  },
}

function findingOf(text: string, suppressed: string | undefined): Finding {
  return {
    kind: 'check',
    severity: 'warning',
    rule: 'rule-id',
    environment: text.slice(0, 20),
    subject: text,
    message: text,
    reason: text,
    remedy: text,
    at: { file: text, line: 1, col: 1 },
    suppressed,
  }
}
