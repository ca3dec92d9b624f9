import { setLimitsFromEnvironment } from '../set-limits.ts'
import { mendableErrorsIn } from '../system-error.ts'
import { fail } from './annotations.ts'
import { type ActionInputs, readInputs } from './inputs.ts'

/**
 * Runs the Action once. Mistakes become annotations on the line at fault and fail the step; whatever
 * was done before is still in the summary and the outputs.
 *
 * @param home the folder of the program itself
 */
export async function runAction(home: string): Promise<void> {
  try {
    const inputs = readInputs()
    setLimitsFromEnvironment()
    await runCommand(inputs, home)
  } catch (thrown) {
    const errors = mendableErrorsIn(thrown)
    if (errors === undefined) throw thrown
    for (const error of errors) fail(error)
  }
}

/** Each command loads its own code. */
async function runCommand(inputs: ActionInputs, home: string): Promise<void> {
  switch (inputs.command) {
    case 'render': {
      const { runRender } = await import('./render.ts')
      return await runRender(inputs, home)
    }
    case 'promote': {
      const { runPromote } = await import('./promote.ts')
      return await runPromote(inputs, home)
    }
    case 'plan':
    case 'apply': {
      const { runPlanOrApply } = await import('./google-cloud.ts')
      return await runPlanOrApply(inputs)
    }
    case 'drift': {
      const { runDrift } = await import('./google-cloud.ts')
      return await runDrift(inputs)
    }
    case 'check': {
      const { runCheck } = await import('./check.ts')
      return await runCheck(inputs, home)
    }
    case 'gate': {
      const { runGate } = await import('./gate.ts')
      return await runGate(inputs)
    }
    case 'status': {
      const { runStatus } = await import('./status.ts')
      return await runStatus(inputs)
    }
    case 'hydrate': {
      const { runHydrate } = await import('./hydrate.ts')
      return await runHydrate(inputs)
    }
    case 'verify': {
      const { runVerify } = await import('./verify.ts')
      return await runVerify(inputs)
    }
    case 'doctor': {
      const { runDoctorAction } = await import('./doctor.ts')
      return await runDoctorAction(inputs)
    }
  }
}
