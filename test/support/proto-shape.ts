import { createRequire } from 'node:module'

/**
 * Checks JSON against a protobuf message as strictly as the REST API does. Google's clients drop
 * fields that they do not know without a word, so what they accept says nothing.
 *
 * @see https://protobuf.dev/programming-guides/json/
 */
export function protoErrors(type: MessageType, value: unknown): readonly string[] {
  const [root, name] = MESSAGES[type]
  const message = find(root, name.split('.'))
  return message?.fields ? messageErrors(message, value, { scope: [root], path: '' }) : [name]
}

export type MessageType = keyof typeof MESSAGES

/** A node of what protobufjs calls JSON descriptors. */
interface Descriptor {
  readonly nested?: Readonly<Record<string, Descriptor>>
  readonly fields?: Readonly<Record<string, Field>>
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>>
  /** Of an enum. */
  readonly values?: Readonly<Record<string, number>>
}

interface Field {
  readonly type: string
  readonly rule?: 'repeated'
  /** Of a map. */
  readonly keyType?: string
  readonly options?: unknown
}

interface Context {
  /** Namespaces around the message, the outermost first. */
  readonly scope: readonly Descriptor[]
  readonly path: string
}

const load = createRequire(import.meta.url)
const MONITORING: Descriptor = load('@google-cloud/monitoring/build/protos/protos.json')
const LOGGING: Descriptor = load('@google-cloud/logging-api/build/protos/protos.json')
const DASHBOARDS: Descriptor = load('@google-cloud/monitoring-dashboards/build/protos/protos.json')
const MESSAGES = {
  Dashboard: [DASHBOARDS, 'google.monitoring.dashboard.v1.Dashboard'],
  AlertPolicy: [MONITORING, 'google.monitoring.v3.AlertPolicy'],
  ServiceLevelObjective: [MONITORING, 'google.monitoring.v3.ServiceLevelObjective'],
  LogMetric: [LOGGING, 'google.logging.v2.LogMetric'],
} as const

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const isInt32: Check = (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
const isInt64: Check = (value) =>
  Number.isSafeInteger(value) || (typeof value === 'string' && /^-?[0-9]+$/.test(value))

/** Scalars, and the well-known messages whose JSON is a scalar. */
const SCALARS: Readonly<Record<string, Check>> = {
  string: isText,
  bool: isFlag,
  double: isNumber,
  float: isNumber,
  int32: isInt32,
  int64: isInt64,
  'google.protobuf.BoolValue': isFlag,
  'google.protobuf.DoubleValue': isNumber,
  'google.protobuf.Duration': (value) =>
    typeof value === 'string' && /^-?[0-9]{1,12}(\.[0-9]{1,9})?s$/.test(value),
  'google.protobuf.Timestamp': (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value),
}

function messageErrors(
  message: Descriptor,
  value: unknown,
  { scope, path }: Context,
): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${path}: no object`]
  const { fields = {}, oneofs = {} } = message
  const inside = [...scope, message]
  const given = Object.keys(value)
  return [
    ...Object.entries(value).flatMap(([name, inner]) => {
      const at = `${path}.${name}`
      const field = fields[name]
      return field === undefined
        ? [`${at}: unknown field`]
        : fieldErrors(field, inner, { scope: inside, path: at })
    }),
    ...Object.entries(fields).flatMap(([name, field]) =>
      hasBehavior(field, 'REQUIRED') && !given.includes(name) ? [`${path}.${name}: required`] : [],
    ),
    ...Object.values(oneofs).flatMap(({ oneof }) => {
      const chosen = oneof.filter((name) => given.includes(name))
      return chosen.length > 1 ? [`${path}: only one of ${chosen.join(', ')}`] : []
    }),
  ]
}

function fieldErrors(field: Field, value: unknown, context: Context): readonly string[] {
  const { path } = context
  if (hasBehavior(field, 'OUTPUT_ONLY')) return [`${path}: the service writes this field`]
  const errorsAt = (inner: unknown, step: string) =>
    valueErrors(field.type, inner, { ...context, path: `${path}[${step}]` })
  if (field.rule === 'repeated') {
    if (!Array.isArray(value)) return [`${path}: no list`]
    return value.flatMap((inner, i) => errorsAt(inner, String(i)))
  }
  if (field.keyType === undefined) return valueErrors(field.type, value, context)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${path}: no map`]
  return Object.entries(value).flatMap(([key, inner]) => errorsAt(inner, key))
}

function valueErrors(type: string, value: unknown, context: Context): readonly string[] {
  const { scope, path } = context
  const isScalar = SCALARS[type]
  if (isScalar !== undefined) return isScalar(value) ? [] : [`${path}: no ${type}`]
  const found = resolve(type, scope)
  if (found?.values !== undefined)
    return typeof value === 'string' && Object.hasOwn(found.values, value)
      ? []
      : [`${path}: no ${type}`]
  return found?.fields ? messageErrors(found, value, context) : [`${path}: unknown type ${type}`]
}

/** A name means the nearest thing that is called so, looking outwards from the message. */
function resolve(type: string, scope: readonly Descriptor[]): Descriptor | undefined {
  const [root] = scope
  const messages = scope.slice(1).toReversed()
  const outwards = [...messages, ...PACKAGES.map((name) => find(root, name.split('.'))), root]
  for (const descriptor of outwards) {
    const found = find(descriptor, type.split('.'))
    if (found?.fields ?? found?.values) return found
  }
  return
}

const PACKAGES = [
  'google.monitoring.v3',
  'google.monitoring.dashboard.v1',
  'google.logging.v2',
  'google.api',
  'google',
]

function find(from: Descriptor | undefined, names: readonly string[]): Descriptor | undefined {
  return names.reduce<Descriptor | undefined>((node, name) => node?.nested?.[name], from)
}

/** `(google.api.field_behavior)` is a text, or a list where a field has several. */
function hasBehavior({ options }: Field, behavior: string): boolean {
  return JSON.stringify(options ?? {}).includes(`"${behavior}"`)
}
