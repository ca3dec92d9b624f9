import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type RuleFile, ruleFileOf } from '../../src/alerts/rule-files.ts'
import { readAnyYaml, readYaml, type Text } from '../../src/alerts/rule-yaml.ts'
import { simpleDocument } from '../../src/config/simple-document.ts'
import { PROJECT } from '../support/examples.ts'
import { linesOf, mutatedText } from '../support/mutated-text.ts'

const test = suite('readYaml')

const FILES = [
  'kustomize/rules/gaie.yaml',
  'kustomize/rules/llm-d.yaml',
  'examples/alerts/chat.yaml',
]
const TEXTS = FILES.map((path) => readFileSync(join(PROJECT, path), 'utf8'))
const SMALL = `---
groups:
  - name: "a"   # group
    interval: 30s
    rules:
      - alert: Up
        expr: up{job='a'} == 0
          or up{job="b"} == 0
        for: 5m
        labels: { severity: 'it''s', n: 1, yes: yes }
        annotations:
          summary: "{{ $labels.job }} \\"down\\"
            today"
          description: >-
            folded {{ $value }}
            text
          more: |
            literal {{ humanize $value }}

            lines
      - record: a:b
        expr: |-
          sum(up)
            / count(up)
`

test('nothing but the time tells the two readers apart', () => {
  for (const text of [SMALL, ...TEXTS]) {
    assert.ok(simpleDocument({ file: 'f', text }), 'the fast reader has to take this')
    compare(text)
  }
})

test('a text with slips means the same to both readers', () => {
  const texts = mutatedText([SMALL, SMALL, ...TEXTS.map((text) => linesOf(text, 1600))])
  fc.assert(fc.property(texts, compare), { numRuns: Number(process.env.RUNS ?? 600) })
})

function compare(text: string): void {
  const source = { file: 'f', text }
  assert.equal(
    plain(ruleFileOf('f', readYaml(source))),
    plain(ruleFileOf('f', readAnyYaml(source))),
  )
}

/** With the place of every character instead of the function that gives it. */
function plain(file: RuleFile): unknown {
  return JSON.parse(
    JSON.stringify(file, (_key, value) => {
      if (value instanceof Map) return [...value]
      return isText(value) ? { ...value, places: placesIn(value) } : value
    }),
  )
}

function placesIn({ text, place }: Text): readonly unknown[] {
  return Array.from({ length: text.length + 1 }, (_, i) =>
    /\s/.test(text[i] ?? '') ? '' : place(i),
  )
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'place' in value
}

test.run()
