import { throwAll, type UserError } from '../../error.ts'
import type { TextSource } from '../../yaml/node.ts'
import { readYaml11 } from '../../yaml/yaml11.ts'
import { failure } from '../fail.ts'
import { gather } from '../gather.ts'
import { decodeReplacement } from '../kustomization/decode-parts.ts'
import { type Decoding, ObjectReader, type Text } from '../kustomization/object-reader.ts'
import type { Replacement, ReplacementField } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { oncePerText } from '../load/once.ts'

/**
 * The replacements of a kustomization file, with those in the files that it names.
 *
 * @throws UserError `bad-replacement`, `file-not-found`
 */
export function loadReplacements(
  fields: readonly ReplacementField[],
  files: Files,
  root: Root,
  warnings: UserError[],
): readonly Replacement[] {
  return gather(fields, (field) => {
    const { path, source, targets, at } = field
    if (path === undefined) return [field]
    if (source !== undefined || (targets?.length ?? 0) > 0) {
      throw failure('bad-replacement', 'cannot specify both path and inline replacement', at)
    }
    return readFile(path, files, root, warnings)
  })
}

function readFile(
  path: Text,
  files: Files,
  root: Root,
  warnings: UserError[],
): readonly Replacement[] {
  const read = replacementsOf(files.load(root, path).source)
  warnings.push(...read.warnings)
  return read.replacements
}

interface ReplacementFile {
  readonly replacements: readonly Replacement[]
  readonly warnings: readonly UserError[]
}

const replacementsOf = oncePerText(decodeFile)

function decodeFile(source: TextSource): ReplacementFile {
  const node = readYaml11(source)?.node
  if (node === undefined || node.kind === 'scalar') {
    const found = node === undefined ? 'invalid' : 'string'
    const message = `unsupported replacement type encountered within replacement path: ${found}`
    throw failure(
      'bad-replacement',
      message,
      node ?? { source, offset: 0 },
      'write one replacement or a list of them',
    )
  }
  // kustomize ignores unknown fields of such a file; they are most likely mistakes.
  const decoding: Decoding = {
    prefix: 'error unmarshaling JSON: while decoding JSON: ',
    code: 'bad-replacement',
    strict: false,
    lenient: true,
    errors: [],
    warnings: [],
  }
  const replacements = (node.kind === 'seq' ? node.items : [node]).map((item) => {
    const reader = new ObjectReader(item, 'Replacement', [], decoding)
    const replacement = decodeReplacement(reader)
    reader.close()
    return replacement
  })
  throwAll(decoding.errors)
  return { replacements, warnings: decoding.warnings }
}
