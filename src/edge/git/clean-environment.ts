/** What git needs to find its configuration and its user; nothing else reaches it. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
]

/** Hooks and filters of the repository are programs that nobody asked us to run. */
export const GIT_SETTINGS: readonly string[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`])

/**
 * The environment that git runs in: it speaks English, and asks no person for anything.
 *
 * @param more names of further variables to pass on
 */
export function gitEnvironment(more: readonly string[] = []): Readonly<Record<string, string>> {
  const clean = [...PASSED_ON, ...more].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return { ...Object.fromEntries(clean), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
}
