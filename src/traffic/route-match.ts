import { child, type Field, items, text } from '../lint/field.ts'

/** Headers into which body-based routing copies the model of a request. */
export const MODEL_HEADERS: readonly string[] = [
  'x-gateway-model-name',
  'x-gateway-base-model-name',
]

/** A header or query parameter that a request has to have. */
export interface NamedMatch {
  readonly name: string
  readonly type: string
  readonly value: string
}

/** What a request has to be for a rule to take it. */
export interface RouteMatch {
  readonly path: { readonly type: string; readonly value: string }
  readonly method: string | undefined
  /** Names in lower case, sorted. */
  readonly headers: readonly NamedMatch[]
  readonly query: readonly NamedMatch[]
}

/** Matches of a rule of an HTTPRoute; one that takes everything where it names none. */
export function matchesOf(rule: Field): readonly RouteMatch[] {
  const matches = items(child(rule, 'matches')).map(matchOf)
  return matches.length === 0 ? [EVERYTHING] : matches
}

const EVERYTHING: RouteMatch = {
  path: { type: 'PathPrefix', value: '/' },
  method: undefined,
  headers: [],
  query: [],
}

function matchOf(match: Field): RouteMatch {
  return {
    path: {
      type: text(child(match, 'path', 'type')) ?? 'PathPrefix',
      value: text(child(match, 'path', 'value')) ?? '/',
    },
    method: text(child(match, 'method')),
    headers: named(child(match, 'headers'), (name) => name.toLowerCase()),
    query: named(child(match, 'queryParams'), (name) => name),
  }
}

function named(list: Field, spelled: (name: string) => string): readonly NamedMatch[] {
  return items(list)
    .map((item) => ({
      name: spelled(text(child(item, 'name')) ?? ''),
      type: text(child(item, 'type')) ?? 'Exact',
      value: text(child(item, 'value')) ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** The model that a match asks for by header; nothing where it takes any. */
export function modelOf({ headers }: RouteMatch): string | undefined {
  return headers.find(({ name }) => MODEL_HEADERS.includes(name))?.value
}

/**
 * Below zero where a request that both take goes to `a`: by path (exact, then the longer prefix), a method,
 * more headers, more query parameters.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule
 */
export function compareMatches(a: RouteMatch, b: RouteMatch): number {
  return (
    pathRank(a) - pathRank(b) ||
    b.path.value.length - a.path.value.length ||
    Number(a.method === undefined) - Number(b.method === undefined) ||
    b.headers.length - a.headers.length ||
    b.query.length - a.query.length
  )
}

/** The specification leaves it to the implementation where regular expressions come. */
function pathRank({ path }: RouteMatch): number {
  const rank = ['Exact', 'RegularExpression', 'PathPrefix'].indexOf(path.type)
  return rank === -1 ? 1 : rank
}

/** Whether each request that `inner` takes is one that `outer` takes, as far as can be told. */
export function coversMatch(outer: RouteMatch, inner: RouteMatch): boolean {
  return (
    coversPath(outer, inner) &&
    (outer.method === undefined || outer.method === inner.method) &&
    containsAll(inner.headers, outer.headers) &&
    containsAll(inner.query, outer.query)
  )
}

function coversPath({ path: outer }: RouteMatch, { path: inner }: RouteMatch): boolean {
  if (outer.type === inner.type && outer.value === inner.value) return true
  if (outer.type !== 'PathPrefix') return false
  // A prefix is counted in whole elements: /v1 takes /v1/chat and not /v10.
  const prefix = outer.value.replace(/\/+$/, '')
  return prefix === '' || inner.value === prefix || inner.value.startsWith(`${prefix}/`)
}

function containsAll(list: readonly NamedMatch[], wanted: readonly NamedMatch[]): boolean {
  return wanted.every((one) =>
    list.some(
      ({ name, type, value }) => name === one.name && type === one.type && value === one.value,
    ),
  )
}

/** `GET /v1 x-team:ml`, the same for matches that take the same requests. */
export function formatMatch({ path, method, headers, query }: RouteMatch): string {
  const shown =
    path.type === 'PathPrefix' ? path.value : `${PATH_SIGNS[path.type] ?? path.type} ${path.value}`
  const pairs = (list: readonly NamedMatch[], sign: string) =>
    list.map(({ name, type, value }) => `${name}${sign}${type === 'Exact' ? '' : '~'}${value}`)
  return [
    ...(method === undefined ? [] : [method]),
    shown,
    ...pairs(headers, ':'),
    ...pairs(query, '='),
  ].join(' ')
}

const PATH_SIGNS: Readonly<Record<string, string>> = { Exact: '=', RegularExpression: '~' }
