import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../../src/error.ts'
import { emitYaml } from '../../../src/yaml/emit.ts'
import { nodeToJson } from '../../../src/yaml/json.ts'
import type { JsonValue } from '../../../src/yaml/node.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { isUnstable, withoutOddNumbers } from '../odd-values.ts'
import { type Target, withoutMistake } from '../target.ts'
import { HOSTILE_KEYS, HOSTILE_VALUES } from '../texts/hostile-values.ts'

const words = fc.oneof(
  fc.constantFrom(...HOSTILE_VALUES, ...HOSTILE_KEYS),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(' ', '\n', 'a', '\t', ':', '#', '-', '\u0085', '"', "'"),
    maxLength: 90,
  }),
)

/** Any value of JSON, printed and read again. */
export const jsonPrint: Target = {
  name: 'json-print',
  seeds: () => ['{"a":[1,-0.5,1e21,true,null,"x\\n y",{"b c":"\\u0000"}]}', '[["- a","a: b","#"]]'],
  made: fc
    .letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        words,
        fc.constantFrom(null, true, false, 0, -0, 1.5e300, 2 ** 53, '1', 'yes'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(words, tie('value'), { maxKeys: 4 }),
      ),
    }))
    .value.map((value) => JSON.stringify(value)),
  run(text) {
    if (isUnstable(text)) return
    const value = { value: parsed(text) }
    if (!isRead(JSON.stringify(value))) return
    const printed = emitYaml(value)
    const [node] = withoutMistake(() => readDocuments({ file: 'a.yaml', text: printed }))
    const again = node && nodeToJson(node)
    const isSame = isDeepStrictEqual(withoutOddNumbers(again), withoutOddNumbers(value))
    if (!isSame) assert.is(printed, text)
  },
}

/** What is deeper than a limit never gets as far as to be printed. */
function isRead(text: string): boolean {
  try {
    readDocuments({ file: 'a.json', text })
    return true
  } catch (thrown) {
    return userErrorsIn(thrown)?.some(({ code }) => code === 'limit') !== true
  }
}

function parsed(text: string): JsonValue {
  try {
    // Once more, because JSON.parse makes an infinity of 1e400.
    return JSON.parse(JSON.stringify(JSON.parse(text)))
  } catch {
    return text
  }
}
