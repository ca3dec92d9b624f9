import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsePromql, syntaxError } from '../../src/promql/parse.ts'

const test = suite('syntaxError')

const cases = [
  { query: 'vm_rows{ > 0', offset: 9, message: /label matcher or '}', found '>'/ },
  { query: 'sum(', offset: 4, message: /the query ends/ },
  { query: 'sum by (x', offset: 9, message: /label name or '\)', the query ends/ },
  { query: 'rate(x[5m]', offset: 10, message: /argument or '\)'/ },
  { query: 'rate(x[5q])', offset: 8, message: /duration/ },
  { query: 'a{b=}', offset: 4, message: /matcher such as/ },
  { query: 'up > ', offset: 5, message: /after the operator, the query ends/ },
  { query: 'up down', offset: 3, message: /found 'down'/ },
  { query: 'sum(lag(x[5m]))', offset: 4, message: /unknown function 'lag'/ },
  { query: '  ', offset: 0, message: /empty/ },
]

for (const { query, offset, message } of cases)
  test(`points at what is wrong in '${query}'`, () => {
    const error = syntaxError(parsePromql(query))
    assert.is(error?.offset, offset)
    assert.match(error?.message ?? '', message)
  })

const good = [
  'up',
  'histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m]))) > 10',
  'a / on (x) group_left (y) b',
  'rate(x[5m] offset 1h) > bool 0',
  '{"http.server.duration", "service.name"="shop"}',
  '# a comment\nup == 0',
  'vector(1)',
]

for (const query of good)
  test(`finds nothing wrong in '${query}'`, () =>
    assert.is(syntaxError(parsePromql(query)), undefined))

test('knows holt_winters, which Prometheus 3 renamed', () => {
  assert.is(syntaxError(parsePromql('holt_winters(x[10m], 0.5, 0.5) > 1')), undefined)
})

test.run()
