import { UserError } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { Origin } from '../yaml/node.ts'

/** One requirement of a selector: what the value under the key has to be. */
type Requirement = (texts: ReadonlyMap<string, string>) => boolean

export type LabelSelector = (texts: ReadonlyMap<string, string>) => boolean

const KEY =
  /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/
const VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/

/**
 * Parses the selector syntax of Kubernetes: `a=b,c!=d,e in (x,y),f notin (z),g,!h,i>1,j<2`. The
 * empty text selects everything.
 *
 * @param at where the selector is written
 * @throws UserError `bad-value`
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function parseLabelSelector(text: string, at: Origin): LabelSelector {
  const requirements: Requirement[] = []
  for (const part of splitRequirements(text)) {
    const requirement = parseRequirement(part.trim())
    if (!requirement)
      throw new UserError(
        'bad-value',
        `unable to parse requirement '${part.trim()}' of '${text}'`,
        {
          at: locate(at),
          hint: 'write for example app=web,tier!=db,env in (dev,prod),!legacy',
        },
      )
    requirements.push(requirement)
  }
  return (texts) => requirements.every((requirement) => requirement(texts))
}

/** A pair that whatever the selector selects has; nothing where it asks for none. */
export function requiredPair(text: string): { key: string; value: string } | undefined {
  for (const part of splitRequirements(text)) {
    const [, key, value] = EQUALITY.exec(part.trim()) ?? []
    if (key !== undefined && value !== undefined) return { key, value }
  }
  return undefined
}

const EQUALITY = /^([^\s=!<>()]+)\s*={1,2}\s*([^\s=!<>()]*)$/

/** Cuts at the commas that stand outside of parentheses. */
function splitRequirements(text: string): readonly string[] {
  if (text.trim() === '') return []
  const parts = ['']
  for (const [piece] of text.matchAll(/\([^)]*\)?|,|[^,(]+/g))
    if (piece === ',') parts.push('')
    else parts.push(`${parts.pop()}${piece}`)
  return parts
}

function parseRequirement(text: string): Requirement | undefined {
  const exists = /^(!?)\s*([^\s=!<>()]+)$/.exec(text)
  if (exists) return parseExistence(exists[1] === '!', exists[2] ?? '')
  const set = /^(\S+)\s+(in|notin)\s*\(([^()]*)\)$/.exec(text)
  if (set) return parseSet(set[1] ?? '', set[2] === 'in', set[3] ?? '')
  const compare = /^([^\s=!<>()]+)\s*(==|=|!=|<|>)\s*([^\s=!<>()]*)$/.exec(text)
  if (compare) return parseComparison(compare[1] ?? '', compare[2] ?? '', compare[3] ?? '')
  return undefined
}

function parseExistence(negated: boolean, key: string): Requirement | undefined {
  return KEY.test(key) ? (texts) => texts.has(key) !== negated : undefined
}

function parseSet(key: string, isIn: boolean, list: string): Requirement | undefined {
  const values = new Set(list.split(',').map((value) => value.trim()))
  if (!KEY.test(key) || ![...values].every((value) => VALUE.test(value))) return undefined
  return (texts) => {
    const value = texts.get(key)
    // `notin` also selects what does not have the label at all.
    return value === undefined ? !isIn : values.has(value) === isIn
  }
}

function parseComparison(key: string, operator: string, value: string): Requirement | undefined {
  if (!KEY.test(key) || !VALUE.test(value)) return undefined
  switch (operator) {
    case '!=':
      return (texts) => texts.get(key) !== value
    case '<':
    case '>':
      return parseOrder(key, operator === '<', value)
    default:
      return (texts) => texts.get(key) === value
  }
}

function parseOrder(key: string, isLess: boolean, value: string): Requirement | undefined {
  if (!/^[-+]?\d+$/.test(value)) return undefined
  const limit = BigInt(value)
  return (texts) => {
    const own = texts.get(key)
    if (own === undefined || !/^[-+]?\d+$/.test(own)) return false
    return isLess ? BigInt(own) < limit : BigInt(own) > limit
  }
}
