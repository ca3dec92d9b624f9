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
    for (const format of POLICY_FORMATS)
      for (const inlineRecordingRules of [false, true]) {
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
