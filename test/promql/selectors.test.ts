import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsePromql } from '../../src/promql/parse.ts'
import { metricNamesOf, selectorsOf } from '../../src/promql/selectors.ts'

const test = suite('selectorsOf')

const selectors = (text: string) => selectorsOf(parsePromql(text))

test('reads name and matchers', () => {
  assert.equal(selectors('sum(up{job!="a", pod=~\'b.*\'})'), [
    {
      from: 4,
      to: 28,
      metric: 'up',
      nameAt: 4,
      braces: { from: 6, to: 28 },
      matchers: [
        { label: 'job', op: '!=', value: 'a', from: 7, to: 15 },
        { label: 'pod', op: '=~', value: 'b.*', from: 17, to: 27 },
      ],
    },
  ])
})

test('a name can be quoted or a matcher', () => {
  assert.is(selectors('{"a.b/c", x="y"}')[0]?.metric, 'a.b/c')
  assert.is(selectors('{__name__="up"}')[0]?.metric, 'up')
})

test('a pattern of names is no name', () => {
  assert.is(selectors('{__name__=~"up|down"}')[0]?.metric, undefined)
  assert.is(selectors('{job="x"}')[0]?.metric, undefined)
})

test('undoes the escapes of strings', () => {
  const values = selectors('a{b="x\\"y\\n\\u00e9", c=`x\\n`}')[0]?.matchers.map(
    ({ value }) => value,
  )
  assert.equal(values, ['x"y\né', 'x\\n'])
})

test('names each metric once, in order', () => {
  const query = parsePromql('b / a + rate(b[5m]) > vector(1) and max_over_time(c[1h:5m]) > 0')
  assert.equal(metricNamesOf(query), ['b', 'a', 'c'])
})

test.run()
