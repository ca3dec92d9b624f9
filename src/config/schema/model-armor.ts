import * as z from 'zod'
import { CalloutTimeout, Name } from './names.ts'

export const CONFIDENCE_LEVELS = ['LOW_AND_ABOVE', 'MEDIUM_AND_ABOVE', 'HIGH'] as const
export const RAI_FILTERS = ['HATE_SPEECH', 'HARASSMENT', 'SEXUALLY_EXPLICIT', 'DANGEROUS'] as const

const Confidence = z.enum(CONFIDENCE_LEVELS)
const HttpError = z.strictObject({
  code: z.int().min(100).max(999).optional().describe('HTTP status.'),
  message: z.string().min(1).optional().describe('Text of the answer.'),
})

export const ModelArmorTemplate = z.strictObject({
  id: Name.optional().describe('Template id. Default: NAME-ENVIRONMENT.'),
  responsibleAi: z
    .partialRecord(z.enum(RAI_FILTERS), Confidence)
    .default({
      DANGEROUS: 'MEDIUM_AND_ABOVE',
      HARASSMENT: 'MEDIUM_AND_ABOVE',
      HATE_SPEECH: 'MEDIUM_AND_ABOVE',
      SEXUALLY_EXPLICIT: 'MEDIUM_AND_ABOVE',
    })
    .describe('Filter to confidence level; a filter that is not named is off.'),
  promptInjection: z
    .union([z.literal(false), Confidence])
    .default('MEDIUM_AND_ABOVE')
    .describe('Prompt injection and jailbreak detection, from this confidence level.'),
  maliciousUris: z.boolean().default(true).describe('Look for malicious links.'),
  sensitiveData: z
    .union([
      z.literal(false),
      z.literal('basic'),
      z.strictObject({
        inspectTemplate: z.string().min(1).describe('Full name of an inspect template.'),
        deidentifyTemplate: z
          .string()
          .min(1)
          .optional()
          .describe('Full name of a de-identify template.'),
      }),
    ])
    .default(false)
    .describe('Sensitive Data Protection: off, its basic detectors, or templates of your own.'),
  enforcement: z
    .enum(['INSPECT_ONLY', 'INSPECT_AND_BLOCK'])
    .default('INSPECT_AND_BLOCK')
    .describe('Report what is found, or refuse it as well.'),
  multiLanguage: z.boolean().default(false).describe('Detect the language of each text.'),
  ignorePartialFailures: z
    .boolean()
    .default(false)
    .describe('Go by the filters that answered where one of them fails.'),
  logTemplateOperations: z.boolean().default(true).describe('Log changes of the template.'),
  logPromptsAndResponses: z
    .boolean()
    .default(false)
    .describe('Log each check with the content of the prompt and of the answer. Mind privacy.'),
  promptError: HttpError.optional().describe('What a client gets for a blocked prompt.'),
  responseError: HttpError.optional().describe('What a client gets for a blocked answer.'),
})

export const ExistingTemplate = z.strictObject({
  id: Name.describe('Template id in the region of the environment.'),
  project: z
    .string()
    .regex(/^([a-z][a-z0-9-]{4,28}[a-z0-9]|[0-9]+)$/, "a project id, without 'projects/'")
    .optional()
    .describe('Default: the project of the environment.'),
})

export const ModelArmor = z.strictObject({
  enabled: z.boolean().default(true).describe('Screen prompts and answers.'),
  template: ModelArmorTemplate.optional().describe(
    'A template that this config owns (the default).',
  ),
  existing: ExistingTemplate.optional().describe('A template that somebody else owns.'),
  location: z
    .string()
    .regex(
      /^(us|eu|[a-z]+-[a-z]+[0-9]+)$/,
      'a region such as us-central1\na zone of the cluster is no location of Model Armor',
    )
    .optional()
    .describe('Location of template and service. Default: the region of the environment.'),
  timeout: CalloutTimeout.default('5s').describe('Of each message on the stream, 10ms to 10s.'),
  failOpen: z
    .boolean()
    .default(false)
    .describe('Let traffic pass unscreened while Model Armor does not answer.'),
  containerAdmin: z
    .boolean()
    .default(false)
    .describe("Grant roles/container.admin to the service agent, as Google's page does."),
})
