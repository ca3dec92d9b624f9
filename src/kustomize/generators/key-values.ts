import { rethrow } from '../../error.ts'
import type { Origin } from '../../yaml/node.ts'
import { failure, leadBy, placeOf } from '../fail.ts'
import { gather } from '../gather.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type { GeneratorArgs } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'

/** One entry of generated data. */
export interface KeyValue {
  readonly key: string
  /** Text where the bytes are UTF-8. */
  readonly value: string | Uint8Array
  /** Where the generator names it, or the line of an env file. */
  readonly at: Origin
  /** Where the value stands: a file whose text it is, at its start. */
  readonly origin: Origin
}

/**
 * Collects the data of a generator: lines of env files, then literals, then files.
 *
 * @throws UserError `bad-generator`, `file-not-found`, `outside-root`
 * @see kubernetes-sigs/kustomize:api/kv/kv.go
 */
export function loadKeyValues(args: GeneratorArgs, files: Files, root: Root): readonly KeyValue[] {
  const pairs = gather(
    [
      () =>
        loading('env source files:', args.envs, (env) =>
          readEnvFile(env, files.loadBytes(root, env)),
        ),
      () => loading('literal sources', args.literals, (literal) => [readLiteral(literal)]),
      () => loading('file sources:', args.files, (file) => [readFile(file, files, root)]),
    ],
    (load) => load(),
  )
  checkKeys(pairs, args)
  return pairs
}

function loading(
  what: string,
  sources: readonly Text[],
  read: (source: Text) => readonly KeyValue[],
): readonly KeyValue[] {
  try {
    return gather(sources, read)
  } catch (error) {
    const list = sources.map(({ text }) => text).join(' ')
    return rethrow(error, (each) => leadBy(`loading KV pairs: ${what} [${list}]`, each))
  }
}

function readEnvFile(
  env: Text,
  { path, bytes }: ReturnType<Files['loadBytes']>,
): readonly KeyValue[] {
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    throw failure('bad-generator', `'${env.text}' has invalid utf8 bytes`, env, 'save it as UTF-8')
  }
  const source = { file: path, text }
  const pairs: KeyValue[] = []
  // Only at the start of a file is a byte order mark none of its text.
  let offset = text.startsWith('\ufeff') ? 1 : 0
  // Lines, and between them what ends them.
  for (const [i, part] of text
    .slice(offset)
    .split(/(\r?\n)/)
    .entries()) {
    const pair = i % 2 === 0 ? readEnvLine(part, { source, offset }) : undefined
    if (pair) pairs.push(pair)
    offset += part.length
  }
  return pairs
}

function readEnvLine(line: string, { source, offset }: Origin): KeyValue | undefined {
  // Go takes a next line for a space, and a byte order mark for none.
  const text = line.replace(/^(?:(?!\ufeff)[\s\u0085])+/, '')
  const equals = text.indexOf('=')
  if (text === '' || text.startsWith('#') || equals === 0) return undefined
  const start = offset + line.length - text.length
  const at = { source, offset: start }
  if (equals === -1) return { key: text, value: '', at, origin: at }
  const origin = { source, offset: start + equals + 1 }
  return { key: text.slice(0, equals), value: text.slice(equals + 1), at, origin }
}

function readLiteral(literal: Text): KeyValue {
  const { text } = literal
  const equals = text.indexOf('=')
  if (equals <= 0) {
    throw failure(
      'bad-generator',
      {
        says: `the literal '${text}' has no key`,
        kustomize: `invalid literal source ${text}, expected key=value`,
      },
      literal,
      'write the key, an equals sign and the value',
    )
  }
  const value = unquote(text.slice(equals + 1))
  return { key: text.slice(0, equals), value, at: literal, origin: literal }
}

function unquote(text: string): string {
  const quote = text[0]
  const isQuoted = text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote)
  return isQuoted ? text.slice(1, -1) : text
}

function readFile(file: Text, files: Files, root: Root): KeyValue {
  const { key, path } = parseFileSource(file)
  const loaded = files.loadBytes(root, { ...file, text: path })
  const text = decodeUtf8(loaded.bytes)
  const origin = { source: { file: loaded.path, text: text ?? '' }, offset: 0 }
  return { key, value: text ?? loaded.bytes, at: file, origin }
}

function parseFileSource(file: Text): { readonly key: string; readonly path: string } {
  const { text } = file
  const [key = '', path, ...more] = text.split('=')
  const quoted = (part: string) => JSON.stringify(part)
  if (path === undefined) return { key: baseName(text), path: text }
  if (more.length > 0) {
    const problem = `source ${quoted(text)} key name or file path contains '='`
    throw failure('bad-generator', problem, file, 'rename the file, or give it a key: key=path')
  }
  if (key === '') {
    const problem = `missing key name for file path ${quoted(path)} in source ${quoted(text)}`
    throw failure('bad-generator', problem, file, `write ${path}, or a key before the equals sign`)
  }
  if (path === '') {
    const problem = `missing file path for key name ${quoted(key)} in source ${quoted(text)}`
    throw failure('bad-generator', problem, file, 'write the path behind the equals sign')
  }
  return { key, path }
}

function baseName(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? path
}

/** Nothing where the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function checkKeys(pairs: readonly KeyValue[], { name }: GeneratorArgs): void {
  const seen = new Map<string, KeyValue>()
  for (const pair of pairs) {
    const first = seen.get(pair.key)
    if (first) {
      const says = `'${name?.text ?? ''}' gets the key '${pair.key}' twice`
      const kustomize = `configmap ${name?.text ?? ''} illegally repeats the key \`${pair.key}\``
      const hint = `first given at ${placeOf(first.at)}`
      throw failure('bad-generator', { says, kustomize }, pair.at, hint)
    }
    seen.set(pair.key, pair)
  }
}
