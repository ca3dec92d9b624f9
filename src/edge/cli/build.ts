import { writeFileSync } from 'node:fs'
import { buildDirectory } from '../../commands/build.ts'
import { openBuildTree } from '../disk-tree.ts'
import { HELP, readOptions } from './options.ts'
import { reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw build: build a kustomization, byte for byte as kustomize v5.5.0 would

Usage: igw build [OPTIONS] [DIR]

  -o, --output FILE   write there instead of standard output
  -h, --help          this text
`

const OPTIONS = { ...HELP, output: { type: 'string', short: 'o' } } as const

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals, problem } = readOptions(args, OPTIONS)
  if (values === undefined) return reportUsage(problem, USAGE)
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  if (positionals.length > 1) return reportUsage('build takes one directory', USAGE)
  const { tree, directory } = openBuildTree(positionals[0] ?? '.')
  const { text, warnings } = buildDirectory(tree, directory)
  reportWarnings(warnings)
  if (values.output === undefined) process.stdout.write(text)
  else writeFileSync(values.output, text)
  return 0
}
