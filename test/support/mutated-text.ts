import * as fc from 'fast-check'

/** What slips into a YAML file, and mostly means something there. */
const SLIPS = [
  ' ',
  '  ',
  '\n',
  '\n  ',
  ':',
  ': ',
  '- ',
  '#',
  ' # x',
  "'",
  '"',
  '[',
  ']',
  '{',
  '}',
  ',',
]
const RARE = [
  '&a ',
  '*a',
  '!t ',
  '| ',
  '>-',
  '%',
  '@',
  '\t',
  '? ',
  '<<: ',
  '~',
  '0x1',
  '\r',
  '\\',
  'é',
  '---\n',
  '\ufeff',
  '\u0085',
  '\u2028',
]

/** A text with a few slips of the finger. */
export function mutatedText(texts: readonly string[]): fc.Arbitrary<string> {
  const slip = fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 3 }),
    text: fc.constantFrom('', ...SLIPS, ...RARE),
  })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(slip, { maxLength: 3 }))
    .map(([text, slips]) =>
      slips.reduce((before, { place, cut, text: inserted }) => {
        const at = Math.floor(place * before.length)
        return before.slice(0, at) + inserted + before.slice(at + cut)
      }, text),
    )
}

/** Whole lines from the start of a text, about so many characters of them. */
export function linesOf(text: string, length: number): string {
  return text.slice(0, text.indexOf('\n', length) + 1)
}
