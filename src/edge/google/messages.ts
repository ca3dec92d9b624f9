import type { protobuf } from 'google-gax'
import type { Body } from '../../cloud/object.ts'
import { formatSteps, isMap } from '../../diff/diff-values.ts'
import { UserError } from '../../error.ts'
import type { JsonValue } from '../../yaml/node.ts'
import type { GoogleLibrary } from './library.ts'

/** JSON of an API to what its gRPC client takes, and back. */
export interface MessageCodec {
  /**
   * @throws UserError `google-rejected` for a field or value that the message does not have; the
   *   clients would leave it out without a word
   */
  encode(body: Body): object
  /** What a client answers, with enums as their names, to JSON. */
  decode(answer: object): Body
}

/** @param name full name of the message, such as `google.monitoring.v3.AlertPolicy` */
export function messageCodec(
  { gax }: GoogleLibrary,
  root: protobuf.Root,
  name: string,
): MessageCodec {
  const type = root.lookupType(name)
  const toJson = (message: protobuf.Message): Body => bodyOf(gax.serializer.toProto3JSON(message))
  return {
    encode(body) {
      const message = parse(name, () => gax.serializer.fromProto3JSON(type, jsonOf(body)))
      if (message === null) throw new Error(`no ${name}`)
      const lost = lostPath(body, toJson(message), [])
      if (lost !== undefined) throw notAField(name, lost)
      return message
    },
    decode: (answer) => toJson(type.fromObject({ ...answer })),
  }
}

function parse<T>(name: string, convert: () => T): T {
  try {
    return convert()
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause)
    throw new UserError('google-rejected', `this is no ${name}: ${text}`, { cause })
  }
}

/** The first part of a value that did not make it into the message. */
function lostPath(
  value: JsonValue | undefined,
  kept: JsonValue | undefined,
  steps: readonly string[],
): readonly string[] | undefined {
  if (Array.isArray(value)) {
    const items = Array.isArray(kept) ? kept : []
    return firstOf(value, (item, i) => lostPath(item, items[i], [...steps, `[${i}]`]))
  }
  if (isMap(value)) {
    const inside: Body = isMap(kept) ? kept : {}
    return firstOf(Object.entries(value), ([key, inner]) =>
      lostPath(inner, inside[key], [...steps, key]),
    )
  }
  // A zero value is the same as none, and is not printed.
  const isSaid = value !== undefined && value !== null && value !== '' && Boolean(value)
  const isLost = kept === undefined || (typeof kept === 'string' && kept.endsWith('_UNSPECIFIED'))
  return isSaid && isLost ? steps : undefined
}

function firstOf<T, R>(
  items: readonly T[],
  find: (item: T, i: number) => R | undefined,
): R | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i)
    if (found !== undefined) return found
  }
  return
}

function notAField(name: string, steps: readonly string[]): UserError {
  const message = name.split('.').at(-1)
  return new UserError(
    'google-rejected',
    `'${formatSteps(steps)}' is no field of ${message}, or has a value that it cannot have`,
    { hint: 'see the reference of the API for its fields and their values' },
  )
}

/** A copy that is plain JSON; what the serializer takes may be changed by it. */
function jsonOf(body: Body) {
  return JSON.parse(JSON.stringify(body))
}

function bodyOf(value: unknown): Body {
  const plain: JsonValue = JSON.parse(JSON.stringify(value))
  return isMap(plain) ? plain : {}
}
