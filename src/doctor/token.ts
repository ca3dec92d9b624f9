import { unreachable } from '../error.ts'

/**
 * Whose rights a token has. `installation` is that of a workflow or of another App, where nobody has
 * asked which; `unmarked` has none of GitHub's prefixes.
 */
export const TOKEN_KINDS = [
  'workflow',
  'app',
  'installation',
  'fine-grained',
  'classic',
  'oauth',
  'app-user',
  'unmarked',
] as const
export type TokenKind = (typeof TOKEN_KINDS)[number]

/** @see https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
const PREFIXES: readonly (readonly [string, TokenKind])[] = [
  ['ghs_', 'installation'],
  ['github_pat_', 'fine-grained'],
  ['ghp_', 'classic'],
  ['gho_', 'oauth'],
  ['ghu_', 'app-user'],
]

/** The App whose installation makes the tokens of workflows. */
const WORKFLOW_LOGIN = 'github-actions[bot]'

/** What the token itself says, without asking anybody. */
export function kindByPrefix(token: string): TokenKind {
  return PREFIXES.find(([prefix]) => token.startsWith(prefix))?.[1] ?? 'unmarked'
}

export interface TokenTraits {
  readonly prefixKind: TokenKind
  /** Who GitHub takes the holder for; nothing where it did not say. */
  readonly login: string | undefined
  /** Of `x-oauth-scopes`, which only classic and OAuth tokens get; nothing without that header. */
  readonly scopes: readonly string[] | undefined
}

/** The same with what GitHub answered: older servers make tokens without prefixes. */
export function kindOf({ prefixKind, login, scopes }: TokenTraits): TokenKind {
  const isBot = login?.endsWith('[bot]')
  if (prefixKind === 'installation' || (prefixKind === 'unmarked' && isBot)) {
    if (login === undefined) return 'installation'
    return login === WORKFLOW_LOGIN ? 'workflow' : 'app'
  }
  return prefixKind === 'unmarked' && scopes !== undefined ? 'classic' : prefixKind
}

/** `the token of a workflow (github.token)`, in the middle of a sentence. */
export function describeKind(kind: TokenKind): string {
  switch (kind) {
    case 'workflow':
      return 'the token of a workflow (github.token)'
    case 'app':
      return 'the token of an installation of a GitHub App'
    case 'installation':
      return 'the token of a workflow or of another GitHub App'
    case 'fine-grained':
      return 'a fine-grained personal access token'
    case 'classic':
      return 'a classic personal access token'
    case 'oauth':
      return 'the token of an OAuth app, such as that of gh'
    case 'app-user':
      return 'the token of a person by a GitHub App'
    case 'unmarked':
      return 'a token without a prefix that GitHub uses'
    default:
      return unreachable(kind)
  }
}
