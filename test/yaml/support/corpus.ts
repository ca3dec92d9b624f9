import { existsSync, readFileSync } from 'node:fs'

/** One case of the corpus of real kustomize runs, as far as YAML goes. */
export interface CorpusCase {
  readonly id: string
  /** What kustomize printed, or nothing where it failed. */
  readonly expected: string | undefined
  /** The texts of the YAML and JSON files that went in. */
  readonly inputs: readonly string[]
}

const PATH = '../shared/corpus/kustomize/cases.json'

/** The corpus, or nothing, with a line that says so, where this checkout has none beside it. */
export function readCorpus(): readonly CorpusCase[] {
  if (!existsSync(PATH)) {
    console.log(`skipped: no corpus at ${PATH}`)
    return []
  }
  const content: unknown = JSON.parse(readFileSync(PATH, 'utf8'))
  return field(content, 'cases', isList).map((item) => ({
    id: field(item, 'id', isText),
    expected: isRecord(item) && isText(item.expected) ? item.expected : undefined,
    inputs: Object.entries(field(item, 'files', isRecord)).flatMap(([path, text]) =>
      isText(text) && /\.(?:ya?ml|json)$/.test(path) ? [text] : [],
    ),
  }))
}

function field<Value>(
  record: unknown,
  name: string,
  isValue: (value: unknown) => value is Value,
): Value {
  const value = isRecord(record) ? record[name] : undefined
  if (!isValue(value)) throw new Error(`the corpus has an unexpected '${name}'`)
  return value
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
