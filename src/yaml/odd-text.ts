import { parseNumber } from './number.ts'
import { isWord } from './quoting.ts'
import { readYaml11 } from './yaml11.ts'

/** What a text has that is not one for YAML, if it is neither a number nor a word. */
const STRUCTURE = /^[#[{]|^[-?](?: |$)|:(?: |$)/

/**
 * Whether YAML 1.1 reads a text of one line as something else than a string, which is when kyaml puts
 * it in quotes.
 *
 * @see kubernetes-sigs/kustomize:kyaml/yaml/compatibility.go IsValueNonString
 */
export function isOddText(text: string): boolean {
  if (text === '' || text.includes('\n')) return false
  if (isWord(text)) return true
  const first = text.charCodeAt(0)
  // A sign, a point, a digit: what a number can begin with.
  if (first <= 57 && first >= 43 && parseNumber(text) !== undefined) return true
  return STRUCTURE.test(text) && isStructure(text)
}

function isStructure(text: string): boolean {
  try {
    return typeof readYaml11({ file: '', text })?.value !== 'string'
  } catch {
    return false
  }
}
