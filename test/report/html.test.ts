import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { showHidden } from '../../src/hidden-characters.ts'
import { type Content, html, printHtml, styleElement } from '../../src/report/html.ts'
import { attribute, readPage, textOf } from '../support/html.ts'
import { INJECTIONS } from '../support/injections.ts'

const test = suite('html')

for (const text of INJECTIONS)
  test(`takes ${JSON.stringify(text)} for the text that it is`, () => {
    const page = `<!doctype html>${printHtml(html`<p title="${text}">${text}</p>`)}`
    const { mistakes, elements } = readPage(page)
    assert.equal(mistakes, [])
    assert.equal(
      elements.map(({ tagName }) => tagName),
      ['html', 'head', 'body', 'p'],
    )
    const [p] = elements.slice(-1)
    assert.is(p && textOf(p.childNodes), showHidden(text))
    assert.is(p && attribute(p, 'title'), showHidden(text))
  })

test('shows what hides or turns a text by its code', () => {
  const shown = (text: string) => printHtml(html`${text}`)
  assert.is(shown('a\u202eb\u0000\ud800 \u{e0041}'), 'a\\u202eb\\u0000\\ud800 \\u{e0041}')
  assert.is(shown('tab\tand\nline'), 'tab\tand\nline')
})

test('takes markup, numbers and lists', () => {
  const items = ['<', 2, html`<b>x</b>`, undefined].map((item) => html`<li>${item}</li>`)
  assert.is(
    printHtml(html`<ul>${items}</ul>`),
    '<ul><li>&lt;</li><li>2</li><li><b>x</b></li><li></li></ul>',
  )
})

const refused: readonly (readonly [string, (text: string) => unknown])[] = [
  ['in a handler', (text) => html`<p onclick="${text}"></p>`],
  ['in a style', (text) => html`<p style="color: ${text}"></p>`],
  ['as an address', (text) => html`<a href="${text}">x</a>`],
  ['as a source', (text) => html`<img src="${text}">`],
  ['as the name of an element', (text) => html`<${text}>`],
  ['as an attribute', (text) => html`<p ${text}></p>`],
  ['without quotes', (text) => html`<p title=${text}></p>`],
  ['in a script', (text) => html`<script>${text}</script>`],
  ['in a style sheet', (text) => html`<style>${text}</style>`],
]
for (const [where, write] of refused)
  test(`takes no text ${where}`, () => {
    assert.throws(() => write('x'), /a text must not stand here/)
  })

test('leads to places in the page only', () => {
  assert.is(printHtml(html`<a href="#${'"x'}">y</a>`), '<a href="#&quot;x">y</a>')
})

test('takes no markup in an attribute', () => {
  const content: Content = html`<b>x</b>`
  assert.throws(() => html`<p title="${content}"></p>`, /an attribute takes a text/)
})

test('names a style sheet by its hash', () => {
  const { element, source } = styleElement('p{}')
  assert.is(printHtml(element), '<style>p{}</style>')
  assert.is(source, "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='")
  assert.throws(() => styleElement('</style>'))
})

test.run()
