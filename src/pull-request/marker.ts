import { withFacts } from './facts.ts'

/** What the first line of a pull request's body tells the next run. */
export interface Marker {
  /** Identity of the pull request, as in the plan. */
  readonly key: string
  /** Commit at the tip of the branch when the body was written. */
  readonly head: string
  /** Digest of the files that the plan wanted. */
  readonly hash: string
  /** The newest commit that the branch had in common with the base; older versions did not say. */
  readonly base?: string | undefined
}

const name = 'inference-gateway-gitops:v1'
const line = new RegExp(
  `^<!-- ${name} key=(?<key>[\\w.-]+) head=(?<head>[0-9a-f]{40,64}) hash=(?<hash>[0-9a-f]+)(?: base=(?<base>[0-9a-f]{40,64}))? -->(?=\\r?\\n|$)`,
)

/**
 * The body as it is published: the marker, then the text without any marker that it had itself, with
 * what the publisher knows in its place.
 */
export function withMarker(
  body: string,
  { key, head, hash, base }: Marker,
  facts?: string,
): string {
  const last = base === undefined ? '' : ` base=${base}`
  return `<!-- ${name} key=${key} head=${head} hash=${hash}${last} -->\n${withFacts(body, facts, withoutMarkers)}`
}

/** The marker in the first line of a body; anywhere else a marker counts for nothing. */
export function parseMarker(body: string | null | undefined): Marker | undefined {
  const { key, head, hash, base } = line.exec(body ?? '')?.groups ?? {}
  return key !== undefined && head !== undefined && hash !== undefined
    ? { key, head, hash, ...(base !== undefined && { base }) }
    : undefined
}

/**
 * The text without anything that reads like our marker, so that nothing in a manifest or a commit
 * can pose as one.
 */
export function withoutMarkers(text: string): string {
  if (!ANY_MARKER.test(text)) return text
  // Comments first: taking one away may join two halves to another marker.
  return text
    .split('\n')
    .map((line) => (ANY_MARKER.test(line) ? withoutMarkedComments(line) : line))
    .join('\n')
    .replace(/inference-gateway-gitops:v(?=\d)/gi, 'inference-gateway-gitops v')
}

const ANY_MARKER = /inference-gateway-gitops:v\d/i

/** By hand, because an expression for this takes the square of the time where nothing closes. */
function withoutMarkedComments(line: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const open = line.indexOf('<!--', at)
    const close = open === -1 ? -1 : line.indexOf('-->', open + 4)
    if (close === -1) return kept + line.slice(at)
    const end = close + 3
    kept += line.slice(at, ANY_MARKER.test(line.slice(open, end)) ? open : end)
    at = end
  }
}

/**
 * Whether two bodies say the same: GitHub gives back other line ends than it got, and a reviewer
 * who ticks a box should not find it cleared by the next run.
 */
export function sameBody(a: string | null | undefined, b: string): boolean {
  return normalised(a ?? '') === normalised(b)
}

function normalised(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/^([ \t]*[-*+] \[)[xX](?=\])/gm, '$1 ')
    .trimEnd()
}
