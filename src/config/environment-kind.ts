/** How much an environment matters, which decides how serious a risk in it is. */
export const ENVIRONMENT_KINDS = ['production', 'staging', 'development'] as const

export type EnvironmentKind = (typeof ENVIRONMENT_KINDS)[number]

const DEVELOPMENT = /(^|-)(dev|devel|development|test|testing|sandbox|preview|play|lab)(-|$)/
const STAGING = /(^|-)(stage|staging|stg|qa|uat|preprod|pre|canary|nonprod)(-|$)/

/**
 * The kind of an environment that does not say its own: by its name, then by its place in the order of
 * promotion. Production where neither tells: a risk that is taken too seriously does less harm.
 *
 * @param steps names of environments, step by step
 */
export function guessEnvironmentKind(
  name: string,
  steps: readonly (readonly string[])[],
): EnvironmentKind {
  if (DEVELOPMENT.test(name)) return 'development'
  if (STAGING.test(name)) return 'staging'
  const step = steps.findIndex((names) => names.includes(name))
  if (step === -1 || step === steps.length - 1) return 'production'
  return step === 0 ? 'development' : 'staging'
}
