import * as assert from 'uvu/assert'
import { UserError } from '../../../src/error.ts'
import { composeDocument } from '../../../src/yaml/compose.ts'
import { NotSimple } from '../../../src/yaml/cursor.ts'
import { normalizeSource, splitDocuments, type TextSpan } from '../../../src/yaml/documents.ts'
import type { YamlNode } from '../../../src/yaml/node.ts'
import { isNull, RESOURCES } from '../../../src/yaml/read.ts'
import { readBlockDocument } from '../../../src/yaml/read-block.ts'
import { Tally } from '../../../src/yaml/tally.ts'
import { outline } from './outline.ts'

/** Whether the fast reader took all documents of a text, or left some to the `yaml` package. */
export type Verdict = 'taken' | 'left'

/** Reads each document of a text in both ways, and fails where they differ. */
export function compareReaders(text: string): Verdict {
  let verdict: Verdict = 'taken'
  for (const span of spansOf(text)) {
    const fast = readFast(span)
    if (fast === 'left') {
      verdict = 'left'
      continue
    }
    const slow = outlineOfSlow(span)
    if (typeof slow === 'string' && MINDS_INDENT.test(slow)) continue
    assert.equal(fast && outline(fast), slow, JSON.stringify(text))
  }
  return verdict
}

/** The `yaml` package minds the indent of lines in quotes and brackets, which go-yaml does not. */
const MINDS_INDENT = /a quote is not closed|begins with '[[{]' does not end/

function spansOf(text: string): readonly TextSpan[] {
  try {
    return splitDocuments(normalizeSource({ file: 'a.yaml', text }))
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

function readFast(span: TextSpan): YamlNode | undefined | 'left' {
  try {
    return readBlockDocument(span, new Tally())
  } catch (error) {
    if (error instanceof NotSimple) return 'left'
    throw error
  }
}

function outlineOfSlow(span: TextSpan): unknown {
  try {
    const node = composeDocument(span, RESOURCES, new Tally())
    return node && !isNull(node) ? outline(node) : undefined
  } catch (error) {
    if (error instanceof UserError) return `an error: ${error.message}`
    throw error
  }
}
