import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import { build, emitResources } from '../../../src/kustomize/build.ts'
import { memoryTree } from '../../../src/source-tree.ts'
import { emitNodes } from '../../../src/yaml/emit.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { openCase, readCorpus } from '../../kustomize/corpus.ts'
import { randomTree } from '../../kustomize/random/tree.ts'
import { isUnstable } from '../odd-values.ts'
import { type Target, withoutMistake } from '../target.ts'
import { formatFiles, parseFiles } from '../texts/file-set.ts'

/** Whole trees: kustomizations, resources, patches, replacements, generators and their files. */
export const kustomize: Target = {
  name: 'kustomize',
  seeds: () => [...Array.from({ length: 120 }, (_, i) => treeOf(i + 1)), ...corpusTrees()],
  made: fc.integer({ min: 1, max: 2 ** 30 }).map(treeOf),
  run(text) {
    const files = parseFiles(text)
    const tree = memoryTree(files)
    const directory = ['overlay', 'target'].find((name) => tree.kind(name) === 'directory') ?? ''
    const { resources } = build(tree, directory)
    const printed = emitResources(resources)
    assert.is(emitResources(build(tree, directory).resources), printed)
    if (isUnstable(printed)) return
    const again = withoutMistake(() => emitNodes(readDocuments({ file: 'printed', text: printed })))
    assert.is(again, printed)
  },
}

function treeOf(seed: number): string {
  const texts = [...randomTree(seed).files].flatMap(([path, text]) =>
    typeof text === 'string' ? [[path, text] as const] : [],
  )
  return formatFiles(new Map(texts))
}

const LONGEST = 3000

/** Small cases of the corpus, with what they build below `target`. */
function corpusTrees(): readonly string[] {
  return readCorpus().flatMap((one) => {
    const { directory } = openCase(one)
    const files = Object.entries(one.files).flatMap(([path, text]) =>
      typeof text === 'string'
        ? [[placed(path, directory), text.replaceAll('{dir}', '')] as const]
        : [],
    )
    const text = formatFiles(new Map(files))
    return text.length <= LONGEST ? [text] : []
  })
}

/** Where the directory to build is not at the top, it becomes the one that `run` looks for. */
function placed(path: string, directory: string): string {
  return directory !== '' && path.startsWith(`${directory}/`) && !directory.includes('/')
    ? `target/${path.slice(directory.length + 1)}`
    : path
}
