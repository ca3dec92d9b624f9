import * as assert from 'uvu/assert'
import type { UserError } from '../../src/error.ts'

/** Every place that a mistake names is in the text. */
export function assertPlaces(errors: readonly UserError[], text: string): void {
  const lines = text.split('\n')
  for (const { at, message } of errors) {
    if (at === undefined) continue
    const line = lines[at.line - 1]
    assert.ok(line !== undefined, `line ${at.line} of ${lines.length}: ${message}`)
    assert.ok(at.col >= 1 && at.col <= line.length + 1, `column ${at.col}: ${message}`)
  }
}
