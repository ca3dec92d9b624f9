/** What a URL says behind the question mark. */
export interface RepoQuery {
  /** Branch, tag or commit; empty for the default branch. */
  readonly ref: string
  /** For each run of git. */
  readonly timeoutMs: number
  /** Whether the URL asks for submodules in so many words; kustomize takes silence for a yes. */
  readonly wantsSubmodules: boolean
}

const DEFAULT_TIMEOUT_MS = 27_000

/** Go's `url.ParseQuery` refuses these, and then kustomize ignores the whole query. */
const UNREADABLE = /;|%(?![0-9a-f]{2})/i

export function readQuery(query: string): RepoQuery {
  const values = new URLSearchParams(UNREADABLE.test(query) ? '' : query)
  return {
    ref: values.get('ref') || values.get('version') || '',
    timeoutMs: parseTimeout(values.get('timeout') ?? '') ?? DEFAULT_TIMEOUT_MS,
    wantsSubmodules: /^(1|t|T|true|True|TRUE)$/.test(values.get('submodules') ?? ''),
  }
}

const UNIT_MS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  ns: 1e-6,
}

/** Whole seconds, or a duration of Go such as `1m30s`; nothing for what kustomize ignores. */
function parseTimeout(text: string): number | undefined {
  if (/^\+?\d+$/.test(text)) return Number(text) > 0 ? Number(text) * 1000 : undefined
  const parts = [...text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|\u00b5s|ms|s|m|h)/g)]
  if (parts.map(([part]) => part).join('') !== text.replace(/^\+/, '')) return undefined
  const ms = parts.reduce((sum, [, n, unit = '']) => sum + Number(n) * (UNIT_MS[unit] ?? 0), 0)
  return ms > 0 ? ms : undefined
}
