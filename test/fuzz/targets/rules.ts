import * as assert from 'uvu/assert'
import { POLICY_FORMATS, policies } from '../../../src/commands/policies.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { assertPlaces } from '../places.ts'
import { type Target, withoutMistake } from '../target.ts'
import { ruleFiles } from '../texts/rule-files.ts'

/** Rule files to policies in each format. */
export const rules: Target = {
  name: 'rules',
  seeds: ruleFiles,
  run(text) {
    for (const { format, inlineRecordingRules } of waysFor(text)) {
      const { stdout, errors, warnings } = policies({
        files: [{ file: 'rules.yaml', text }],
        format,
        inlineRecordingRules,
        configMaps: inlineRecordingRules,
      })
      if (format === 'api') assert.ok(Array.isArray(JSON.parse(stdout)))
      else withoutMistake(() => readDocuments({ file: 'stdout', text: stdout }))
      const aboutText = [...errors, ...warnings].filter(({ at }) => at?.file === 'rules.yaml')
      assertPlaces(aboutText, text)
    }
  },
}

const WAYS = POLICY_FORMATS.flatMap((format) =>
  [false, true].map((inlineRecordingRules) => ({ format, inlineRecordingRules })),
)
const LONG = 20_000

/** A run of the program takes one way: of a long text all of them together would be no fair time. */
function waysFor(text: string): typeof WAYS {
  const one = text.length % WAYS.length
  return text.length < LONG ? WAYS : WAYS.slice(one, one + 1)
}
