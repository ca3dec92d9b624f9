/** What the package's lexer puts in front of a text without quotes. */
export const PLAIN_SCALAR = '\x1f'

/** What it writes that stands for no text. */
export const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', PLAIN_SCALAR, '\ufeff'])
