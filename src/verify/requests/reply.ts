import { isObject, listAt, parseJson, textAt } from '../json.ts'
import type { ProbeAnswer } from './probe.ts'

/** What an answer means: who gave it, and what they said. */
export type Reply =
  /** The model answered. */
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  /** Model Armor blocked the prompt. */
  | { readonly kind: 'blocked'; readonly status: number; readonly text: string }
  /** Apigee refused the request for its key. */
  | { readonly kind: 'refused'; readonly status: number; readonly text: string }
  /** No route takes the request. */
  | { readonly kind: 'no-route'; readonly status: number; readonly text: string }
  /** The model server refused it. */
  | { readonly kind: 'model-error'; readonly status: number; readonly text: string }
  | { readonly kind: 'other'; readonly status: number; readonly text: string }
  | Extract<ProbeAnswer, { kind: 'unreachable' }>

/** What a template answers for a blocked prompt; nothing where somebody else owns the template. */
export interface BlockAnswer {
  readonly code: number
  readonly message: string | undefined
}

/** @param block what the template answers where that is known */
export function readReply(answer: ProbeAnswer, block: BlockAnswer | undefined): Reply {
  if (answer.kind === 'unreachable') return answer
  const { status, body } = answer
  const json = parseJson(body)
  const of = (kind: Exclude<Reply['kind'], 'unreachable'>, text: string): Reply => ({
    kind,
    status,
    text: excerpt(text),
  })
  if (status >= 200 && status < 300) return of('answer', answerText(json) ?? body)
  const message = textAt(json, 'error', 'message') ?? textAt(json, 'message') ?? body
  if (isBlock(answer, json, block)) return of('blocked', message)
  const fault = textAt(json, 'fault', 'faultstring')
  if (isKeyFault(status, json)) return of('refused', fault ?? body)
  if (status === 404 && !isModelError(json)) return of('no-route', body)
  return isModelError(json) ? of('model-error', message) : of('other', fault ?? body)
}

/** `HTTP 404: fault filter abort` */
export function formatReply(reply: Reply): string {
  if (reply.kind === 'unreachable') return reply.message
  return `HTTP ${reply.status}${reply.text === '' ? '' : `: ${reply.text}`}`
}

/** Ids that `GET /v1/models` lists; nothing where the answer is no such list. */
export function modelIds(answer: ProbeAnswer): readonly string[] | undefined {
  if (answer.kind !== 'answered' || answer.status !== 200) return undefined
  const json = parseJson(answer.body)
  if (!isObject(json) || !Array.isArray(json.data)) return undefined
  return json.data.flatMap((model) => textAt(model, 'id') ?? [])
}

function answerText(json: unknown): string | undefined {
  const [choice] = listAt(json, 'choices')
  return textAt(choice, 'message', 'content') ?? textAt(choice, 'text')
}

/** Model Armor writes a type of its own; the code and message of a template can be anything. */
function isBlock(
  { status, body }: Extract<ProbeAnswer, { kind: 'answered' }>,
  json: unknown,
  block: BlockAnswer | undefined,
): boolean {
  if (textAt(json, 'error', 'type') === 'bad_request_error') return true
  if (block?.message === undefined || status !== block.code) return false
  return hasMessage({ kind: 'answered', status, body }, block.message)
}

/** Whether the text is in the answer, as it is or as a JSON text has it. */
export function hasMessage(answer: ProbeAnswer, message: string): boolean {
  if (answer.kind !== 'answered') return false
  return answer.body.includes(message) || answer.body.includes(JSON.stringify(message).slice(1, -1))
}

/** Apigee's verification of keys, and the fault that its default security raises. */
function isKeyFault(status: number, json: unknown): boolean {
  const code = textAt(json, 'fault', 'detail', 'errorcode') ?? ''
  if (/apikey|invalid_client|raisefault|accesstoken/i.test(code)) return true
  return status === 401 || (status === 403 && !isModelError(json))
}

/** vLLM and its kin: `{"object": "error", …}`, or `{"error": {"type": "NotFoundError", "code": 404}}`. */
function isModelError(json: unknown): boolean {
  if (textAt(json, 'object') === 'error') return true
  return /Error$/.test(textAt(json, 'error', 'type') ?? '')
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`
}
