/** Where the line breaks begin that a text ends with: an expression would try at each of them. */
export function endOfLines(text: string): number {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 10) end--
  return end
}
