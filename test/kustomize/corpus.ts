import { existsSync, readFileSync } from 'node:fs'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'

/** One input with what the real program made of it. */
export interface Case {
  readonly id: string
  readonly target: string
  readonly files: Readonly<Record<string, string | { readonly base64: string }>>
  readonly expected?: string
  readonly head_expected?: string
  readonly error?: string
}

const CORPUS = '../shared/corpus/kustomize/cases.json'

/** All cases; none where the corpus is not beside the checkout. */
export function readCorpus(): readonly Case[] {
  if (!existsSync(CORPUS)) return []
  const corpus: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(CORPUS, 'utf8'))
  return corpus.cases
}

/** The files of a case, and the directory to build. */
export function openCase({ files, target }: Case): { tree: SourceTree; directory: string } {
  const contents = Object.entries(files).map(
    ([path, file]) =>
      [
        path,
        typeof file === 'string'
          ? file.replaceAll('{dir}', '')
          : Buffer.from(file.base64, 'base64'),
      ] as const,
  )
  const directory = target === '.' ? '' : target.replace(/^\.\/|\/$/g, '')
  return { tree: memoryTree(new Map(contents)), directory }
}
