import { globSync, readFileSync } from 'node:fs'
import type { DiffResource } from '../../../src/diff/diff-resources.ts'
import { renderedManifest } from '../../../src/release/rendered-manifest.ts'
import { emitYaml } from '../../../src/yaml/emit.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { randomPair } from '../../diff/random-set.ts'
import { formatFiles, parseFiles } from './file-set.ts'

/** Manifests of before and after as one text. */
export function manifestPairs(): readonly string[] {
  const pairs = Array.from({ length: 30 }, (_, i) => randomPair(i + 1))
  const random = pairs.map(({ before, after }) =>
    formatFiles(
      new Map([
        ['before', stream(before)],
        ['after', stream(after)],
      ]),
    ),
  )
  return [...random.filter((text) => text.length < 6000), ...renderedPairs()]
}

function stream(resources: readonly DiffResource[]): string {
  return resources.map(({ json }) => emitYaml(json)).join('---\n')
}

/** What the examples render, three manifests at a time: dev against prod. */
function renderedPairs(): readonly string[] {
  const of = (environment: string) =>
    globSync(`examples/rendered/${environment}/*.yaml`)
      .sort()
      .map((file) => readFileSync(file, 'utf8'))
  const [dev, prod] = [of('dev'), of('prod')]
  return dev.flatMap((_, i) => {
    if (i % 3 !== 0) return []
    const text = formatFiles(
      new Map([
        ['before', dev.slice(i, i + 3).join('---\n')],
        ['after', prod.slice(i, i + 3).join('---\n')],
      ]),
    )
    return text.length < 12_000 ? [text] : []
  })
}

/** @throws UserError where a text is no list of manifests */
export function readPair(
  text: string,
): Readonly<Record<'before' | 'after', readonly DiffResource[]>> {
  const files = parseFiles(text)
  const side = (name: string) => {
    const resources = readDocuments({ file: name, text: files.get(name) ?? '' }).map(
      renderedManifest,
    )
    return [...new Map(resources.map(({ id, json }) => [id, { id, json }])).values()]
  }
  return { before: side('before'), after: side('after') }
}
