/**
 * The steps of a field path of replacements and vars: cut at dots, `\.` is a dot inside of a name,
 * and `[a.b/c]` is one name.
 *
 * @see kubernetes-sigs/kustomize:kyaml/utils/pathsplitter.go
 */
export function fieldPathSteps(path: string): readonly string[] {
  const known = stepsOfPath.get(path)
  if (known) return known
  const steps = joinBrackets(splitAtDots(path))
  stepsOfPath.set(path, steps)
  return steps
}

const stepsOfPath = new Map<string, readonly string[]>()

function splitAtDots(path: string): readonly string[] {
  const parts = path.split('.')
  if (parts.length > 1 && parts[0] === '') parts.shift()
  const steps: string[] = []
  for (const part of parts) {
    const last = steps.at(-1)
    if (last?.endsWith('\\')) steps[steps.length - 1] = `${last.slice(0, -1)}.${part}`
    else steps.push(part)
  }
  return steps
}

/** Puts together again what a dot inside of brackets has cut. */
function joinBrackets(parts: readonly string[]): readonly string[] {
  const steps: string[] = []
  for (let i = 0; i < parts.length; i++) {
    let step = parts[i] ?? ''
    if (!step.startsWith('[') || step.endsWith(']')) {
      steps.push(step)
      continue
    }
    while (i < parts.length - 1) {
      const next = parts[++i] ?? ''
      step += `.${next}`
      if (next.endsWith(']')) break
    }
    steps.push(step.includes('=') ? step : step.replace(/^[[\]]+|[[\]]+$/g, ''))
  }
  return steps
}

/** `[name=web]`: which elements of a list are meant. */
export interface ElementStep {
  /** Empty for elements that are scalars themselves. */
  readonly field: string
  readonly value: string
}

/** Whether a step stands for elements of a list. */
export function isElementStep(step: string): boolean {
  return step.startsWith('[') && step.endsWith(']')
}

/** Nothing where the brackets hold no `=`. */
export function parseElementStep(step: string): ElementStep | undefined {
  const inner = step.slice(1, -1)
  const equals = inner.indexOf('=')
  return equals === -1
    ? undefined
    : { field: inner.slice(0, equals), value: inner.slice(equals + 1) }
}

export const NO_EQUALS = 'list path element must contain fieldName=fieldValue for element to match'
