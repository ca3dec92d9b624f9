import { UserError } from '../../error.ts'
import { getField, textOf } from '../../resource/fields.ts'
import { emitYaml } from '../../yaml/emit.ts'
import type { Origin, TextSource, YamlNode } from '../../yaml/node.ts'
import { readDocuments } from '../../yaml/read.ts'
import { failure } from '../fail.ts'
import type { RemoteSource } from './remote-source.ts'
import { isCommit } from './remote-trees.ts'

/** The commit that a ref of a repository meant when it was first fetched. */
export interface Pin {
  /** As `RemoteSource.name`. */
  readonly repository: string
  readonly ref: string
  readonly commit: string
}

export interface Pins {
  readonly pin: (source: RemoteSource, ref: string) => string
  /** All pins by now, old and new. */
  readonly all: () => readonly Pin[]
}

export interface PinRules {
  readonly known: readonly Pin[]
  /** Asks the repository. */
  readonly resolve: (source: RemoteSource, ref: string) => string
  /** `add`: a new ref gets a pin; `update`: every ref gets a new one; `locked`: no pin is made. */
  readonly mode: 'add' | 'update' | 'locked'
}

/** Pins refs to commits: what a branch means does not change until somebody asks for it. */
export function createPins({ known, resolve, mode }: PinRules): Pins {
  const pins = new Map(known.map((pin) => [keyOf(pin), pin]))
  const asked = new Set<string>()
  return {
    pin(source, ref) {
      const key = keyOf({ repository: source.name, ref })
      const pin = pins.get(key)
      if (pin && (mode !== 'update' || asked.has(key))) return pin.commit
      if (mode === 'locked') throw unpinned(source, ref)
      const commit = resolve(source, ref)
      pins.set(key, { repository: source.name, ref, commit })
      asked.add(key)
      return commit
    },
    all: () => [...pins.values()],
  }
}

function keyOf({ repository, ref }: Pick<Pin, 'repository' | 'ref'>): string {
  return `${repository} ${ref}`
}

function unpinned({ name }: RemoteSource, ref: string): UserError {
  const message = `'${ref}' of '${name}' is pinned to no commit in the lock file`
  const hint =
    "write ?ref= with a full commit id, or run 'igw build' without --locked and commit the lock file"
  return new UserError('remote-unpinned', message, { hint })
}

const HEADER = `# Commits that branches and tags of remote kustomizations mean here. Written by 'igw build', which
# asks for them anew with --update-remotes.
`

/** The text of a lock file. */
export function formatPins(pins: readonly Pin[]): string {
  const sorted = pins.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const remotes = sorted.map(({ repository, ref, commit }) => ({ repository, ref, commit }))
  return HEADER + emitYaml({ remotes })
}

/**
 * Reads a lock file.
 *
 * @throws UserError `bad-value` at what is no pin
 */
export function parsePins(source: TextSource): readonly Pin[] {
  const [document] = readDocuments(source)
  const remotes = getField(document, 'remotes')
  if (remotes?.kind === 'seq') return remotes.items.map(parsePin)
  throw badPin("a lock file has a list 'remotes'", remotes ?? document ?? { source, offset: 0 })
}

function parsePin(entry: YamlNode): Pin {
  const [repository = '', ref = '', commit = ''] = ['repository', 'ref', 'commit'].map((name) =>
    textOf(getField(entry, name)),
  )
  if (repository === '' || ref === '') throw badPin("a pin has 'repository' and 'ref'", entry)
  if (!isCommit(commit)) throw badPin(`'${commit}' is no full commit id`, entry)
  return { repository, ref, commit }
}

function badPin(message: string, at: Origin): UserError {
  const hint = 'remove it, and it is written anew by the next build'
  return failure('bad-value', message, at, hint)
}
