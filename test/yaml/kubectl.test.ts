import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emitNode, emitYaml } from '../../src/yaml/emit.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { pick, randomFrom } from './support/random.ts'

const test = suite('the same as kubectl kustomize')

const version = spawnSync('kubectl', ['version', '--client'], { encoding: 'utf8' })
const isThere = version.status === 0 && version.stdout.includes('Kustomize Version: v5.5.0')
if (!isThere) console.log('skipped: no kubectl with kustomize v5.5.0 on this machine')
const compared = isThere ? test : test.skip

/** What kubectl makes of a single resource. */
function kustomize(resource: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'igw-yaml-'))
  try {
    writeFileSync(join(folder, 'kustomization.yaml'), 'resources: [resource.yaml]\n')
    writeFileSync(join(folder, 'resource.yaml'), resource)
    const run = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' })
    assert.is(run.status, 0, run.stderr)
    return run.stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const ATOMS = [
  ...['a', 'b', 'word', 'true', 'null', 'y', 'no', '~', '1', '0', '12', '-', '+', '.', 'e', '_'],
  ...[':', ' ', '  ', '\n', '#', '\t', '"', "'", '\\', 'é', '日', '😀', '{', '[', ',', '&', '*'],
  ...['!', '|', '>', '%', '@', '`', '?', '=', '<<', '0x', '0o', '0b', '---', '...', 'inf', '/'],
  ...['2001-01-02', '2001-1-1 10:20:30', '\u00a0', '\u200b', '\u0001', '\r', '\ufeff', '1e3'],
  ...['words enough to fill a good part of a line ', 'T', 'Z', '\u0663', 'nan'],
]

function arbitraryText(random: () => number): string {
  let text = ''
  for (let count = Math.floor(random() * random() * 20); count > 0; count--) {
    text += pick(random, ATOMS)
  }
  return text
}

const RESOURCE = { apiVersion: 'example.com/v1', kind: 'Fuzz', metadata: { name: 'x' } }

compared('prints any text, as a value, in lists and as a key', () => {
  const random = randomFrom(Number(process.env.YAML_SEED ?? 1))
  const texts = Array.from({ length: 400 }, () => arbitraryText(random))
  const resource = {
    ...RESOURCE,
    values: Object.fromEntries(texts.map((text, index) => [`k${1000 + index}`, text])),
    // Among keys of letters and of digits kustomize has no fixed order; one key a map has one.
    // And `<<` is a merge key for it, quoted or not.
    keys: texts.map((text) => (text === '<<' ? {} : { [text]: [[text]] })),
  }
  assert.fixture(emitYaml(resource), kustomize(JSON.stringify(resource)))
})

const WORDS = [
  ...['a', '1', '0x1F', 'true', 'yes', '~', '017', '08', '1_000', '1.5', '.5', '1e3', '2001-1-1'],
  ...['2001-12-14T21:59:43.10-05:00', 'x:y', 'a#b', '?x', '=', '<<', '12:30', '+1', '0b11', '0o17'],
  ...['1.', 'é', 'a b', "it's", '-x', '9007199254740993', '99999999999999999999', '1e400'],
]

function arbitraryBlock(random: () => number): string {
  const header = pick(random, ['|', '>']) + pick(random, ['', '-', '+'])
  const lines = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) => {
    const line = pick(random, ['', '    ', '      '])
    return index > 0 && line === '' ? '' : `${line || '    '}${pick(random, WORDS)}`
  })
  return [header, `    ${pick(random, WORDS)}`, ...lines].join('\n')
}

compared('reads scalars of all styles', () => {
  const random = randomFrom(Number(process.env.YAML_SEED ?? 1))
  let text = `apiVersion: example.com/v1\nkind: Fuzz\nmetadata:\n  name: x\nvalues:\n`
  for (let index = 0; index < 400; index++) {
    const word = pick(random, WORDS)
    const value = pick(random, [
      word,
      `"${word}"`,
      `'${word.replaceAll("'", "''")}'`,
      `${word}\n    ${pick(random, WORDS)}`,
      `!!str ${word}`,
      `["${word}", ${index}]`,
      arbitraryBlock(random),
    ])
    text += `  k${1000 + index}: ${value}\n`
  }
  const printed = readDocuments({ file: 'resource.yaml', text }).map(emitNode).join('---\n')
  assert.fixture(printed, kustomize(text))
})

test.run()
