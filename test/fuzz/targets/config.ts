import * as assert from 'uvu/assert'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { resolveEnvironment } from '../../../src/config/resolve-environment.ts'
import { settingsFromSource, sourceOfSettings } from '../../../src/config/settings-source.ts'
import { isUnstable } from '../odd-values.ts'
import { assertPlaces } from '../places.ts'
import type { Target } from '../target.ts'
import { examples } from '../texts/examples.ts'

/** The config file: every mistake has a place, and what is good comes back from a release. */
export const config: Target = {
  name: 'config',
  seeds: () => examples('{examples/inference-gateway.yaml,test/fuzz/seeds/config/*.yaml}', 20_000),
  run(text) {
    const { config: parsed, errors, warnings } = parseConfig({ file: 'igw.yaml', text })
    assertPlaces([...errors, ...warnings], text)
    if (parsed === undefined) return void assert.ok(errors.length > 0, 'refused without a reason')
    const { name, settings, environments } = parsed
    for (const environment of environments) resolveEnvironment(environment, settings)
    if (isUnstable(text)) return
    const source = { file: 'source.yaml', text: sourceOfSettings(name, settings) }
    assert.equal(settingsFromSource(source).source, { name, settings })
  },
}
