/** How many entries a filter matched, of those that were read. */
export interface LogCount {
  readonly filter: string
  readonly count: number
  /** Whether there are more than were read. */
  readonly isMore: boolean
  /** RFC 3339 time of the newest. */
  readonly newest?: string | undefined
}
