import type { DiffResource } from '../../src/diff/diff-resources.ts'
import { isMap, type JsonMap } from '../../src/diff/json.ts'
import { readRendered } from '../../src/release/rendered-manifest.ts'
import { nodeToJson } from '../../src/yaml/json.ts'
import type { JsonValue } from '../../src/yaml/node.ts'
import { readDocuments } from '../../src/yaml/read.ts'

/** Manifests of a YAML text, as a rendered file would have them. */
export function setOf(text: string): readonly DiffResource[] {
  return readRendered({ file: 'test.yaml', text })
}

/** One value of a YAML text. */
export function jsonOf(text: string): JsonValue {
  const [node] = readDocuments({ file: 'test.yaml', text })
  return node === undefined ? null : nodeToJson(node)
}

export function mapOf(text: string): JsonMap {
  const value = jsonOf(text)
  return isMap(value) ? value : {}
}
