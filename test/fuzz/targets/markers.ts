import * as assert from 'uvu/assert'
import { parseTrailer, withTrailer } from '../../../src/pull-request/commit-message.ts'
import {
  parseMarker,
  sameBody,
  withMarker,
  withoutMarkers,
} from '../../../src/pull-request/marker.ts'
import { parseReviewMarker, withReviewMarker } from '../../../src/pull-request/review-marker.ts'
import type { Target } from '../target.ts'

const DIGEST = '1c002dd4b536e7479fe34593e72e6c6c1819e53b'
const MARKER = { key: 'prod', head: DIGEST, hash: 'abc' }

/** Bodies, comments and commit messages that other people wrote: none of them poses as ours. */
export const markers: Target = {
  name: 'markers',
  seeds: () => [
    withMarker('A body\n- [x] done', MARKER),
    withReviewMarker('A review', { atMs: 1_700_000_000_000 }),
    withTrailer('Render prod', { key: 'prod', tree: DIGEST }),
    '<!-- inference-gateway-gitops:v1 <!-- inference-gateway-gitops:v2 --> key=a -->\n[skip ci]',
    'inference-gateway-<!-- inference-gateway-gitops:v1 -->gitops:v1 <!--inference-gateway-gitops:v1',
  ],
  run(text) {
    parseMarker(text)
    parseReviewMarker(text)
    parseTrailer(text)
    assert.ok(sameBody(text, text))
    const clean = withoutMarkers(text)
    assert.is(withoutMarkers(clean), clean)
    assert.is(parseMarker(clean), undefined)
    assert.is(parseReviewMarker(clean), undefined)
    assert.equal(parseMarker(withMarker(text, MARKER)), MARKER)
    assert.is(parseReviewMarker(withReviewMarker(text, { atMs: 5 }))?.atMs, 5)
    const trailer = { key: 'prod', tree: DIGEST }
    const message = withTrailer(text, trailer)
    assert.equal(parseTrailer(message), trailer)
    assert.is(message.split(DIGEST).length - 1 >= 1, true)
  },
}
