import type { Change } from '../diff/change.ts'
import type { CommitInfo, PinnedCommit, Review } from '../ports.ts'
import type { Budget } from './budget.ts'

/** What only the publisher of a pull request knows; it is read where a commit is written. */
export interface PublishedFacts {
  /** The tip of the base branch that the commit was made for. */
  readonly base: PinnedCommit
  readonly arrivals: readonly Arrival[]
  readonly since: Since | undefined
}

/** The commit of the base branch that gave an environment the release that it has. */
export interface Arrival {
  readonly environment: string
  /** Git tree id of that release. */
  readonly release: string
  readonly commit: CommitInfo
}

/** What a pull request proposes now against what somebody saw of it. */
export interface Since {
  /** The last review, where there is one. */
  readonly review: Review | undefined
  /** The commit that was looked at: that of the review, else the tip that the text was about. */
  readonly commit: string
  /** Address of a page with every line that differs. */
  readonly url?: string | undefined
  /** What is rendered; nothing where there is too much of it to be read. */
  readonly changes: readonly Change[] | undefined
}

/** Left free in a body for what the publisher says of these facts. */
export const FACTS_BUDGET: Budget = { limit: 5_000, sizeOf: (text) => text.length }

/** Where in a body that is. It shows nothing by itself. */
export const FACTS_SLOT = '<!-- facts -->'

const OPEN = '<!-- inference-gateway-gitops:v1 facts -->'
const CLOSE = '<!-- inference-gateway-gitops:v1 end of facts -->'

/**
 * A body with the facts in their place, or without any; one that has no place for them stays as it is.
 *
 * @param clean takes from each part of the body what could pose as a mark of ours
 */
export function withFacts(
  body: string,
  facts?: string,
  clean: (text: string) => string = (text) => text,
): string {
  // The last one is ours: what follows it is the end of the body, which quotes nobody.
  const at = body.lastIndexOf(FACTS_SLOT)
  if (at === -1) return clean(body)
  const [before, after] = [body.slice(0, at), body.slice(at + FACTS_SLOT.length)]
  const inside = facts === undefined ? '' : `${OPEN}\n\n${clean(facts)}\n\n${CLOSE}`
  return [clean(before.trimEnd()), inside, clean(after.trimStart())]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The facts in a body that was published before. */
export function factsIn(body: string): string | undefined {
  const [, rest] = body.replaceAll('\r\n', '\n').split(OPEN)
  const [facts, end] = rest?.split(CLOSE) ?? []
  return end === undefined ? undefined : facts?.trim()
}
