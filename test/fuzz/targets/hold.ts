import * as assert from 'uvu/assert'
import { formatHold, parseHold } from '../../../src/promotion/hold.ts'
import { isUnstable } from '../odd-values.ts'
import { type Target, withoutMistake } from '../target.ts'

const HOLD = {
  release: '1c002dd4b536e7479fe34593e72e6c6c1819e53b',
  rolledBackFrom: '2c002dd4b536e7479fe34593e72e6c6c1819e53b',
  reason: 'latency: "p99" # doubled',
  by: 'ada',
}

/** The file that keeps a release: what is read of it can be written and read again. */
export const hold: Target = {
  name: 'hold',
  seeds: () => [formatHold('prod', HOLD), formatHold('dev', { ...HOLD, commit: HOLD.release })],
  run(text) {
    const read = parseHold({ file: 'hold.yaml', text })
    if (isUnstable(text)) return
    const again = withoutMistake(() =>
      parseHold({ file: 'hold.yaml', text: formatHold('prod', read) }),
    )
    assert.equal(again, read)
  },
}
