import * as z from 'zod'
import { NamespaceName } from './names.ts'

export const GitOps = z.strictObject({
  engine: z.enum(['argocd', 'flux', 'both', 'none']).default('argocd'),
  sync: z
    .enum(['rendered', 'overlay'])
    .default('rendered')
    .describe(
      'What the engine applies: the rendered manifests, or the overlay that it builds itself.',
    ),
  repository: z
    .string()
    .optional()
    .describe('Clone URL. Default: the repository that the Action runs in.'),
  branch: z.string().default('main').describe('Branch that the engine watches.'),
  argocd: z
    .strictObject({
      namespace: NamespaceName.default('argocd'),
      project: z
        .string()
        .optional()
        .describe('Name of the AppProject. Default: the name of this config.'),
      automated: z.boolean().default(true),
      prune: z.boolean().default(true),
      selfHeal: z.boolean().default(true),
      destinations: z
        .record(z.string(), z.string())
        .default({})
        .describe(
          'Argo CD cluster name or API server URL by environment. Default: the name of the cluster.',
        ),
    })
    .prefault({}),
  flux: z
    .strictObject({
      namespace: NamespaceName.default('flux-system'),
      interval: z.string().default('10m'),
      prune: z.boolean().default(true),
      secretRef: z.string().optional().describe('Secret with the credentials of the repository.'),
    })
    .prefault({}),
})

export const PullRequests = z.strictObject({
  per: z
    .enum(['environment', 'all'])
    .default('environment')
    .describe('One for each environment, or one for all.'),
  branchPrefix: z
    .string()
    .default('inference-gateway/')
    .describe('Prefix of the branches of the bot.'),
  base: z.string().optional().describe('Branch to merge into. Default: the default branch.'),
  labels: z.array(z.string().min(1).max(50)).default(['inference-gateway']),
  reviewers: z.array(z.string().min(1)).default([]),
  teamReviewers: z.array(z.string().min(1)).default([]),
  assignees: z.array(z.string().min(1)).max(10).default([]),
  draft: z.boolean().default(false),
  autoMerge: z.union([z.literal(false), z.enum(['merge', 'squash', 'rebase'])]).default(false),
})

export const Promotion = z.strictObject({
  order: z
    .array(z.union([z.string(), z.array(z.string()).min(1)]))
    .min(1)
    .describe('Environments from first to last; those in one list are promoted to together.'),
})
