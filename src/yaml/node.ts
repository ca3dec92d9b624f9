// The tour of this folder, in the order in which data flows:
//
//   read.ts        text of a resource file → nodes, by go-yaml v3's rules
//   yaml11.ts      text of a kustomization file or JSON patch → value and nodes, by YAML 1.1
//     documents.ts   where each document of a text begins and ends
//     read-block.ts  the fast reader (cursor.ts: where it is; read-scalar.ts, read-flow.ts: values)
//     compose.ts     the slow reader, for what the fast one leaves (first-document.ts: what the
//                    package reads, with what go-yaml lets pass; yaml-package.ts: loaded then;
//                    flow-texts.ts: which colons and dashes are text;
//                    unclosed-quotes.ts: which quotes it takes for closed, and are not;
//                    lexemes.ts: what its lexer writes that is no text;
//                    syntax-error.ts: what it finds wrong, in our words and in go-yaml's;
//                    refusals.ts: what go-yaml finds wrong, and the package does not;
//                    property-comment.ts: comments that end up in the wrong place)
//     merge.ts       merge keys; dialect.ts: where the two dialects differ
//   scalar.ts      text, tag and style of a scalar → its type and value (number.ts, timestamp.ts;
//                  tagged.ts: whether the tag is written out)
//   map.ts         maps, made of keys and values; shape.ts: the names that many maps share
//   flow.ts        whether a map or list stands in braces, which changes what is in it
//   json.ts        nodes → JSON values, and back
//   emit.ts        nodes → the bytes that kustomize prints, by goyaml.v2's rules
//     fields.ts      which keys may be printed, and in which order (printed-names.ts, key-order.ts)
//     key-leads.ts   what is printed of a key, up to its value
//     printed-parts.ts what many streams have in common, printed once
//     emit-string.ts quotes, folds and blocks (quoting.ts: which of them; refold.ts: an oddity)
//   locate.ts      node → file, line and column, for errors (embedded.ts: in a text within a text)

import type { Shape } from './shape.ts'

/** One text that was read: a file of a commit, standard input, or something we made. */
export interface TextSource {
  readonly file: string
  readonly text: string
  /** The scalar of another text that this one is, such as an inline patch of a kustomization. */
  readonly within?: Origin
  /** How kustomize has all maps and lists from here, whatever the text says: see `isFlow`. */
  readonly style?: 'block' | 'flow'
}

/**
 * Where a node came from: a text and an offset into it, in UTF-16 code units. Two plain fields
 * instead of a location object, so that every node of a large build can afford to keep them; see
 * `locate` for the line and column.
 */
export interface Origin {
  readonly source: TextSource
  readonly offset: number
}

/**
 * What a scalar is said to be. The empty tag means: read the type off the text when it is needed,
 * which is only done for the plain style.
 */
export type ScalarTag =
  | ''
  | 'str'
  | 'int'
  | 'float'
  | 'bool'
  | 'null'
  | 'timestamp'
  | 'binary'
  | 'merge'

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/**
 * A YAML value as kustomize sees it between reading and printing: text, tag and style apart
 * (kubernetes-sigs/kustomize:kyaml/yaml/types.go). Nodes are never changed after they are made: a
 * transformer copies the path to what it changes and shares the rest, so that a base can serve a
 * thousand overlays.
 */
export type YamlNode = ScalarNode | MapNode | SeqNode

export interface ScalarNode extends Origin {
  readonly kind: 'scalar'
  readonly text: string
  readonly tag: ScalarTag
  readonly style: ScalarStyle
}

export interface MapNode extends Origin {
  readonly kind: 'map'
  /** The texts of the keys. */
  readonly shape: Shape
  readonly keys: readonly ScalarNode[]
  /** Those of the keys, in the same order. */
  readonly values: readonly YamlNode[]
}

export interface MapEntry {
  readonly key: ScalarNode
  readonly value: YamlNode
}

export interface SeqNode extends Origin {
  readonly kind: 'seq'
  readonly items: readonly YamlNode[]
}

/** A value of JSON: what a node means once tags are resolved. Integers beyond 2^53 are bigint. */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }
