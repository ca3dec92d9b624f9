import type { Check } from '../case.ts'
import { checkBaseBranch } from './base-branch.ts'
import { checkBotBranches } from './bot-branches.ts'
import { checkCreatePullRequests } from './create-pull-requests.ts'
import { checkJobPermissions } from './job-permissions.ts'
import { checkMerging } from './merging.ts'
import { checkRepository } from './repository.ts'
import { checkRequiredChecks } from './required-checks.ts'
import { checkStartedWorkflows } from './started-workflows.ts'
import { checkToken } from './token.ts'
import { checkTokenPermissions } from './token-permissions.ts'

/** What the doctor looks at, in the order in which a person would. */
export const CHECKS: readonly Check[] = [
  checkToken,
  checkRepository,
  checkTokenPermissions,
  checkJobPermissions,
  checkCreatePullRequests,
  checkBotBranches,
  checkBaseBranch,
  checkRequiredChecks,
  checkMerging,
  checkStartedWorkflows,
]
