import type { Workspace } from './workspace.ts'

/** Other bytes that mean the same, or nearly. */
const DISGUISES: Readonly<Record<string, (text: string, workspace: Workspace) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'byte order mark': (text) => `\ufeff${text}`,
  'leading separator': (text, { random }) =>
    `${random.pick(['---\n', '--- # first\n', '---   \n', '\n\n---\n'])}${text}`,
  'comment at the top': (text) => `# about this file\n\n${text}`,
  'end marker': (text, { random }) =>
    `${text}${random.pick(['...\n', '...\nignored: yes\n', '---\n', '---\n---\n# nothing\n'])}`,
  'YAML directive': (text, { random }) =>
    `${random.pick(['%YAML 1.1\n---\n', '%YAML 1.2\n---\n', '%TAG ! tag:x,2000:\n---\n'])}${text}`,
  'no line break at the end': (text) => text.replace(/\n+$/, ''),
  'blank lines': (text) => `\n\n${text}\n\n`,
  'trailing blanks': (text) => text.replace(/([\]}a-z])\n/g, '$1  \n'),
  'old Mac line breaks': (text) => text.replace('\n', '\r'),
}

/** In some trees, some files are written differently. */
export function disguiseFiles(workspace: Workspace): void {
  const { random, files } = workspace
  if (!random.chance(0.2)) return
  const names = Object.keys(DISGUISES)
  const name = names[random.below(names.length)] ?? ''
  for (const [path, text] of files) {
    if (typeof text !== 'string' || !/\.yaml$|patch/.test(path) || random.chance(0.5)) continue
    workspace.use(`disguise: ${name}`)
    files.set(path, DISGUISES[name]?.(text, workspace) ?? text)
  }
}
