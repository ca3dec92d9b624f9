import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import { build } from '../../../src/kustomize/build.ts'
import { memoryTree } from '../../../src/source-tree.ts'
import { templateResource } from '../../../src/template/template.ts'
import { nodeToJson } from '../../../src/yaml/json.ts'
import type { Target } from '../target.ts'

const VALUES = { name: 'gemma', 'a-b': 'x.y', zone: 'us-east4', n: '12' }

const MOST_CHARACTERS = 20_000

const part = fc.constantFrom(
  ...Object.keys(VALUES).map((key) => `%{${key}}`),
  'a',
  'b c',
  '%',
  '{}',
)

/**
 * Texts with values of the environment in them, a line each: what the bundle's replacements make of
 * one is the text with the values in their places.
 */
export const template: Target = {
  name: 'template',
  seeds: () => ['%{name}\nprojects/%{zone}/x\n%{a-b}', 'a/%{n}/b/%{name}/c', '%{x}', 'a.%{n}'],
  made: fc
    .array(
      fc.tuple(fc.constantFrom('/', '.', ':', '-'), fc.array(part, { minLength: 1, maxLength: 5 })),
    )
    .map((lines) => lines.map(([delimiter, parts]) => parts.join(delimiter)).join('\n')),
  run(text) {
    // They are written by us, and each value costs a reading of its whole line.
    if (text.length > MOST_CHARACTERS) return
    const data = Object.fromEntries(text.split('\n').flatMap(entryOf))
    const metadata = { name: 'x' }
    const manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data }
    const { manifest: written, fields } = templateResource({ file: 'x.yaml', manifest })
    const replacements = fields.map(({ key, path, ...options }) => ({
      source: { kind: 'ConfigMap', name: 'values', fieldPath: `data.${key}` },
      targets: [{ select: { name: 'x' }, fieldPaths: [path], options }],
    }))
    const values = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'values' },
      data: VALUES,
    }
    const files = new Map([
      ['kustomization.yaml', JSON.stringify({ resources: ['x.yaml', 'v.yaml'], replacements })],
      ['x.yaml', JSON.stringify(written)],
      ['v.yaml', JSON.stringify(values)],
    ])
    const { resources } = build(memoryTree(files), '')
    const built = resources.find(({ root }) =>
      JSON.stringify(nodeToJson(root)).includes('"name":"x"'),
    )
    if (built === undefined) throw new Error('the resource is gone')
    const filled = Object.entries(data).map(([key, line]) => [key, fill(line)])
    assert.equal(nodeToJson(built.root), { ...manifest, data: Object.fromEntries(filled) })
  },
}

const TOKEN = /%\{([a-z0-9-]+)\}/g

/** A line as a value of the manifest, where it is one that the bundle could have. */
function entryOf(line: string, i: number): readonly (readonly [string, string])[] {
  const keys = [...line.matchAll(TOKEN)].map(([, key = '']) => key)
  const isKnown = keys.every((key) => Object.hasOwn(VALUES, key))
  return isKnown && isWritable(line) ? [[`k${i}`, line]] : []
}

/** Ours are written by us: each value between equal delimiters that no value holds, one kind a text. */
function isWritable(line: string): boolean {
  if (/^%\{[a-z0-9-]+\}$/.test(line)) return true
  const sides = [...line.matchAll(/(^|.)%\{[a-z0-9-]+\}($|.)/g)]
  if (line.split('%{').length - 1 !== sides.length) return false
  const delimiters = new Set(sides.flatMap(([, before, after]) => [before, after]).filter(Boolean))
  return delimiters.size <= 1 && [...delimiters].every((one) => /[/:]/.test(one ?? ''))
}

function fill(line: string): string {
  return line.replace(TOKEN, (_, key: string) => new Map(Object.entries(VALUES)).get(key) ?? '')
}
