import * as z from 'zod'
import { RISK_RULE_IDS } from '../risk-rules.ts'

const RiskSeverity = z.enum(['error', 'warning', 'notice', 'off'])

const ByKind = z
  .strictObject({
    production: RiskSeverity.optional().describe('In environments of this kind.'),
    staging: RiskSeverity.optional().describe('In environments of this kind.'),
    development: RiskSeverity.optional().describe('In environments of this kind.'),
  })
  .describe('By the kind of the environment; a kind left out keeps the severity of the rule.')

// A key that is no rule is told apart by `checkRisk`, which knows the nearest one.
const RuleId = z.string().meta({ enum: [...RISK_RULE_IDS] })

export const Suppression = z.strictObject({
  rule: RuleId.describe('Id of the rule, as in docs/risk-rules.md.'),
  resource: z
    .string()
    .min(1)
    .optional()
    .describe('Printed id of the resource; `*` stands for any text. Default: every resource.')
    .meta({ examples: ['Deployment.v1.apps/web.shop', 'MonitoringAlertPolicy.*/chat-*'] }),
  environments: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Names of environments. Default: all of them.'),
  reason: z
    .string()
    .trim()
    .min(10, 'a reason that somebody else can follow, at least 10 characters')
    .describe('Why it is none; reviewers read it.'),
  until: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day such as '2026-12-31'")
    .optional()
    .describe('Last day on which it holds. After that it is an error.'),
})

export const Risk = z
  .strictObject({
    rules: z
      .record(RuleId, z.union([RiskSeverity, ByKind]))
      .default({})
      .describe('Severity of rules, by id: everywhere, or by the kind of environment.')
      .meta({ examples: [{ 'replicas-cut': 'off', 'image-unpinned': { production: 'error' } }] }),
    suppress: z.array(Suppression).default([]).describe('Findings that somebody decided upon.'),
  })
  .describe('What reviewers are told of risks. See [risk-rules.md](risk-rules.md).')
