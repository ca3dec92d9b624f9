const LONGEST = 40
const MOST = 5000

const known = new Map<string, string>()

/**
 * The one string object for all keys of a text. The keys of manifests repeat a thousand times, and
 * comparing two of these objects is comparing two addresses: V8 keeps names of properties unique.
 * Long and ever new keys, such as file names in ConfigMaps, stay as they are.
 */
export function internKey(text: string): string {
  return internedKey(text) ?? text
}

/** The same; nothing for what stays as it is, and may be a part of the text of a file that V8 keeps with it. */
export function internedKey(text: string): string | undefined {
  const found = known.get(text)
  if (found !== undefined) return found
  if (text.length > LONGEST || known.size === MOST) return undefined
  const [name = text] = Object.keys({ [text]: true })
  known.set(name, name)
  return name
}
