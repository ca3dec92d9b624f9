/** A place in a file; line and column count from 1. */
export interface Location {
  readonly file: string
  readonly line: number
  readonly col: number
}

/** What a user can do wrong, by what they have to do about it. */
export type ErrorCode =
  // config
  | 'unknown-field'
  | 'missing-field'
  | 'bad-type'
  | 'bad-value'
  | 'conflict'
  | 'config-not-found'
  | 'unknown-environment'
  | 'bad-yaml'
  // kustomize
  | 'bad-kustomization'
  | 'not-supported'
  | 'file-not-found'
  | 'outside-root'
  | 'cycle'
  | 'bad-resource'
  | 'resource-not-found'
  | 'resource-conflict'
  | 'bad-patch'
  | 'bad-replacement'
  | 'bad-generator'
  | 'bad-image'
  | 'bad-reference'
  | 'bad-scalar'
  | 'remote-refused'
  | 'remote-unpinned'
  | 'remote-unavailable'
  // alerts
  | 'bad-rule'
  | 'bad-duration'
  | 'bad-template'
  | 'promql-syntax'
  | 'unknown-metric'
  | 'lost-field'
  // checks of rendered manifests
  | 'lint'
  | 'schema'
  | 'edited-output'
  | 'bad-schema'
  | 'no-schema'
  | 'schema-unavailable'
  // the world
  | 'bad-input'
  | 'bad-path'
  | 'file-system'
  | 'limit'
  | 'git'
  | 'github-auth'
  | 'github-forbidden'
  | 'github-setting'
  | 'github-rate-limit'
  | 'github-protected'
  | 'github-rejected'
  | 'github-unreachable'
  | 'doctor'
  | 'foreign-commit'
  | 'stale-checkout'
  // Google Cloud
  | 'google-auth'
  | 'google-forbidden'
  | 'google-disabled'
  | 'google-quota'
  | 'google-unreachable'
  | 'google-rejected'
  | 'not-ours'
  | 'too-many-deletes'
  | 'drift'
  // promotion
  | 'undeclared-difference'
  | 'no-release'
  | 'changed-release'
  // the cluster
  | 'kubeconfig'
  | 'cluster-auth'
  | 'cluster-unreachable'
  | 'verify-failed'

/** The rule of a Prometheus rule file that a mistake is about, as far as it is known. */
export interface RuleName {
  readonly group: string
  readonly alert?: string | undefined
  readonly record?: string | undefined
}

export interface ErrorDetails {
  readonly at?: Location | undefined
  readonly rule?: RuleName | undefined
  readonly hint?: string | undefined
  /** What kustomize says instead: people search for its words. */
  readonly kustomize?: string | undefined
  readonly cause?: unknown
}

/**
 * A mistake that a user can fix. Everything else that is thrown is a bug of ours and keeps its
 * stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: ErrorCode
  readonly at: Location | undefined
  readonly rule: RuleName | undefined
  readonly hint: string | undefined
  readonly kustomize: string | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    const { at, rule, hint, kustomize, cause } = details
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.at = at
    this.rule = rule
    this.hint = hint
    this.kustomize = kustomize
  }
}

/** Several mistakes found in one pass: a command reports all of them and then fails. */
export class UserErrors extends Error {
  override readonly name = 'UserErrors'
  readonly errors: readonly UserError[]

  constructor(errors: readonly UserError[]) {
    super(errors.map((error) => formatError(error)).join('\n'))
    this.errors = errors
  }
}

/** `file:line:col: error[code]: message`, and on lines of their own the hint and kustomize's words. */
export function formatError(error: UserError, severity: 'error' | 'warning' = 'error'): string {
  const kustomize = error.kustomize ? `\n  kustomize says: ${error.kustomize}` : ''
  return `${formatOwn(error, severity)}${kustomize}`
}

function formatOwn({ at, code, message, hint }: UserError, severity: 'error' | 'warning'): string {
  const place = at ? `${at.file}:${at.line}:${at.col}: ` : ''
  return `${place}${severity}[${code}]: ${message}${hint ? `\n  hint: ${hint}` : ''}`
}

/**
 * The mistakes without those that say the same of the same place, though kustomize may name the way
 * there as well.
 */
export function distinctErrors(errors: readonly UserError[]): readonly UserError[] {
  if (errors.length < 2) return errors
  const byText = new Map<string, UserError>()
  for (const error of errors) {
    const text = formatOwn(error, 'error')
    if (!byText.has(text)) byText.set(text, error)
  }
  return [...byText.values()]
}

/** The mistakes inside something thrown, or nothing where it is a bug of ours. */
export function userErrorsIn(thrown: unknown): readonly UserError[] | undefined {
  if (thrown instanceof UserErrors) return thrown.errors
  return thrown instanceof UserError ? [thrown] : undefined
}

/** @throws UserError, UserErrors where there are some */
export function throwAll(errors: readonly UserError[]): void {
  const [error, another] = errors
  if (error) throw another ? new UserErrors(errors) : error
}

/** Throws on what was thrown, with each mistake in it changed; bugs of ours stay as they are. */
export function rethrow(thrown: unknown, change: (error: UserError) => UserError): never {
  const errors = userErrorsIn(thrown)
  if (errors !== undefined) throwAll(errors.map(change))
  throw thrown
}

/** Ends a `switch` over a union: a new member fails to compile here. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
