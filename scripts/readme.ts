/** Writes the generated parts of README.md; `test/readme.test.ts` keeps them true. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillReadme } from '../test/support/readme.ts'

const file = join(import.meta.dirname, '../README.md')
writeFileSync(file, fillReadme(readFileSync(file, 'utf8')))
