import { UserError } from '../error.ts'

/** Linux and macOS allow no longer name in a directory. */
const maxNameBytes = 255
const maxPathBytes = 4000

/**
 * Checks that a path is one that we may write: below the root, not part of git itself, and not a
 * workflow, which would run with the secrets of the repository.
 *
 * @param path a file, relative to the root of the repository, with `/`
 * @throws UserError `bad-path`
 */
export function assertSafePath(path: string): void {
  const problem = pathProblem(path)
  if (problem === undefined) return
  throw new UserError('bad-path', `path ${printable(path)} ${problem}`, {
    hint: 'files are written below the root of the repository only, and never into .git or .github/workflows',
  })
}

/**
 * Checks every path of a plan before anything is written.
 *
 * @param managed files (`a/b.yaml`) and folders (`a/b/`) that are ours alone
 * @throws UserError `bad-path`
 */
export function assertSafePlan(
  files: ReadonlyMap<string, string>,
  managed: readonly string[],
): void {
  for (const path of managed) assertSafePath(path.endsWith('/') ? path.slice(0, -1) : path)
  for (const [path, content] of files) {
    assertSafePath(path)
    if (isManaged(path, managed)) assertText(path, content)
    else throw unmanaged(path)
  }
  assertNoFileInTheWay(files)
  assertToldApart(files)
}

/** Whether a path is one of the managed files, or below one of the managed folders. */
export function isManaged(path: string, managed: readonly string[]): boolean {
  const entries = entriesOf(managed)
  if (!path.endsWith('/') && entries.has(path)) return true
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
    if (entries.has(path.slice(0, end + 1))) return true
  return false
}

/** One pull request for a thousand environments has thousands of managed paths, and each file asks. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>()

function entriesOf(managed: readonly string[]): ReadonlySet<string> {
  const entries = known.get(managed) ?? new Set(managed)
  known.set(managed, entries)
  return entries
}

/** The folders above a path, from the top down: `a/b/c` is in `a` and `a/b`. */
export function ancestorsOf(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty'
  if (!path.isWellFormed()) return 'is not valid Unicode'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(path)) return 'has a control character'
  if (path.includes('\\')) return 'has a backslash'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute'
  if (byteLength(path) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`
  const segments = path.split('/')
  for (const segment of segments) {
    const problem = segmentProblem(segment)
    if (problem !== undefined) return problem
  }
  const [first = '', second = ''] = segments.map(folded)
  if (first === '.github' && second === 'workflows') return 'is a workflow of GitHub Actions'
  return undefined
}

function segmentProblem(segment: string): string | undefined {
  if (segment === '') return 'has an empty name between two slashes'
  if (segment === '.' || segment === '..') return `has a '${segment}' in it`
  if (byteLength(segment) > maxNameBytes) return `has a name longer than ${maxNameBytes} bytes`
  // Windows drops these, so that 'x.' and 'x' are one file there.
  if (/[. ]$/.test(segment)) return 'has a name that ends in a dot or a space'
  if (isGitDirectory(segment)) return 'is inside .git'
  return undefined
}

/**
 * The spellings that some file system takes for `.git`: other case, the short name of NTFS, a
 * stream of NTFS, characters that HFS+ ignores.
 *
 * @see https://github.com/git/git/blob/master/path.c (is_ntfs_dotgit) and utf8.c (is_hfs_dotgit)
 */
function isGitDirectory(segment: string): boolean {
  return /^(\.git|git~\d+)(:.*)?$/.test(folded(segment))
}

function folded(segment: string): string {
  return segment.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '').toLowerCase()
}

function assertText(path: string, content: string): void {
  if (content.isWellFormed() && !content.includes('\0')) return
  throw new UserError('bad-value', `the content of '${path}' is not text in UTF-8`)
}

function unmanaged(path: string): UserError {
  return new UserError('bad-path', `path ${printable(path)} is outside of the managed paths`, {
    hint: 'this is a mistake of inference-gateway-gitops; please report it',
  })
}

function assertNoFileInTheWay(files: ReadonlyMap<string, string>): void {
  for (const path of files.keys()) {
    const file = ancestorsOf(path).find((ancestor) => files.has(ancestor))
    if (file === undefined) continue
    throw new UserError('bad-path', `'${file}' is to be a file and, for '${path}', a folder`)
  }
}

/** macOS and Windows, where someone may have a clone, tell neither cases nor forms of an accent apart. */
function assertToldApart(files: ReadonlyMap<string, string>): void {
  const spelled = new Map<string, string>()
  for (const file of files.keys())
    for (const path of [...ancestorsOf(file), file]) {
      const key = path.normalize('NFC').toLowerCase()
      const other = spelled.get(key) ?? path
      spelled.set(key, other)
      if (other !== path) throw sameSomewhere(other, path)
    }
}

function sameSomewhere(one: string, other: string): UserError {
  const both = `${printable(one)} and ${printable(other)}`
  return new UserError('bad-path', `${both} are one path where case does not count`, {
    hint: 'rename one of them: in a clone on macOS or Windows one would take the place of the other',
  })
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function printable(path: string): string {
  return path.length > 200 ? `${JSON.stringify(path.slice(0, 200))}…` : JSON.stringify(path)
}
