/**
 * Reads what an action prints and writes as the runner does.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs and
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

export interface RunnerOutput {
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  /** What is left in the log, masked. */
  readonly log: string
  /** Commands of old that work on standard output, such as `set-output`. */
  readonly deprecated: readonly string[]
}

const commandNames = new Set([
  'add-mask',
  'add-path',
  'set-env',
  'set-output',
  'save-state',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
])
const maxAnnotations = 10
const maxMessage = 4096

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Everything that the lines of standard output and standard error say. */
export function readOutput(text: string): RunnerOutput {
  const annotations: Annotation[] = []
  const masks: string[] = []
  const lines: string[] = []
  const deprecated: string[] = []
  let stopToken: string | undefined
  for (const line of text.split(/\r?\n/)) {
    if (stopToken !== undefined) {
      if (line.trim() === `::${stopToken}::`) stopToken = undefined
      else lines.push(line)
      continue
    }
    const command = parseCommand(line)
    if (command === undefined) lines.push(line)
    else if (command.name === 'stop-commands') stopToken = command.data
    else if (command.name === 'add-mask') masks.push(...masksOf(command.data))
    else if (isLevel(command.name)) annotations.push(annotation(command.name, command))
    else if (/^(set-output|save-state|set-env|add-path)$/.test(command.name)) {
      deprecated.push(command.name)
    } else lines.push(command.data)
  }
  return {
    annotations: limited(annotations).map((one) => maskAnnotation(one, masks)),
    masks,
    log: masked(lines.join('\n'), masks),
    deprecated,
  }
}

/**
 * The values in a file such as that of `GITHUB_OUTPUT`.
 *
 * @throws Error where the runner would fail the step
 */
export function readFileCommands(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').replace(/\r$/, '')
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    if (heredoc < 0) throw new Error(`Unable to process file command: ${line}`)
    const end = lines.indexOf(line.slice(heredoc + 2), i + 1)
    if (end < 0) throw new Error(`Matching delimiter not found: ${line.slice(heredoc + 2)}`)
    values.set(line.slice(0, heredoc), lines.slice(i + 1, end).join('\n'))
    i = end
  }
  return values
}

/** A text with each of the masked values replaced. */
export function masked(text: string, masks: readonly string[]): string {
  const longestFirst = [...masks].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, mask) => rest.replaceAll(mask, '***'), text)
}

function parseCommand(line: string): Command | undefined {
  const modern = /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
  if (modern && commandNames.has(String(modern[1]).toLowerCase())) {
    const properties = parseProperties(modern[2] ?? '', ',')
    return {
      name: String(modern[1]).toLowerCase(),
      properties,
      data: unescapeData(modern[3] ?? ''),
    }
  }
  // The old form counts anywhere in a line, so that a text can inject it behind any prefix.
  const old = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  if (!old || !commandNames.has(String(old[1]).toLowerCase())) return undefined
  const properties = parseProperties(old[2] ?? '', ';')
  return { name: String(old[1]).toLowerCase(), properties, data: unescapeData(old[3] ?? '') }
}

function parseProperties(text: string, separator: string): Readonly<Record<string, string>> {
  const pairs = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals < 0
      ? []
      : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]]
  })
  return Object.fromEntries(pairs)
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  const special = text.replaceAll('%3A', ':').replaceAll('%2C', ',')
  return unescapeData(special)
}

function isLevel(name: string): name is Annotation['level'] {
  return name === 'error' || name === 'warning' || name === 'notice'
}

function annotation(level: Annotation['level'], { data, properties }: Command): Annotation {
  return { level, message: data.slice(0, maxMessage), properties }
}

/** The runner keeps ten of each kind. */
function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  const counts = new Map<string, number>()
  return annotations.filter(({ level }) => {
    const count = (counts.get(level) ?? 0) + 1
    counts.set(level, count)
    return count <= maxAnnotations
  })
}

function maskAnnotation(one: Annotation, masks: readonly string[]): Annotation {
  return { ...one, message: masked(one.message, masks) }
}

function masksOf(data: string): readonly string[] {
  return [data, ...data.split(/\r?\n/)].filter((text) => text.trim() !== '')
}
