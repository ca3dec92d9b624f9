import * as z from 'zod'
import { type Location, UserError } from '../error.ts'
import type { ConfigPath } from './config.ts'
import { nearest } from './did-you-mean.ts'
import { formatPath, formatSeen } from './format-path.ts'
import { descriptionOf, fieldOf, knownKeys, schemaAt } from './schema/lookup.ts'

type Issue = z.core.$ZodIssue

export interface IssueContext {
  readonly schema: z.core.$ZodType
  readonly document: Places & { readonly value: unknown }
}

/** Where things stand; nothing for what was never in a file. */
export interface Places {
  readonly locationOf: (path: ConfigPath) => Location | undefined
  readonly keyLocationOf: (path: ConfigPath) => Location | undefined
}

/** Keeps zod from writing messages of its own: only those of our schemas are left. */
export const OWN_MESSAGES = { error: () => '' } as const

/** What a user reads about one complaint of zod, at the place that it is about. */
export function schemaErrors(issue: Issue, context: IssueContext): readonly UserError[] {
  const path = configPath(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, context))
    case 'invalid_key':
      return [badKey(issue, path, context)]
    case 'invalid_union': {
      const best = bestBranch(issue)
      if (best) return best.flatMap((inner) => schemaErrors(within(inner, issue), context))
      return [wrong(issue, path, context)]
    }
    default:
      return [wrong(issue, path, context)]
  }
}

function configPath(path: readonly PropertyKey[]): ConfigPath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step))
}

function unknownField(key: string, path: ConfigPath, context: IssueContext): UserError {
  const here = path.length === 0 ? '' : ` in ${formatPath(path)}`
  return new UserError('unknown-field', `unknown field '${key}'${here}`, {
    at: context.document.keyLocationOf([...path, key]),
    hint: unknownFieldHint(key, schemaAt(context.schema, path)),
  })
}

function unknownFieldHint(key: string, schema: z.core.$ZodType | undefined): string | undefined {
  if (key === '<<') return 'merge keys are not read: write the fields out'
  const known = knownKeys(schema)
  // One level down: a field that was not indented, or whose section was forgotten.
  const inner = known.find((name) => knownKeys(innerSchema(schema, name)).includes(key))
  const near = nearest(key, known) ?? (inner && `${inner}.${key}`)
  if (near !== undefined) return `did you mean '${near}'?`
  return known.length === 0 ? undefined : `known here: ${known.join(', ')}`
}

function innerSchema(
  schema: z.core.$ZodType | undefined,
  name: string,
): z.core.$ZodType | undefined {
  return schema && schemaAt(schema, [name])
}

type KeyIssue = Extract<Issue, { code: 'invalid_key' }>

function badKey(issue: KeyIssue, path: ConfigPath, { document }: IssueContext): UserError {
  const [expected = 'another one', hint] = (issue.issues[0]?.message ?? '').split('\n')
  const parent = formatPath(path.slice(0, -1))
  const message = `'${path.at(-1)}' cannot be a name in ${parent}, expected ${expected}`
  return new UserError('bad-value', message, { at: document.keyLocationOf(path), hint })
}

function wrong(issue: Issue, path: ConfigPath, context: IssueContext): UserError {
  const { document, schema } = context
  const seen = valueAt(document.value, path)
  if (seen === undefined && issue.code === 'invalid_type') return missing(path, context)
  if (seen === null) return withoutValue(path, context)
  const [own, ownHint] = issue.message === '' ? [] : issue.message.split('\n')
  const expected = own ?? expectation(issue)
  const hint = ownHint ?? (own === undefined ? suggestion(issue, seen) : undefined)
  const subject = path.length === 0 ? 'the config' : `'${formatPath(path)}'`
  return new UserError(
    issue.code === 'invalid_type' ? 'bad-type' : 'bad-value',
    `${subject} is ${formatSeen(seen)}, expected ${expected}`,
    { at: document.locationOf(path), hint: hint ?? meaning(schema, path, issue) },
  )
}

function missing(path: ConfigPath, { document, schema }: IssueContext): UserError {
  const parent = path.slice(0, -1)
  const field = fieldOf(schemaAt(schema, parent), path.at(-1) ?? '')
  return new UserError('missing-field', `'${formatPath(path)}' is missing`, {
    at: document.keyLocationOf(parent),
    hint: field && hintOf(field),
  })
}

function withoutValue(path: ConfigPath, { document, schema }: IssueContext): UserError {
  const section = schemaAt(schema, path) instanceof z.ZodObject
  const defaults = section ? `write '${path.at(-1)}: {}' for its defaults, or ` : ''
  return new UserError('bad-type', `'${formatPath(path)}' has no value`, {
    at: document.keyLocationOf(path),
    hint: `${defaults}delete the line`,
  })
}

/** A type error says what the field is for; where it is in a map the user may have named. */
function meaning(schema: z.core.$ZodType, path: ConfigPath, issue: Issue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined
  const field = fieldOf(schemaAt(schema, path.slice(0, -1)), path.at(-1) ?? '')
  return field && hintOf(field)
}

function hintOf(field: z.core.$ZodType): string | undefined {
  return descriptionOf(field)?.replace(/\.$/, '')
}

function valueAt(value: unknown, path: ConfigPath): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = Object.entries(here).find(([key]) => key === String(step))?.[1]
  }
  return here
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/** The alternative that was meant: the first whose type fits, so that its mistakes are deeper. */
function bestBranch(issue: UnionIssue): readonly Issue[] | undefined {
  return issue.errors.find(
    (branch) => !branch.some((inner) => inner.path.length === 0 && isOfAnotherType(inner)),
  )
}

function isOfAnotherType({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union'
}

function within(inner: Issue, outer: UnionIssue): Issue {
  return { ...inner, path: [...outer.path, ...inner.path] }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map',
  record: 'a map',
  array: 'a list',
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_union':
      return oneOf(issue.errors.flatMap(alternatives))
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit(issue.origin)}`
    default:
      return 'another value'
  }
}

function alternatives(branch: readonly Issue[]): readonly string[] {
  const root = branch.find(({ path }) => path.length === 0)
  if (root?.code === 'invalid_value') return root.values.map(String)
  return root ? [expectation(root)] : []
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' in the list' : ''
}

function suggestion(issue: Issue, seen: unknown): string | undefined {
  if (typeof seen !== 'string') return undefined
  const near = nearest(seen, choices(issue))
  return near === undefined ? undefined : `did you mean '${near}'?`
}

function choices(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(choices) : []
}
