import { writeFileSync } from 'node:fs'
import { buildDirectory } from '../../commands/build.ts'
import { openBuildTree } from '../disk-tree.ts'
import { readArguments } from './options.ts'
import { reportWarnings } from './report.ts'

const USAGE = `igw build: build a kustomization, byte for byte as kustomize v5.5.0 would

Usage: igw build [OPTIONS] [DIR]

  -o, --output FILE   write there instead of standard output
  --origins FILE      write there, as JSON, the file, line and column that set each value
  -h, --help          this text
`

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  origins: { type: 'string' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 1 })
  if (typeof read === 'number') return read
  const { values, positionals } = read
  const { tree, directory } = openBuildTree(positionals[0] ?? '.')
  const { text, warnings, origins } = buildDirectory(tree, directory)
  reportWarnings(warnings)
  if (values.output === undefined) process.stdout.write(text)
  else writeFileSync(values.output, text)
  if (values.origins !== undefined) {
    writeFileSync(values.origins, `${JSON.stringify(origins(), undefined, 2)}\n`)
  }
  return 0
}
