import { celProblem } from '../cel-matcher.ts'
import { chainsOf, extensionManifests } from '../extension.ts'
import { child, type Field, isMapping, items, show, text } from '../field.ts'
import { characters, lengthBetween, oneOf, sizeBetween } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

const LONGEST = 512

/** What a chain matches: at most 10 expressions from a short list of names and operators. */
export const extensionCel: Rule = {
  id: 'extension-cel',
  severity: 'error',
  *check(manifests) {
    for (const root of extensionManifests(manifests))
      for (const chain of chainsOf(root)) {
        const list = child(chain, 'matchCondition', 'celExpressions')
        if (list.value === undefined) continue
        yield* sizeBetween(list, { min: 1, max: 10, of: 'celExpressions' })
        for (const item of items(list)) yield* badExpression(item)
        yield* tooLong(list)
      }
  },
}

function* badExpression(item: Field): Generator<Problem> {
  if (!isMapping(item)) {
    yield {
      field: item,
      message: `${show(item.value)} is no mapping`,
      remedy: `write 'celMatcher: ${text(item) ?? 'EXPRESSION'}'`,
    }
    return
  }
  const matcher = child(item, 'celMatcher')
  yield* lengthBetween(matcher, 1, LONGEST)
  const problem = celProblem(text(matcher) ?? '')
  if (problem)
    yield {
      field: matcher,
      message: `${show(problem.found)} at character ${problem.offset + 1} may not be used in a celMatcher`,
      remedy: `use request.path, request.headers and the like; 'request.path.startsWith("/")' matches all`,
    }
  const backends = child(item, 'backendRefs')
  yield* sizeBetween(backends, { min: 0, max: 1, of: 'backendRefs' })
  for (const backend of items(backends))
    yield* oneOf(child(backend, 'kind'), ['Service', 'ServiceImport'])
}

/** The controller joins the expressions of a chain with `||`. */
function* tooLong(list: Field): Generator<Problem> {
  const matchers = items(list).map((item) => text(child(item, 'celMatcher')) ?? '')
  const length = characters(matchers.join(' || '))
  if (matchers.length < 2 || length <= LONGEST) return
  yield {
    field: list,
    message: `the expressions of the chain have ${length} characters together`,
    remedy: `keep them to ${LONGEST}, or make another chain`,
  }
}
