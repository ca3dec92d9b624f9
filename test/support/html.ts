import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What a browser makes of a document. */
export interface Page {
  /** Codes of mistakes in the markup. */
  readonly mistakes: readonly string[]
  /** In the order of the document. */
  readonly elements: readonly Element[]
  readonly comments: number
  readonly text: string
}

export function readPage(markup: string): Page {
  const errors: ParserError[] = []
  const document = parse(markup, {
    onParseError: (error) => errors.push(error),
    sourceCodeLocationInfo: false,
  })
  const nodes = document.childNodes.flatMap((node) => [...walk(node)])
  return {
    mistakes: errors.map(({ code }) => code),
    elements: nodes.filter(isElement),
    comments: nodes.filter(({ nodeName }) => nodeName === '#comment').length,
    text: textOf(document.childNodes),
  }
}

function* walk(node: Node): Iterable<Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child)
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function textOf(nodes: readonly Node[]): string {
  return nodes
    .flatMap((node) => [...walk(node)])
    .flatMap((node) => ('value' in node ? [node.value] : []))
    .join('')
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

/** Elements and their attributes without the values: what two texts must not change. */
export function skeleton({ elements }: Page): readonly string[] {
  return elements.map(({ tagName, attrs }) =>
    `${tagName} ${attrs.map(({ name }) => name).join(' ')}`.trim(),
  )
}
