import * as assert from 'uvu/assert'
import { fieldsOf, filterTerms, isScope } from '../../../src/verify/logs/filter-terms.ts'
import type { Target } from '../target.ts'

/** Filters of log metrics, taken apart to say which term nothing matches. */
export const logFilter: Target = {
  name: 'log-filter',
  seeds: () => [
    'resource.type="http_load_balancer" AND httpRequest.status>=500\nNOT severity=DEBUG',
    'jsonPayload.proxyStatus=~"error=\\"(a|b)\\"" OR\n(a:b AND -c="d") -- comment\nlog_id("x")',
    'labels."a.b/c"="\\u00e9" AND timestamp>"2024-01-01T00:00:00Z"',
  ],
  run(text) {
    const terms = filterTerms(text)
    for (const term of terms) {
      fieldsOf(term)
      isScope(term)
    }
    assert.equal(
      terms.join('\n').includes('\0'),
      text.includes('\0') && terms.join('').includes('\0'),
    )
  },
}
