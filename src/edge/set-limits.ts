import { UserError, UserErrors } from '../error.ts'
import { LIMITS, type Limit, type LimitName, limitVariable, setLimits } from '../limits.ts'

/**
 * Raises or lowers limits as the environment says, `IGW_LIMIT_FILES=500000`: a variable of the
 * workflow, which no pull request of a stranger can set.
 *
 * @throws UserErrors `bad-input` for every variable that is no limit or has no sensible value
 */
export function setLimitsFromEnvironment(): void {
  const errors: UserError[] = []
  const limits = new Map<LimitName, number>()
  for (const [variable, text = ''] of Object.entries(process.env)) {
    if (!variable.startsWith('IGW_LIMIT_') || text === '') continue
    const name = NAMES.find((candidate) => limitVariable(candidate) === variable)
    const value = name && parseLimit(LIMITS[name], text)
    if (name === undefined || value === undefined) errors.push(refused(variable, text, name))
    else limits.set(name, value)
  }
  if (errors.length > 0) throw new UserErrors(errors)
  setLimits(limits)
}

const NAMES = Object.keys(LIMITS).filter((name): name is LimitName => name in LIMITS)

function parseLimit({ most = Number.MAX_SAFE_INTEGER }: Limit, text: string): number | undefined {
  const value = Number(text)
  return /^\d{1,15}$/.test(text) && value >= 1 && value <= most ? value : undefined
}

function refused(variable: string, text: string, name: LimitName | undefined): UserError {
  if (name === undefined) {
    const hint = `the limits are ${NAMES.map(limitVariable).join(', ')}`
    return new UserError('bad-input', `the variable ${variable} sets no limit`, { hint })
  }
  const { most }: Limit = LIMITS[name]
  const hint =
    most === undefined ? 'write a number of 1 or more' : `write a number from 1 to ${most}`
  return new UserError('bad-input', `the variable ${variable} is '${text}'`, { hint })
}
