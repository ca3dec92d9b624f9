import { UserError } from '../../error.ts'
import type { SourceTree } from '../../source-tree.ts'
import { redact } from './redact.ts'
import { allowedSource, type RemoteSource } from './remote-source.ts'
import type { RepoSpec } from './repo-spec.ts'

/** What git can tell of repositories elsewhere. An effect, so it is made in `edge/`. */
export interface GitRemote {
  /**
   * The commit that a ref means at this moment.
   *
   * @param ref branch or tag, or `HEAD`
   * @throws UserError `remote-unavailable`
   */
  resolve(source: RemoteSource, ref: string): string
  /**
   * The files of a commit.
   *
   * @throws UserError `remote-unavailable`
   */
  treeAt(source: RemoteSource, commit: string): SourceTree
}

/** The files of one commit, and what they are called. */
export interface RemoteTree {
  /** `github.com/org/repo@COMMIT`: begins the paths in errors, and tells trees apart. */
  readonly name: string
  readonly tree: SourceTree
}

/** Finds the files of the repositories that kustomizations name. */
export interface RemoteTrees {
  /** @throws UserError without a place: it is that of the text that names the repository */
  open(spec: RepoSpec): RemoteTree
}

export interface RemoteRules {
  readonly git: GitRemote
  /** Hosts, as `allowedSource` takes them. */
  readonly allow: readonly string[]
  /** The commit that a ref is to mean. Is not asked for a ref that is a commit. */
  readonly pin: (source: RemoteSource, ref: string) => string
}

/** Opens what the rules allow, each commit once. */
export function remoteTrees({ git, allow, pin }: RemoteRules): RemoteTrees {
  const trees = new Map<string, SourceTree>()
  return {
    open(spec) {
      const source = allowedSource(spec, allow)
      const commit = isCommit(spec.ref) ? spec.ref : pin(source, spec.ref || 'HEAD')
      const name = `${source.name}@${commit}`
      const tree = trees.get(name) ?? git.treeAt(source, commit)
      trees.set(name, tree)
      return { name, tree }
    },
  }
}

/** What a build has where nobody set up anything else: nothing is fetched. */
export const NO_REMOTES: RemoteTrees = {
  open(spec) {
    const message = `'${redact(spec.raw)}' is remote, and nothing is fetched by default`
    throw new UserError('remote-refused', message, {
      hint: 'copy what it points to into this repository and name the copy',
    })
  },
}

/** Whether a ref is a full commit id, which can only ever mean one thing. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref)
}
