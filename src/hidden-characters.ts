/**
 * Characters that hide what a text says, or turn it around: controls but tab and line feed, soft
 * hyphens, marks of direction, joiners, tags, halves of surrogate pairs.
 *
 * @see https://www.unicode.org/reports/tr9/
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be shown
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** A text with what nobody would see in it shown by its code, such as `\u202e`. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}
