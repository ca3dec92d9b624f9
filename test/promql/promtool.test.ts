import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsePromql } from '../../src/promql/parse.ts'
import { queryError } from '../../src/promql/query-error.ts'
import { promtool, skipWithoutPromtool } from '../support/promtool.ts'
import { arbitraryRule } from './arbitrary-rule.ts'

const test = suite('queries in Prometheus')

/** Whether promtool takes each of some queries. */
function accepted(queries: readonly string[]): readonly boolean[] {
  const rules = queries.map((expr, i) => ({ record: `r${i}`, expr }))
  const text = JSON.stringify({ groups: [{ name: 'g', rules }] })
  const { output } = promtool(['check', 'rules', 'rules.yaml'], { 'rules.yaml': text })
  const refused = new Set([...output.matchAll(/rule (\d+), "r\d+"/g)].map(([, n]) => Number(n)))
  return queries.map((_, i) => !refused.has(i + 1))
}

if (!skipWithoutPromtool('queries in Prometheus'))
  test('are taken here if they are taken there, but for those that no rule can have', () => {
    const queries = fc.sample(arbitraryRule(), { seed: 5, numRuns: 3000 })
    const there = accepted(queries)
    const differ = queries.flatMap((query, i) => {
      const error = queryError(parsePromql(query))
      // promtool takes what the server then refuses to evaluate.
      if (error?.message.match(/^a (?:range of samples|rule) needs /) && there[i]) return []
      return (error === undefined) === there[i] ? [] : [`${query}   ${error?.message ?? 'taken'}`]
    })
    assert.equal(differ, [])
    const count = there.filter(Boolean).length
    assert.ok(count > 1000 && count < 2900, `${count} of them are good`)
  })

test.run()
