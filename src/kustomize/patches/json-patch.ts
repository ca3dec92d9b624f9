import type { UserError } from '../../error.ts'
import type { JsonValue, Origin, YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { jsonText } from '../load/json-text.ts'
import { didYouMean } from '../suggest.ts'
import { type DraftList, type DraftObject, JsonDraft, setKey } from './json-draft.ts'
import { firstMissing, isJsonList, isJsonObject, listIndex, pointerSteps } from './json-pointer.ts'

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
  const draft = new JsonDraft(value)
  for (const operation of operations) applyOperation(draft, operation)
  return draft.value
}

type Operate = (draft: JsonDraft, operation: JsonOperation) => void

const OPERATIONS: Readonly<Record<string, Operate>> = { add, remove, replace, move, copy, test }

function applyOperation(draft: JsonDraft, operation: JsonOperation): void {
  const operate = Object.hasOwn(OPERATIONS, operation.op) ? OPERATIONS[operation.op] : undefined
  if (operate === undefined) {
    const says = operation.op ? `there is no operation '${operation.op}'` : 'this has no op'
    const kustomize = `Unexpected kind: ${operation.op || 'unknown'}`
    const hint = `op is one of ${Object.keys(OPERATIONS).join(', ')}`
    throw failure('bad-patch', { says, kustomize }, operation.at, hint)
  }
  operate(draft, operation)
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

function add(draft: JsonDraft, operation: JsonOperation): void {
  put(draft, operation, pathOf(operation, 'path'), operation.value, ADD)
}

function remove(draft: JsonDraft, operation: JsonOperation): void {
  take(draft, operation, pathOf(operation, 'path'), REMOVE)
}

function move(draft: JsonDraft, operation: JsonOperation): void {
  const from = pathOf(operation, 'from')
  const moved = get(draft, operation, from, MOVE_FROM)
  take(draft, operation, from, MOVE_FROM)
  put(draft, operation, pathOf(operation, 'path'), moved ?? null, MOVE_TO)
}

function copy(draft: JsonDraft, operation: JsonOperation): void {
  const copied = get(draft, operation, pathOf(operation, 'from'), COPY_FROM) ?? null
  draft.share(copied)
  put(draft, operation, pathOf(operation, 'path'), copied, COPY_TO)
}

function test(draft: JsonDraft, operation: JsonOperation): void {
  const path = pathOf(operation, 'path')
  const found = path === '' ? draft.value : get(draft, operation, path, TEST)
  if (canonical(found ?? null) === canonical(operation.value)) return
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

/** What holds the end of a path, and the name or position there. */
interface Slot<Container> {
  readonly container: Container
  readonly key: string
}

/** The slot of a path, to change it. */
function open(
  draft: JsonDraft,
  operation: JsonOperation,
  path: string,
  wording: Wording,
): Slot<DraftList | DraftObject> {
  const { steps, key } = splitPath(path)
  const container = key === undefined ? undefined : draft.open(steps)
  if (container !== undefined && key !== undefined) return { container, key }
  throw leadsNowhere(draft.value, operation, path, wording)
}

function splitPath(path: string): { readonly steps: readonly string[]; readonly key?: string } {
  const steps = pointerSteps(path) ?? []
  const key = steps.at(-1)
  return key === undefined ? { steps } : { steps: steps.slice(0, -1), key }
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
  draft: JsonDraft,
  operation: JsonOperation,
  path: string,
  wording: Wording,
): JsonValue | undefined {
  const { steps, key } = splitPath(path)
  const container = key === undefined ? undefined : draft.find(steps)
  if (key !== undefined && isJsonList(container)) {
    return container[position(container, key, path, operation, wording)]
  }
  if (key !== undefined && isJsonObject(container)) {
    return Object.hasOwn(container, key) ? container[key] : undefined
  }
  throw leadsNowhere(draft.value, operation, path, wording)
}

function put(
  draft: JsonDraft,
  operation: JsonOperation,
  path: string,
  item: JsonValue,
  wording: Wording,
): void {
  const { container, key } = open(draft, operation, path, wording)
  if (!isJsonList(container)) replaceKey(container, key, item)
  else if (key === '-') container.push(item)
  else {
    const places = container.length + 1
    container.splice(position({ length: places }, key, path, operation, wording), 0, item)
  }
}

function replace(draft: JsonDraft, operation: JsonOperation): void {
  const path = pathOf(operation, 'path')
  if (path === '') {
    draft.replaceAll(operation.value)
    return
  }
  const { container, key } = open(draft, operation, path, REPLACE)
  if (!isJsonList(container)) replaceKey(container, key, operation.value)
  else container[position(container, key, path, operation, REPLACE)] = operation.value
}

/** A field that is there already goes to the end. */
function replaceKey(object: DraftObject, key: string, value: JsonValue): void {
  delete object[key]
  setKey(object, key, value)
}

function take(draft: JsonDraft, operation: JsonOperation, path: string, wording: Wording): void {
  const { container, key } = open(draft, operation, path, wording)
  if (isJsonList(container)) {
    container.splice(position(container, key, path, operation, wording), 1)
  } else if (Object.hasOwn(container, key)) delete container[key]
  else {
    const says = `${operation.op} ${path}: there is no such field`
    const kustomize = `${wording.failed(path, key)}: Unable to remove nonexistent key: ${key}: missing value`
    const hint = didYouMean(key, Object.keys(container)) ?? 'there is nothing to remove'
    throw failure('bad-patch', { says, kustomize }, operation.at, hint)
  }
}

function position(
  list: { readonly length: number },
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
