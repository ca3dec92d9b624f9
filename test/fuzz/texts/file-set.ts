const HEADER = /^-- (.*) --$/

/** Files as one text that a person can read and a fuzzer can change: `-- path --` above each. */
export function formatFiles(files: ReadonlyMap<string, string>): string {
  return [...files].map(([path, text]) => `-- ${path} --\n${withEnd(text)}`).join('')
}

/** What is before the first header belongs to no file. */
export function parseFiles(text: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  let path: string | undefined
  let lines: string[] = []
  const close = () => {
    if (path !== undefined) files.set(path, lines.join(''))
    lines = []
  }
  for (const line of text.split(/(?<=\n)/)) {
    const next = HEADER.exec(line.trimEnd())?.[1]
    if (next === undefined) lines.push(line)
    else {
      close()
      path = next
    }
  }
  close()
  return files
}

function withEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
