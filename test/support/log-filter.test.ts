import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { matchesFilter } from './log-filter.ts'

const test = suite('the filters of the log double')

const entry = {
  logName: 'projects/p/logs/requests',
  resource: { type: 'http', labels: { url_map_name: 'gkegw1-ab-chat-chat-01' } },
  httpRequest: { status: 503, latency: '31.5s' },
  jsonPayload: { proxyStatus: 'error="x"' },
}

const cases: readonly (readonly [string, boolean])[] = [
  ['resource.type="http"', true],
  ['resource.type="http" httpRequest.status>=500', true],
  ['resource.type="http"\nhttpRequest.status<500', false],
  ['resource.labels.url_map_name=~"^gkegw1.*.chat.chat."', true],
  ['jsonPayload.proxyStatus:*', true],
  ['jsonPayload.statusDetails:*', false],
  ['NOT jsonPayload.statusDetails:*', true],
  ['(httpRequest.status>=600 OR jsonPayload.proxyStatus:*)', true],
  ['a=1 OR resource.type="http" AND httpRequest.status=503', true],
  ['a=1 AND resource.type="http" OR httpRequest.status=503', false],
  ['httpRequest.status=("500" OR "503")', true],
  ['httpRequest.latency>="30s"', true],
  ['httpRequest.latency>="100s"', false],
  ['-- a remark\nlogName:"REQUESTS"', true],
]

for (const [filter, want] of cases)
  test(`${filter.replace(/\n/g, ' ⏎ ')} is ${want}`, () => {
    assert.is(matchesFilter(entry, filter), want)
  })

test('the end of a filter is not overlooked', () => {
  assert.throws(() => matchesFilter(entry, 'a=1)'), /cannot read/)
})

test.run()
