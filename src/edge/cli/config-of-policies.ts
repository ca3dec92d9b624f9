import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PoliciesOfEnvironment } from '../../commands/policies-of-environment.ts'
import { UserError } from '../../error.ts'

/** What a config says of the policies in one environment; its rule folder as a path from here. */
export async function fromConfig(
  file = 'inference-gateway.yaml',
  environment: string,
): Promise<PoliciesOfEnvironment> {
  const { policiesOfEnvironment } = await import('../../commands/policies-of-environment.ts')
  const found = policiesOfEnvironment({ file, text: textOf(file) }, environment)
  return { ...found, ruleFolder: join(dirname(file), found.ruleFolder) }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError('config-not-found', `there is no '${file}'`, {
      hint: "write one with 'igw init', or name it with --config",
      cause,
    })
  }
}
