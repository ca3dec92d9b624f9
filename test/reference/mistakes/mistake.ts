import type { Rendered } from '../rendered.ts'

/** One mistake of Google's page, and how to see that ours does not have it. */
export type Mistake = MistakeInOutput | MistakeElsewhere

export interface MistakeInOutput {
  readonly kind: 'output'
  /** Number in the list. */
  readonly nr: number
  /** What the page says. */
  readonly page: string
  /** Throws where the output of an environment has it. */
  readonly check: (rendered: Rendered) => void
}

/** A mistake about something that we do not make: listed, not counted. */
export interface MistakeElsewhere {
  readonly kind: 'elsewhere'
  readonly nr: number
  readonly page: string
  readonly why: string
}

export function inOutput(
  nr: number,
  page: string,
  check: MistakeInOutput['check'],
): MistakeInOutput {
  return { kind: 'output', nr, page, check }
}

export function elsewhere(nr: number, page: string, why: string): MistakeElsewhere {
  return { kind: 'elsewhere', nr, page, why }
}
