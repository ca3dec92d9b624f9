import type { PromoteRequest } from '../../commands/promote.ts'
import { userErrorsIn } from '../../error.ts'
import {
  PublishErrors,
  type Publisher,
  type PublishResult,
  type RepositoryReader,
} from '../../ports.ts'
import { terminalReporter } from './progress.ts'
import { reportFailure } from './report.ts'

export const DESTINATIONS = ['branch', 'files', 'github'] as const
export type Destination = (typeof DESTINATIONS)[number]

export interface Published {
  readonly results: readonly PublishResult[]
  readonly failed: boolean
}

/** What was published before an error is part of the report. */
export async function publishedBy(
  publish: () => Promise<readonly PublishResult[]>,
): Promise<Published> {
  try {
    return { results: await publish(), failed: false }
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    reportFailure(thrown)
    return { results: thrown instanceof PublishErrors ? thrown.results : [], failed: true }
  }
}

export async function publisherFor(
  destination: Destination,
  root: string,
  branchPrefix: string | undefined,
): Promise<Publisher> {
  switch (destination) {
    case 'files': {
      const { createFilesPublisher } = await import('../files-publisher.ts')
      return createFilesPublisher({ root })
    }
    case 'branch': {
      const { createLocalPublisher } = await import('../git/publisher.ts')
      return createLocalPublisher({ root, branchPrefix })
    }
    case 'github': {
      const { gitHubPublisherFromEnvironment } = await import('../github/from-environment.ts')
      return gitHubPublisherFromEnvironment({ branchPrefix })
    }
  }
}

/** Reads where the plans will be written: a branch that is on this machine only is not on GitHub. */
export async function readerFor(destination: Destination, root: string): Promise<RepositoryReader> {
  if (destination === 'github') {
    const { gitHubReaderFromEnvironment } = await import('../github/from-environment.ts')
    return gitHubReaderFromEnvironment({ root })
  }
  const { createLocalReader } = await import('../git/reader.ts')
  return createLocalReader(root)
}

/** Gates by what is known where the plans are written: of this machine, or of GitHub. */
export async function gatesFor(
  destination: Destination,
  root: string,
): Promise<Pick<PromoteRequest, 'gates' | 'protection'>> {
  const { stepGates } = await import('../../commands/gate/step-gates.ts')
  if (destination === 'github') {
    const github = await import('../github/run-gates.ts')
    const access = { report: terminalReporter() }
    return {
      gates: stepGates(github.gatePortsFromEnvironment(access), Date.now()),
      protection: github.protectionFromEnvironment(access),
    }
  }
  const { createLocalHistory } = await import('../git/branch-history.ts')
  const ports = { history: createLocalHistory(root), board: undefined }
  return { gates: stepGates(async () => ports, Date.now()) }
}

/** Rows in columns that are as wide as they have to be. */
export function printRows(rows: readonly (readonly string[])[]): void {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1))
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)),
  )
  for (const row of rows) {
    const line = row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')
    process.stdout.write(`${line.trimEnd()}\n`)
  }
}
