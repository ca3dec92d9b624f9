import * as z from 'zod'
import { CalloutTimeout, Name } from './names.ts'

export const Apigee = z.strictObject({
  enabled: z.boolean().default(true).describe('Send requests through Apigee.'),
  name: Name.default('apigee').describe('Name of the ApigeeBackendService.'),
  environment: z.string().min(1).describe('Apigee environment that the instance serves.'),
  verifyKeys: z.boolean().default(true).describe('Refuse every request without a valid API key.'),
  body: z
    .boolean()
    .default(false)
    .describe('Stream bodies to Apigee too: needed by policies on tokens or prompts.'),
  timeout: CalloutTimeout.default('5s').describe('Of each message on the stream, 10ms to 10s.'),
  failOpen: z
    .boolean()
    .default(false)
    .describe('Let traffic pass without a key while Apigee does not answer.'),
})
