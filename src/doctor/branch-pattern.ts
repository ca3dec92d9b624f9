import type { BranchRule } from './facts.ts'

/** A rule about the text of a name or message. */
export interface PatternRule {
  readonly operator: string
  readonly pattern: string
  readonly negate: boolean
  /** As a person may read it. */
  readonly text: string
}

/** Nothing where it has another shape. */
export function patternOf({ parameters }: BranchRule): PatternRule | undefined {
  const { operator, pattern, negate, name } = parameters
  if (typeof operator !== 'string' || typeof pattern !== 'string') return undefined
  const words = `${negate === true ? 'not ' : ''}${operator} ${pattern}`
  return {
    operator,
    pattern,
    negate: negate === true,
    text: typeof name === 'string' && name !== '' ? `${name}: ${words}` : words,
  }
}

/** Whether a text is as the rule asks; nothing for an operator, or an expression, that is unknown here. */
export function fitsPattern(
  { operator, pattern, negate }: PatternRule,
  text: string,
): boolean | undefined {
  const fits = matches(operator, pattern, text)
  return fits === undefined ? undefined : fits !== negate
}

function matches(operator: string, pattern: string, text: string): boolean | undefined {
  switch (operator) {
    case 'starts_with':
      return text.startsWith(pattern)
    case 'ends_with':
      return text.endsWith(pattern)
    case 'contains':
      return text.includes(pattern)
    case 'regex':
      return matchesExpression(pattern, text)
    default:
      return undefined
  }
}

/** GitHub reads RE2; what JavaScript reads in another way, or not at all, is not judged. */
function matchesExpression(pattern: string, text: string): boolean | undefined {
  if (/\(\?[a-zA-Z^-]|\\[AzQECpP]|\[\[:/.test(pattern)) return undefined
  try {
    return new RegExp(pattern).test(text)
  } catch {
    return undefined
  }
}
