/** Who wrote a comment, and who asks: the emulator takes everybody for the owner. */
import * as z from 'zod'
import { userObject, viewerObject } from './strict-objects.ts'
import { senderOf } from './strict-reports.ts'
import type { Api, ApiRequest, ApiResponse } from './strict-shared.ts'

const Comment = z.looseObject({ id: z.number() })

export async function comments(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const { method, path } = request
  if (!/\/issues\/(\d+\/comments|comments\/\d+)$/.test(path)) return undefined
  const answer = await api.forward(request)
  if (answer.status >= 400) return answer
  if (method === 'POST')
    api.reports.authors.set(Comment.parse(answer.body).id, senderOf(api, request))
  if (!Array.isArray(answer.body)) return answer
  const body = z.array(Comment).parse(answer.body)
  return { ...answer, body: body.map((comment) => signed(api, comment)) }
}

function signed({ reports }: Api, comment: z.output<typeof Comment>) {
  const login = reports.authors.get(comment.id) ?? 'ghost'
  return { ...comment, user: userObject(login) }
}

/** The token of a workflow or an App is nobody's. */
export async function viewer(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  if (request.path !== '/user') return undefined
  const login = senderOf(api, request)
  return login.endsWith('[bot]')
    ? { status: 403, body: { message: 'Resource not accessible by integration' } }
    : { status: 200, body: viewerObject(login) }
}
