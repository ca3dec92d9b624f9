import { doctor } from '../commands/doctor.ts'
import type { Diagnosis } from '../doctor/diagnosis.ts'
import { type RepositoryFiles, readRepositoryFiles } from '../doctor/repository-files.ts'
import { type UserError, userErrorsIn } from '../error.ts'
import type { Reporter } from '../ports.ts'
import { diskTree } from './disk-tree.ts'
import { originUrl } from './git/repository.ts'
import { createExaminer } from './github/examine.ts'
import { type Access, accessFrom, repositoryOf } from './github/from-environment.ts'
import { createGitHubReader } from './github/reader.ts'

export interface DoctorOptions {
  /** Root of a checkout, or a folder without one. */
  readonly root: string
  readonly configPath: string
  readonly base: string | undefined
  /** Nothing: `GITHUB_TOKEN`, else `GH_TOKEN`. */
  readonly token: string | undefined
  readonly isFork: boolean
  readonly report: Reporter
}

export interface DoctorResult {
  readonly diagnosis: Diagnosis
  /** Mistakes in the config, of which nothing is known then. */
  readonly configErrors: readonly UserError[]
}

/**
 * Examines the repository that the runner's variables name, else that of the checkout's origin.
 *
 * @throws UserErrors `bad-input` where there is no token, or no repository
 */
export async function runDoctor(options: DoctorOptions): Promise<DoctorResult> {
  const { root, base, isFork, report } = options
  const access = await accessOf(root, options.token)
  const files = await filesOf(access, options)
  if (!files.config && files.configErrors.length === 0)
    report.notice(`there is no '${options.configPath}': this is about any config`)
  report.progress('asking GitHub')
  const examine = createExaminer(await repositoryOf(access, report), access)
  const diagnosis = await doctor(examine, { files, base, isFork, nowMs: Date.now() })
  return { diagnosis, configErrors: files.configErrors }
}

async function accessOf(root: string, token: string | undefined): Promise<Access> {
  const { GITHUB_REPOSITORY, GITHUB_TOKEN, GH_TOKEN } = process.env
  const origin = GITHUB_REPOSITORY ? undefined : await originUrl(root)
  return accessFrom(token || GITHUB_TOKEN || GH_TOKEN, origin)
}

/** The checkout, else what the base branch has: a job may run without a checkout. */
async function filesOf(
  access: Access,
  { root, configPath, base, report }: DoctorOptions,
): Promise<RepositoryFiles> {
  const local = readRepositoryFiles(diskTree(root), configPath)
  if (local.config || local.configErrors.length > 0 || local.workflows.read.length > 0) return local
  try {
    const reader = createGitHubReader({ ...access, report })
    const { id } = await reader.pin(base)
    return await reader.read(id, (tree) => readRepositoryFiles(tree, configPath))
  } catch (thrown) {
    // Why it cannot be read is what the examination finds out.
    if (userErrorsIn(thrown) === undefined) throw thrown
    return local
  }
}
