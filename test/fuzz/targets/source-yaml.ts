import * as assert from 'uvu/assert'
import { settingsFromSource, sourceOfSettings } from '../../../src/config/settings-source.ts'
import { isUnstable } from '../odd-values.ts'
import type { Target } from '../target.ts'
import { examples } from '../texts/examples.ts'

/** `source.yaml` of a release, which a person may have changed. */
export const sourceYaml: Target = {
  name: 'source-yaml',
  seeds: () => examples('examples/overlays/*/release/source.yaml', 20_000),
  run(text) {
    const read = settingsFromSource({ file: 'source.yaml', text })
    if (read.source === undefined) return void assert.ok(read.errors.length > 0)
    if (isUnstable(text)) return
    const { name, settings } = read.source
    const again = sourceOfSettings(name, settings)
    assert.equal(settingsFromSource({ file: 'source.yaml', text: again }).source, read.source)
  },
}
