/** `pools.llama.models[0].name` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`
      const name = /^[\w-]+$/.test(String(step)) ? String(step) : `'${String(step)}'`
      return i === 0 ? name : `.${name}`
    })
    .join('')
}

/** A value as a message shows it: `'text'`, `5`, `a list`. */
export function formatSeen(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : `'${shortened(value)}'`
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value !== 'object') return String(value)
  return Object.keys(value).length === 0 ? 'an empty map' : 'a map'
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
