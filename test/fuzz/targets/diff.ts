import * as assert from 'uvu/assert'
import { applyFields } from '../../../src/diff/apply-fields.ts'
import { diffFields } from '../../../src/diff/diff-fields.ts'
import { diffResources } from '../../../src/diff/diff-resources.ts'
import { formatPath, formatSides } from '../../../src/diff/format-change.ts'
import { isMap } from '../../../src/diff/json.ts'
import { sealer } from '../../../src/diff/seal.ts'
import type { Target } from '../target.ts'
import { manifestPairs, readPair } from '../texts/manifest-pair.ts'

const seals = sealer(new Uint8Array(32))

/** Two sets of manifests: nothing differs from itself, and changes applied leave no difference. */
export const diff: Target = {
  name: 'diff',
  seeds: manifestPairs,
  run(text) {
    const { before, after } = readPair(text)
    assert.is(diffResources(before, structuredClone(before)).length, 0)
    for (const change of diffResources(before, after, { sealer: seals })) {
      if (change.kind !== 'modified') continue
      for (const field of change.fields) {
        formatPath(field.path)
        formatSides(field)
      }
      const made = applyFields(change.before, change.fields)
      if (isMap(made) && isMap(change.after)) assert.is(diffFields(made, change.after).length, 0)
    }
  },
}
