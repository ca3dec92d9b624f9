import type { ErrorCode as PackageCode } from 'yaml'
import { UserError } from '../error.ts'
import { locate } from './locate.ts'
import type { Origin } from './node.ts'

/** What the `yaml` package found wrong with a text. */
export interface PackageError {
  readonly code: PackageCode
  readonly message: string
}

/** A sentence with a remedy for a mistake of the `yaml` package, and what go-yaml says of it. */
interface Wording {
  readonly says?: string
  readonly hint?: string
  readonly goYaml: string
}

const NO_TOKEN = 'yaml: found character that cannot start any token'
const NO_KEY = 'yaml: did not find expected key'

/** By the code of the package, and by what its message has in it where one code has several causes. */
const WORDINGS: readonly (readonly [PackageCode, RegExp, Wording])[] = [
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /^/,
    {
      says: 'a key stands where no map can begin',
      hint: "check the indentation; a text with ': ' in it has to be in quotes",
      goYaml: 'yaml: mapping values are not allowed in this context',
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    /^/,
    {
      says: 'this line is no key with a value',
      hint: 'check its indentation and its colon',
      goYaml: NO_KEY,
    },
  ],
  [
    'TAB_AS_INDENT',
    /^/,
    { says: 'this line is indented with a tab', hint: 'indent with spaces', goYaml: NO_TOKEN },
  ],
  [
    'BAD_INDENT',
    /sequence/,
    {
      says: "a list that begins with '[' does not end",
      hint: 'close it, or indent what belongs to it',
      goYaml: "yaml: did not find expected ',' or ']'",
    },
  ],
  [
    'BAD_INDENT',
    /Flow map/,
    {
      says: "a map that begins with '{' does not end",
      hint: 'close it, or indent what belongs to it',
      goYaml: "yaml: did not find expected ',' or '}'",
    },
  ],
  [
    'BAD_INDENT',
    /^/,
    {
      says: 'this line does not begin in the column of what it belongs to',
      hint: 'check the indentation',
      goYaml: NO_KEY,
    },
  ],
  [
    'MISSING_CHAR',
    /^Flow map|^Flow sequence/,
    {
      says: 'a list or map in brackets does not end here, and has to',
      hint: 'close it, or look for a comma or a quote that is missing before',
      goYaml: 'yaml: did not find expected',
    },
  ],
  [
    'MISSING_CHAR',
    /quote/,
    {
      says: 'a quote is not closed',
      hint: 'quotes in a text are doubled, or have a backslash',
      goYaml: 'yaml: found unexpected end of stream',
    },
  ],
  [
    'MISSING_CHAR',
    /Implicit map keys/,
    {
      says: 'this line has no colon',
      hint: "write 'key: value'",
      goYaml: "yaml: could not find expected ':'",
    },
  ],
  ['BAD_SCALAR_START', /^/, { hint: 'put the text in quotes', goYaml: NO_TOKEN }],
  [
    'BAD_DQ_ESCAPE',
    /^/,
    {
      hint: 'write two backslashes, or single quotes',
      goYaml: 'yaml: found unknown escape character',
    },
  ],
  ['UNEXPECTED_TOKEN', /^/, { goYaml: NO_KEY }],
]

/** The error for a text that is no YAML, in words for a person and in those to search for. */
export function syntaxError({ code, message }: PackageError, at: Origin): UserError {
  const wording = WORDINGS.find(([its, pattern]) => its === code && pattern.test(message))?.[2]
  const own = message.charAt(0).toLowerCase() + message.slice(1)
  return new UserError('bad-yaml', wording?.says ?? own, {
    at: locate(at),
    hint: wording?.hint,
    kustomize: wording?.goYaml,
  })
}
