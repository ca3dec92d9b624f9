import { resolve } from 'node:path'
import { repositoryRoot } from '../git/repository.ts'
import { hydrateAll } from '../hydrate-all.ts'
import { readArguments } from './options.ts'
import { print } from './print.ts'
import { printRows } from './publish.ts'
import { reportErrors } from './report.ts'

const USAGE = `igw hydrate: rendered manifests as the branches that GitOps Promoter promotes

Usage: igw hydrate [OPTIONS]

  --push REMOTE   push branches and notes there, such as to origin (they stay on this machine)
  --config FILE   the config, in the root of the repository (inference-gateway.yaml)
  --base BRANCH   branch to read (the one in the config, else the default branch)
  --json          report as JSON
  -C DIR          run as if in DIR
  -h, --help      this text

For each environment, rendered/<env>/ of the base branch becomes the branch environment/<env>-next, with
hydrator.metadata and a note in refs/notes/hydrator.metadata. Needs gitops.hydrator.enabled in the config.
`

const OPTIONS = {
  push: { type: 'string' },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  base: { type: 'string' },
  json: { type: 'boolean', default: false },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  const root = await repositoryRoot(resolve(values.directory))
  const { commit, results, errors } = await hydrateAll({
    root,
    remote: values.push,
    configPath: values.config,
    base: values.base,
  })
  reportErrors(errors)
  if (values.json) print(`${JSON.stringify({ commit, environments: results }, undefined, 2)}\n`)
  else
    printRows(
      results.map((one) => [
        one.environment,
        one.branch,
        one.step,
        one.commit?.slice(0, 10) ?? '-',
      ]),
    )
  return errors.length > 0 ? 1 : 0
}
