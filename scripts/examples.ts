/**
 * Writes what `igw render --every-environment --publish files` makes of `examples/`: overlays, rendered
 * manifests and GitOps objects, for people to read and for tests to compare with.
 */
import { join } from 'node:path'
import { createFilesPublisher } from '../src/edge/files-publisher.ts'
import { formatError, UserErrors } from '../src/error.ts'
import { renderExamples } from '../test/support/examples.ts'

const root = join(import.meta.dirname, '../examples')
const { errors, warnings, plans, inputs } = renderExamples()
if (errors.length > 0) throw new UserErrors(errors)
for (const warning of warnings) process.stderr.write(`${formatError(warning, 'warning')}\n`)
const results = await createFilesPublisher({ root }).publish({ plans, base: undefined, inputs })
for (const { key, operation } of results) process.stdout.write(`${key}: ${operation}\n`)
