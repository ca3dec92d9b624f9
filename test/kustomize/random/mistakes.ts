import type { Workspace } from './workspace.ts'

/** Something that is wrong with one file, or may be: most of these have to be refused. */
type Mistake = (text: string, workspace: Workspace) => string

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'missing file': (text) => `${text}\nresources: [missing.yaml]\n`,
  'unknown field': (text) => `${text}\nnope: 1\n`,
  'field of the wrong type': (text, { random }) =>
    `${text}\n${random.pick(['namePrefix: 1', 'images: {}', 'namespace: [a]', 'labels: x', 'commonLabels: [a]', 'patches: {a: b}', 'resources: a', 'buildMetadata: x', 'generatorOptions: []'])}\n`,
  'field in other letters': (text) => `${text}\nNamePrefix: x-\n`,
  'field with nothing': (text, { random }) =>
    `${text}\n${random.pick(['namePrefix:', 'images:', 'patches: null', 'labels: []', 'replacements: ~'])}\n`,
  'key twice': (text) => `${text}\nnamespace: twice\nnamespace: again\n`,
  'character changed': (text, { random }) => {
    const at = random.below(text.length)
    return (
      text.slice(0, at) +
      random.pick([
        ':',
        ' ',
        '\n',
        '-',
        '"',
        "'",
        '{',
        '\t',
        '#',
        'x',
        '&',
        '*',
        '|',
        '?',
        '%',
        '@',
      ]) +
      text.slice(at + 1)
    )
  },
  'line dropped': (text, { random }) => {
    const lines = text.split('\n')
    return lines.toSpliced(random.below(lines.length), 1).join('\n')
  },
  'line doubled': (text, { random }) => {
    const lines = text.split('\n')
    const at = random.below(lines.length)
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\n')
  },
  'text cut off': (text, { random }) => text.slice(0, random.below(text.length)),
  'line moved in': (text, { random }) => {
    const lines = text.split('\n')
    const at = random.below(lines.length)
    return lines.with(at, ` ${lines[at] ?? ''}`).join('\n')
  },
  'wrong kind': (text) => `kind: ${'Config'}\n${text}`,
}

/** In a few trees, one mistake in one file. */
export function makeMistake(workspace: Workspace): void {
  const { random, files } = workspace
  if (!random.chance(0.06)) return
  const names = Object.keys(MISTAKES)
  const name = names[random.below(names.length)] ?? ''
  const isOfKustomization = !/character|line|text/.test(name)
  const paths = [...files].filter(
    ([path, text]) =>
      typeof text === 'string' &&
      text !== '' &&
      (!isOfKustomization || path.endsWith('kustomization.yaml')),
  )
  const [path, text] = paths[random.below(paths.length)] ?? []
  if (path === undefined || typeof text !== 'string') return
  workspace.use(`mistake: ${name}`)
  files.set(path, MISTAKES[name]?.(text, workspace) ?? text)
}
