import { loadBuild } from './load-build.ts'

/** @param home the folder of the program itself: `src/` or `dist/` */
type Run = (args: readonly string[], home: string) => Promise<number>

/** One subcommand: what the usage says of it, and its code, loaded when it is called. */
export interface Command {
  readonly summary: string
  readonly load: () => Promise<{ readonly run: Run }>
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  init: {
    summary: 'write a starter config, workflow and alert rules for this repository',
    load: () => import('./init.ts'),
  },
  render: {
    summary: 'overlays, rendered manifests and GitOps objects, as a branch for each environment',
    load: () => import('./render.ts'),
  },
  promote: {
    summary: 'the release of one environment, unchanged, into the next; or back to an older one',
    load: () => import('./promote.ts'),
  },
  gate: {
    summary: 'whether promotions may be merged, as a check on their pull requests',
    load: () => import('./gate.ts'),
  },
  status: {
    summary: 'which release is where, since when, and what is on its way',
    load: () => import('./status.ts'),
  },
  hydrate: {
    summary: 'rendered manifests as the branches that GitOps Promoter promotes',
    load: () => import('./hydrate.ts'),
  },
  check: {
    summary:
      'what merging a change would do: risks, schemas, traffic, generated files edited by hand',
    load: () => import('./check.ts'),
  },
  report: {
    summary: 'the same as an HTML page: every environment, change, risk and where requests go',
    load: () => import('./html-report.ts'),
  },
  build: {
    summary: 'build a kustomization, as kustomize would',
    load: loadBuild,
  },
  policies: {
    summary: 'Prometheus rule files to Cloud Monitoring alert policies',
    load: () => import('./policies.ts'),
  },
  plan: {
    summary: 'what differs between Google Cloud and what was merged',
    load: () => import('./plan.ts'),
  },
  apply: {
    summary: 'make Google Cloud what was merged, where no Config Connector does',
    load: () => import('./apply.ts'),
  },
  drift: {
    summary: 'whether Google Cloud is as it was merged, with an issue as long as it is not',
    load: () => import('./drift.ts'),
  },
  verify: {
    summary: 'whether an environment runs as it was rendered: cluster, gateway, logs',
    load: () => import('./verify.ts'),
  },
  doctor: {
    summary:
      'what keeps the bot from its work: tokens, permissions, settings, rules, required checks',
    load: () => import('./doctor.ts'),
  },
  bootstrap: {
    summary: 'a script that does what Config Connector would, for clusters without it',
    load: () => import('./bootstrap.ts'),
  },
}

export function usage(): string {
  const rows = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(11)}${summary}`,
  )
  return `igw: GitOps for the GKE Inference Gateway

Usage: igw COMMAND [OPTIONS]

Commands:
${rows.join('\n')}

'igw COMMAND --help' tells the options of a command; 'igw --version' the version.
Exit codes: 0 done, 1 something failed, 2 wrong use; of 'igw drift' 2 is drift.
`
}
