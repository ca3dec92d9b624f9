import { MAJOR_VERSION, PROJECT } from '../../config/schema-url.ts'

/**
 * The workflow that promotes: after each merge of a release, by a clock because gates open without
 * an event, and by hand for one step or a rollback. Texts that people type reach the Action as
 * inputs and no shell.
 */
export function starterPromoteWorkflow(branch: string): string {
  return `name: Inference Gateway promotion
on:
  push:
    branches: [${JSON.stringify(branch)}]
    paths: [overlays/*/release/**, overlays/*/hold.yaml]
  schedule:
    - cron: '*/30 * * * *'
  workflow_dispatch:
    inputs:
      to:
        description: Environment to promote to. Empty for every step whose gates are open.
      release:
        description: To roll back, the git tree of a release that it had, or a commit of that time.
      reason:
        description: Why it is rolled back.
      lift-hold:
        description: Promote although a rollback holds it.
        type: boolean

permissions: {}

jobs:
  # Opens a pull request for each step: the same release, proven, in the next environment.
  promote:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: write # branches of the bot
      pull-requests: write
      checks: read # what gates ask for
      statuses: read
      issues: read
      actions: read # rules of environments, where a step merges by itself
    concurrency: # one at a time: a later run waits, and then promotes what is newest
      group: inference-gateway-promote
      cancel-in-progress: false
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${PROJECT}@${MAJOR_VERSION}
        with:
          command: promote
          to: \${{ inputs.to }}
          release: \${{ inputs.release }}
          reason: \${{ inputs.reason }}
          lift-hold: \${{ inputs.lift-hold || 'false' }}
`
}
