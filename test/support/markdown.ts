import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** What a parser of GitHub's Markdown makes of a text, by what a reader or GitHub would act on. */
export interface Reading {
  readonly headings: readonly string[]
  /** HTML of any kind, tag by tag. */
  readonly tags: readonly string[]
  readonly images: number
  readonly links: readonly string[]
  /** Numbers of cells of each table, row by row. */
  readonly tables: readonly (readonly number[])[]
  readonly fences: readonly string[]
  /** Text that is neither code nor HTML. */
  readonly text: string
}

export function readMarkdown(markdown: string): Reading {
  const root: Root = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  const nodes = [...walk(root)]
  const of = <T extends Nodes['type']>(type: T) =>
    nodes.filter((node): node is Extract<Nodes, { type: T }> => node.type === type)
  return {
    headings: of('heading').map(textOf),
    tags: of('html').flatMap(({ value }) => value.match(/<[^>]*>/g) ?? []),
    images: of('image').length + of('imageReference').length,
    links: of('link').map(({ url }) => url),
    tables: of('table').map(({ children }) => children.map((row) => row.children.length)),
    fences: of('code').map(({ value }) => value),
    text: textOf(root),
  }
}

/** The names of elements that are opened and not closed, or closed and not opened. */
export function unbalanced({ tags }: Reading): readonly string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const tag of tags) {
    if (tag.startsWith('<!--')) continue
    const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(tag) ?? []
    if (slash !== '/') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else wrong.push(tag)
  }
  return [...wrong, ...open]
}

function* walk(node: Nodes): Iterable<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

function textOf(node: Nodes): string {
  return [...walk(node)].flatMap((one) => (one.type === 'text' ? [one.value] : [])).join(' ')
}
