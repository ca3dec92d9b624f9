import { createHash } from 'node:crypto'
import { showHidden } from '../hidden-characters.ts'

/** Names, paths and sentences are shorter; what is not is told by its beginning. */
const LONGEST = 1000

/**
 * A piece of a document. Only `html` makes one, so a text that came from somewhere else cannot
 * become markup: it is escaped, and what nobody would see in it is shown by its code.
 */
class Markup {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  static textOf(markup: Markup): string {
    return markup.#text
  }
}

export type Html = Markup

/** What may stand in a hole of a template. Nothing is left out, lists are told one after another. */
export type Content = Html | string | number | undefined | readonly Content[]

/**
 * Markup with texts in it. A hole may be where text is, or in an attribute with double quotes
 * around it that is no address, no style and no handler; `href="#…"` leads to a place in the page.
 */
export function html(parts: TemplateStringsArray, ...holes: readonly Content[]): Html {
  const places = placesIn(parts)
  let text = parts[0] ?? ''
  for (const [i, hole] of holes.entries())
    text +=
      (places[i] === 'text' ? printContent(hole) : printAttribute(hole)) + (parts[i + 1] ?? '')
  return new Markup(text)
}

/** A text that may be long, such as a value: in a hole of its own it would be cut. */
export function wholeText(text: string): Html {
  return new Markup(escapeText(text))
}

export function printHtml(markup: Html): string {
  return Markup.textOf(markup)
}

/** A style sheet as an element, and the source that a Content-Security-Policy knows it by. */
export function styleElement(css: string): { readonly element: Html; readonly source: string } {
  if (css.includes('<')) throw new Error('a style sheet must not look like markup')
  const hash = createHash('sha256').update(css).digest('base64')
  return { element: new Markup(`<style>${css}</style>`), source: `'sha256-${hash}'` }
}

function printContent(content: Content): string {
  if (content === undefined) return ''
  if (content instanceof Markup) return Markup.textOf(content)
  if (typeof content === 'string') return escapeText(beginning(content))
  if (typeof content === 'number') return String(content)
  return content.map(printContent).join('')
}

function printAttribute(content: Content): string {
  if (typeof content === 'string' || typeof content === 'number')
    return escapeText(beginning(String(content)))
  throw new Error('an attribute takes a text or a number')
}

function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  // Half a pair of surrogates would be shown by its code.
  const start = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')
  return `${start}… (${text.length} characters in all)`
}

function escapeText(text: string): string {
  return showHidden(text).replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

type Place = 'text' | 'attribute'

const PLACES = new WeakMap<TemplateStringsArray, readonly Place[]>()

/** Looked at once for each template: what stands in its holes closes and opens nothing. */
function placesIn(parts: TemplateStringsArray): readonly Place[] {
  const known = PLACES.get(parts)
  if (known !== undefined) return known
  const places = parts.slice(0, -1).map((_, i) => placeAfter(parts.slice(0, i + 1).join('_')))
  PLACES.set(parts, places)
  return places
}

function placeAfter(markup: string): Place {
  const tag = /<[^<>]*$/.exec(markup)?.[0]
  if (tag === undefined && !/<(style|script)\b[^<]*$/i.test(markup)) return 'text'
  const [, name = '', value = ''] = /\s([\w:-]+)="([^"]*)$/.exec(tag ?? '') ?? []
  const isSafe = name === 'href' ? value.startsWith('#') : name !== '' && !ACTIVE.test(name)
  if (isSafe) return 'attribute'
  throw new Error(`a text must not stand here: ${markup.slice(-40)}`)
}

/** What a browser would load, run or follow. */
const ACTIVE =
  /^(on.*|href|xlink:href|src|srcset|srcdoc|style|action|formaction|data|ping|poster|background)$/i
