import * as z from 'zod'
import { NamespaceName } from './names.ts'
import { ENVIRONMENT_PLACEHOLDER, fillEnvironment, ReportedStatus } from './promotion.ts'

/** What `git check-ref-format` refuses at the beginning of a branch name. */
const BAD_REF = [
  /[\s~^:?*[\\\p{Cc}]/u, // characters that revisions and globs use
  /\.\.|@\{|\/\/|^\/|^-/,
  /(^|\/)\.|\.lock(\/|$)|\.$/, // a part may not begin with a dot or end as a lock file
]

const Hydrator = z
  .strictObject({
    enabled: z
      .boolean()
      .default(false)
      .describe('Let `igw hydrate` write the branches that GitOps Promoter promotes.'),
    branch: z
      .string()
      .refine((name) => name.includes(ENVIRONMENT_PLACEHOLDER), {
        error: 'a name with {environment} in it\nevery environment has a branch of its own',
      })
      .refine((name) => !BAD_REF.some((bad) => bad.test(fillEnvironment(name, 'e'))), {
        error: "a branch name such as 'environment/{environment}'",
      })
      .default(`environment/${ENVIRONMENT_PLACEHOLDER}`)
      .describe('Branch that the engine watches; what is proposed goes to the one with -next.'),
  })
  .prefault({})
  .describe("GitOps Promoter's contract for hydrators, for those who let it promote.")

export const GitOps = z
  .strictObject({
    engine: z
      .enum(['argocd', 'flux', 'both', 'none'])
      .default('argocd')
      .describe('Whose objects are written to gitops/.'),
    sync: z
      .enum(['rendered', 'overlay'])
      .default('rendered')
      .describe(
        'What the engine applies: the rendered manifests, or the overlay that it builds itself.',
      ),
    repository: z
      .string()
      .regex(/^(https?:\/\/|ssh:\/\/|[^\s@/]+@)\S+$/, 'a clone URL such as https://github.com/o/r')
      .optional()
      .describe('Clone URL. Default: the repository that the Action runs in.'),
    branch: z.string().min(1).default('main').describe('Branch that the engine watches.'),
    reports: z
      .array(ReportedStatus)
      .default([])
      .describe(
        'Statuses that the engine posts on commits that it has synced, for each environment.',
      ),
    hydrator: Hydrator,
    argocd: z
      .strictObject({
        namespace: NamespaceName.default('argocd').describe('Namespace of Argo CD.'),
        project: z
          .string()
          .min(1)
          .optional()
          .describe('Name of the AppProject. Default: the name of this config.'),
        automated: z.boolean().default(true).describe('Sync without being asked.'),
        prune: z.boolean().default(true).describe('Delete what is no longer rendered.'),
        selfHeal: z.boolean().default(true).describe('Undo changes made in the cluster.'),
        destinations: z
          .record(z.string(), z.string().min(1))
          .default({})
          .describe(
            'Argo CD cluster name or API server URL by environment. Default: the name of the cluster.',
          ),
      })
      .prefault({})
      .describe('Where the engine is Argo CD.'),
    flux: z
      .strictObject({
        namespace: NamespaceName.default('flux-system').describe('Namespace of Flux.'),
        interval: z
          .string()
          .regex(/^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/, "a duration such as '10m'")
          .default('10m')
          .describe('How often Flux looks for changes.'),
        prune: z.boolean().default(true).describe('Delete what is no longer rendered.'),
        secretRef: z
          .string()
          .min(1)
          .optional()
          .describe('Secret with the credentials of the repository.'),
      })
      .prefault({})
      .describe('Where the engine is Flux.'),
  })
  .describe('The objects that make Argo CD or Flux sync an environment.')

const Login = z
  .string()
  .regex(/^[^@/\s]+$/, "a GitHub name without '@' and without the organisation")

export const PullRequests = z
  .strictObject({
    per: z
      .enum(['environment', 'all'])
      .default('environment')
      .describe('One for each environment, or one for all.'),
    branchPrefix: z
      .string()
      .min(1)
      .refine((prefix) => !BAD_REF.some((bad) => bad.test(prefix)), {
        error: "the beginning of a branch name, such as 'inference-gateway/'",
      })
      .refine((prefix) => !prefix.startsWith('refs/'), {
        error: "a branch name without 'refs/heads/'",
      })
      .default('inference-gateway/')
      .describe('Prefix of the branches of the bot.'),
    base: z
      .string()
      .min(1)
      .optional()
      .describe('Branch to merge into. Default: the default branch.'),
    labels: z
      .array(z.string().min(1).max(50))
      .default(['inference-gateway'])
      .describe('Labels of the pull requests.'),
    reviewers: z.array(Login).default([]).describe('Users who are asked for a review.'),
    teamReviewers: z
      .array(Login)
      .default([])
      .describe('Teams of the organisation that are asked for a review, by slug.'),
    assignees: z.array(Login).max(10).default([]).describe('Users who are assigned.'),
    draft: z.boolean().default(false).describe('Open pull requests as drafts.'),
    autoMerge: z
      .union([z.literal(false), z.enum(['merge', 'squash', 'rebase'])])
      .default(false)
      .describe('Merge by this method as soon as the required checks have passed.'),
  })
  .describe('How pull requests are made.')

/** What `allowedSource` takes. */
const REMOTE = /^(file:\/\/\/\S+|[a-z0-9][a-z0-9.-]*(:\d{1,5})?(\/[^\s?#]+)?)$/i

export const Remotes = z
  .strictObject({
    allow: z
      .array(
        z
          .string()
          .regex(REMOTE, "a host such as 'github.com', or one with a path: 'github.com/acme'"),
      )
      .default([])
      .describe('Hosts, or hosts and paths, whose git repositories kustomizations may name.')
      .meta({ examples: [['github.com/acme']] }),
  })
  .describe('Repositories that are fetched for a build. Without it: none.')
