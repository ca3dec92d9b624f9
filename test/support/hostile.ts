import * as assert from 'uvu/assert'
import { readMarkdown, unbalanced } from './markdown.ts'

/** Texts that mean something to GitHub, to Markdown, to HTML, to a runner or to a terminal. */
export const HOSTILE = [
  '@octocat',
  'fixes #1',
  'closes acme/shop#1',
  '<script>alert(1)</script>',
  '</details>',
  '</code></summary></details>',
  '```\n# title',
  '~~~\n- [x] done',
  '`a` | b',
  'a\\| b \\\\| c',
  '| --- | --- |',
  '<!-- x -->',
  '<!-- inference-gateway-gitops:v1 key=dev head=0 hash=0 -->',
  '\u202egnp.exe',
  '![x](https://example.com/a.png)',
  '[x]: https://example.com',
  'https://example.com www.example.com a@example.com',
  '::set-output name=a::b',
  '##[error]no',
  '&lt;b&gt;&commat;octocat',
  '**bold** __bold__ ~~gone~~ $x$',
  'x'.repeat(1_000_000),
  '`'.repeat(5000),
]

/** Asserts that Markdown shows what other people wrote as text, and is not broken by it. */
export function assertHarmless(markdown: string): void {
  const reading = readMarkdown(markdown)
  assert.equal(unbalanced(reading), [])
  assert.equal(
    reading.tags.filter((tag) => !/^<\/?(details|summary|sub|code)>$/.test(tag)),
    [],
  )
  assert.is(reading.images, 0)
  assert.equal(reading.links, [])
  for (const rows of reading.tables) assert.is(new Set(rows).size, 1)
  assert.not.match(reading.text, /(^|[^\w\u2060])@\w|#\d|\w#\w/)
  assert.not.match(markdown, /\u202e/)
  assert.not.match(markdown, /^(::|##\[)/m)
}
