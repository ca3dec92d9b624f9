/** What differs between two values of JSON, each as `pulls.0.title: "x" instead of "y"`. */
export function unequal(path: string, now: unknown, wanted: unknown): readonly string[] {
  if (JSON.stringify(now) === JSON.stringify(wanted)) return []
  if (!isObject(now) || !isObject(wanted))
    return [`${path}: ${JSON.stringify(now)} instead of ${JSON.stringify(wanted)}`]
  const [left, right] = [now, wanted].map((one) => new Map(Object.entries(one)))
  return [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])].flatMap((key) =>
    unequal(`${path}.${key}`, left?.get(key), right?.get(key)),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
