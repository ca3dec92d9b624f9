import { resolve } from 'node:path'
import { planInit } from '../../commands/init.ts'
import { UserErrors } from '../../error.ts'
import { diskTree } from '../disk-tree.ts'
import { originUrl, repositoryRoot } from '../git/repository.ts'
import { writeNewFiles } from '../write-new-files.ts'
import { readArguments } from './options.ts'

const USAGE = `igw init: a starter config, workflow, alert rules and patches for this repository

Usage: igw init [OPTIONS]

  --branch BRANCH   default branch of the repository (main)
  --dry-run         say what would be written
  --json            report as JSON
  -C DIR            run as if in DIR
  -h, --help        this text

Files that are there already are kept as they are.
`

const OPTIONS = {
  branch: { type: 'string', default: 'main' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  const root = await repositoryRoot(resolve(values.directory))
  const url = await originUrl(root)
  const repository = url && /^https:\/\/[^/]+\/(.+)\.git$/.exec(url)?.[1]
  const { files, notes, errors } = planInit({
    sources: diskTree(root),
    repository,
    branch: values.branch,
  })
  if (errors.length > 0) throw new UserErrors(errors)
  if (!values['dry-run']) await writeNewFiles(root, files)
  const paths = [...files.keys()]
  const lines = [
    ...paths.map((path) => `${values['dry-run'] ? 'would write' : 'wrote'} ${path}`),
    ...notes,
  ]
  const text = values.json
    ? JSON.stringify({ files: paths, notes }, undefined, 2)
    : lines.join('\n')
  process.stdout.write(text === '' ? '' : `${text}\n`)
  return 0
}
