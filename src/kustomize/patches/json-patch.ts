import type { UserError } from '../../error.ts'
import type { JsonValue, Origin, YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { jsonText } from '../load/json-text.ts'
import { didYouMean } from '../suggest.ts'
import {
  changeContainer,
  firstMissing,
  isJsonList,
  isJsonObject,
  listIndex,
  pointerSteps,
  withKey,
  withoutKey,
} from './json-pointer.ts'

/** One operation of a JSON patch, not checked beyond its type. */
export interface JsonOperation {
  readonly op: string
  readonly path: string | undefined
  readonly from: string | undefined
  /** Null where the operation has none. */
  readonly value: JsonValue
  /** The value where the patch has it. */
  readonly node: YamlNode | undefined
  readonly at: Origin
}

/**
 * Applies a JSON patch (RFC 6902) as kustomize does: `replace` of a missing field adds it, and
 * negative positions count from the end.
 *
 * @throws UserError `bad-patch`
 * @see https://github.com/evanphx/json-patch/tree/v4.12.0
 */
export function applyJsonPatch(value: JsonValue, operations: readonly JsonOperation[]): JsonValue {
  return operations.reduce(applyOperation, value)
}

function applyOperation(value: JsonValue, operation: JsonOperation): JsonValue {
  switch (operation.op) {
    case 'add':
      return put(value, operation, pathOf(operation, 'path'), operation.value, ADD)
    case 'remove':
      return remove(value, operation, pathOf(operation, 'path'), REMOVE)
    case 'replace':
      return replace(value, operation)
    case 'move':
      return move(value, operation)
    case 'copy':
      return copy(value, operation)
    case 'test':
      return test(value, operation)
    default:
      throw failure(
        'bad-patch',
        {
          says: operation.op ? `there is no operation '${operation.op}'` : 'this has no op',
          kustomize: `Unexpected kind: ${operation.op || 'unknown'}`,
        },
        operation.at,
        'op is one of add, remove, replace, move, copy, test',
      )
  }
}

/** How kustomize says that a path leads nowhere, and what went wrong at its end. */
interface Wording {
  readonly missing: (path: string) => string
  readonly failed: (path: string, key: string) => string
}

const ADD: Wording = {
  missing: (path) => `add operation does not apply: doc is missing path: "${path}"`,
  failed: (path) => `error in add for path: '${path}'`,
}
const REMOVE: Wording = {
  missing: (path) => `remove operation does not apply: doc is missing path: "${path}"`,
  failed: (path) => `error in remove for path: '${path}'`,
}
const REPLACE: Wording = {
  missing: (path) => `replace operation does not apply: doc is missing path: ${path}`,
  failed: (path) => `replace operation does not apply: doc is missing key: ${path}`,
}
const MOVE_FROM: Wording = {
  missing: (path) => `move operation does not apply: doc is missing from path: ${path}`,
  failed: (_, key) => `error in move for path: '${key}'`,
}
const MOVE_TO: Wording = {
  missing: (path) => `move operation does not apply: doc is missing destination path: ${path}`,
  failed: (path) => `error in move for path: '${path}'`,
}
const COPY_FROM: Wording = {
  missing: (path) => `copy operation does not apply: doc is missing from path: ${path}`,
  failed: (_, key) => `error in copy for from: '${key}'`,
}
const COPY_TO: Wording = {
  missing: (path) => `copy operation does not apply: doc is missing destination path: ${path}`,
  failed: () => 'error while adding value during copy',
}

const TEST: Wording = {
  missing: (path) => `test operation does not apply: is missing path: ${path}`,
  failed: (path) => `error in test for path: '${path}'`,
}

function pathOf(operation: JsonOperation, field: 'path' | 'from'): string {
  const path = operation[field]
  if (path !== undefined) return path
  const says = `this ${operation.op} has no '${field}'`
  const kustomize = `${operation.op} operation failed to decode ${field}: missing value`
  const hint = `add '${field}', such as /spec/replicas`
  throw failure('bad-patch', { says, kustomize }, operation.at, hint)
}

function move(value: JsonValue, operation: JsonOperation): JsonValue {
  const from = pathOf(operation, 'from')
  const moved = get(value, operation, from, MOVE_FROM)
  const rest = remove(value, operation, from, MOVE_FROM)
  return put(rest, operation, pathOf(operation, 'path'), moved ?? null, MOVE_TO)
}

function copy(value: JsonValue, operation: JsonOperation): JsonValue {
  const copied = get(value, operation, pathOf(operation, 'from'), COPY_FROM)
  return put(value, operation, pathOf(operation, 'path'), copied ?? null, COPY_TO)
}

function test(value: JsonValue, operation: JsonOperation): JsonValue {
  const path = pathOf(operation, 'path')
  const found = path === '' ? value : get(value, operation, path, TEST)
  if (canonical(found ?? null) === canonical(operation.value)) return value
  const says = `the test of ${path} fails: it is not ${jsonText(operation.value)}`
  const kustomize = `testing value ${path} failed: test failed`
  const hint = found === undefined ? 'nothing is there' : `the value there is ${jsonText(found)}`
  throw failure('bad-patch', { says, kustomize }, operation.at, hint)
}

/** JSON with the fields of objects in order. */
function canonical(value: JsonValue): string {
  if (isJsonList(value)) return `[${value.map(canonical).join(',')}]`
  if (!isJsonObject(value)) return jsonText(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

/** Changes what holds the end of a path. */
function at(
  value: JsonValue,
  operation: JsonOperation,
  path: string,
  wording: Wording,
  change: (container: JsonValue, key: string) => JsonValue,
): JsonValue {
  const steps = pointerSteps(path)
  const key = steps?.at(-1)
  const changed =
    steps === undefined || key === undefined
      ? undefined
      : changeContainer(value, steps.slice(0, -1), (container) => change(container, key))
  if (changed !== undefined) return changed
  throw leadsNowhere(value, operation, path, wording)
}

function leadsNowhere(
  value: JsonValue,
  operation: JsonOperation,
  path: string,
  wording: Wording,
): UserError {
  const kustomize = `${wording.missing(path)}: missing value`
  const steps = pointerSteps(path)
  if (steps === undefined) {
    const says = `the path '${path}' does not begin with a slash`
    const hint = 'write it as /spec/replicas'
    return failure('bad-patch', { says, kustomize }, operation.at, hint)
  }
  const { pointer, key, names } = firstMissing(value, steps)
  const says = `${operation.op} ${path}: there is no ${pointer}`
  const hint = didYouMean(key, names) ?? 'every step but the last has to be there'
  return failure('bad-patch', { says, kustomize }, operation.at, hint)
}

function get(
  value: JsonValue,
  operation: JsonOperation,
  path: string,
  wording: Wording,
): JsonValue | undefined {
  let found: JsonValue | undefined
  at(value, operation, path, wording, (container, key) => {
    if (isJsonList(container)) found = container[position(container, key, path, operation, wording)]
    else if (isJsonObject(container) && Object.hasOwn(container, key)) found = container[key]
    return container
  })
  return found
}

function put(
  value: JsonValue,
  operation: JsonOperation,
  path: string,
  item: JsonValue,
  wording: Wording,
): JsonValue {
  return at(value, operation, path, wording, (container, key) => {
    if (isJsonObject(container)) return withKey(container, key, item)
    if (!isJsonList(container)) return container
    if (key === '-') return [...container, item]
    const places = [...container, null]
    return container.toSpliced(position(places, key, path, operation, wording), 0, item)
  })
}

function replace(value: JsonValue, operation: JsonOperation): JsonValue {
  const path = pathOf(operation, 'path')
  if (path === '') return operation.value
  return at(value, operation, path, REPLACE, (container, key) => {
    if (isJsonObject(container)) return withKey(container, key, operation.value)
    if (!isJsonList(container)) return container
    return container.with(position(container, key, path, operation, REPLACE), operation.value)
  })
}

function remove(
  value: JsonValue,
  operation: JsonOperation,
  path: string,
  wording: Wording,
): JsonValue {
  return at(value, operation, path, wording, (container, key) => {
    if (isJsonList(container)) {
      return container.toSpliced(position(container, key, path, operation, wording), 1)
    }
    if (isJsonObject(container) && Object.hasOwn(container, key)) return withoutKey(container, key)
    const says = `${operation.op} ${path}: there is no such field`
    const kustomize = `${wording.failed(path, key)}: Unable to remove nonexistent key: ${key}: missing value`
    const names = isJsonObject(container) ? Object.keys(container) : []
    const hint = didYouMean(key, names) ?? 'there is nothing to remove'
    throw failure('bad-patch', { says, kustomize }, operation.at, hint)
  })
}

function position(
  list: readonly JsonValue[],
  key: string,
  path: string,
  operation: JsonOperation,
  wording: Wording,
): number {
  const index = listIndex(key, list.length)
  if (index !== undefined) return index
  const problem = /^[-+]?\d+$/.test(key)
    ? `Unable to access invalid index: ${key}: invalid index referenced`
    : `strconv.Atoi: parsing "${key}": invalid syntax`
  const says = `${operation.op} ${path}: '${key}' is no position of that list`
  const kustomize = `${wording.failed(path, key)}: ${problem}`
  const hint = `the list has positions up to ${list.length - 1}; - is behind the last one`
  throw failure('bad-patch', { says, kustomize }, operation.at, hint)
}
