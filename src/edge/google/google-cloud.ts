import { KINDS } from '../../cloud/kinds/index.ts'
import type { CloudKind, LiveObject } from '../../cloud/object.ts'
import type { GoogleCloud } from '../../ports/google-cloud.ts'
import type { Caller } from './calls.ts'
import { failureOf } from './failure.ts'
import type { KindClient } from './kind-client.ts'

/** Google Cloud behind the clients of its services. */
export function googleCloud(
  clients: Readonly<Record<CloudKind, KindClient>>,
  { call }: Caller,
): GoogleCloud {
  return {
    async list({ kind, parent }) {
      const objects: LiveObject[] = []
      let page = ''
      do {
        const current = page
        const answer = await call({ verb: 'list', kind, parent }, (timeoutMs) =>
          clients[kind].list(parent, current, timeoutMs),
        )
        objects.push(...answer.objects)
        page = answer.next
      } while (page !== '')
      return objects
    },
    create(object) {
      const { kind, parent, title } = object
      return call({ verb: 'create', kind, parent, subject: title }, (timeoutMs) =>
        clients[kind].create(object, timeoutMs),
      )
    },
    async update(object, live, mask) {
      const { kind, parent, title } = object
      const { carriedOver } = KINDS[kind]
      const body = carriedOver?.(object.body, live.body) ?? object.body
      const write = { object: { ...object, body }, live, mask }
      await call({ verb: 'update', kind, parent, subject: title }, (timeoutMs) =>
        clients[kind].update(write, timeoutMs),
      )
    },
    async delete(live) {
      const { kind, parent, name } = live
      await call({ verb: 'delete', kind, parent, subject: name }, (timeoutMs) =>
        unlessGone(clients[kind].delete(live, timeoutMs)),
      )
    },
  }
}

/** The first attempt may have deleted it, and its answer be what was lost. */
async function unlessGone(deleting: Promise<unknown>): Promise<void> {
  try {
    await deleting
  } catch (thrown) {
    if (failureOf(thrown)?.status !== 'NOT_FOUND') throw thrown
  }
}
