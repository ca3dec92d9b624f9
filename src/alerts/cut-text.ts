export interface TextLimit {
  readonly characters: number
  /** In UTF-8. */
  readonly bytes: number
}

/** The longest start of a text within a limit; never half a character. */
export function cutText(text: string, { characters, bytes }: TextLimit): string {
  if (text.length <= characters && text.length * 3 <= bytes) return text
  let [end, used, count] = [0, 0, 0]
  for (const character of text) {
    used += Buffer.byteLength(character)
    count += 1
    if (used > bytes || count > characters) break
    end += character.length
  }
  return text.slice(0, end)
}
