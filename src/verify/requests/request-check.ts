import type { VerifySettings } from '../../config/schema/index.ts'
import type { Target } from '../target.ts'
import type { Verdict } from '../verdict.ts'
import type { Access } from './access.ts'
import type { Probe, ProbeAnswer } from './probe.ts'
import type { Reply } from './reply.ts'

export interface RequestContext {
  readonly target: Target
  readonly settings: VerifySettings
  readonly access: Access
}

/** A request with what its answer has to be; or a verdict where nothing can be sent. */
export type PlannedRequest =
  | {
      readonly kind: 'send'
      readonly subject: string
      readonly probe: Probe
      /** @param answer what the reply was read from */
      readonly judge: (reply: Reply, answer: ProbeAnswer) => Verdict
    }
  | { readonly kind: 'decided'; readonly subject: string; readonly verdict: Verdict }

export interface RequestCheck {
  readonly id: string
  readonly title: string
  /** Nothing where what it checks is off in this environment. */
  readonly plan: (context: RequestContext) => readonly PlannedRequest[]
}
