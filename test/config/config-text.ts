/** A config with nothing but what is required, and no warning. */
export const MINIMAL = `name: chat
gateway:
  name: chat
pools:
  llama:
    models:
      - name: llama
environments:
  dev:
    project:
      id: chat-dev
      number: 1234
    cluster:
      name: one
      location: us-central1
    namespace: chat
`

/** The minimal config with a line replaced, or with lines behind it. */
export function edited(edits: Readonly<Record<string, string>>, end = ''): string {
  const text = Object.entries(edits).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`'${from}' is not in the config`)
    return before.replace(from, to)
  }, MINIMAL)
  return text + end
}
