import { MAJOR_VERSION, PROJECT } from '../../config/schema-url.ts'

/**
 * The workflow that keeps the check 'igw gate' on pull requests: by a clock, because soaks end and
 * windows open without an event, and at once where a pull request or its labels change. It reads the
 * config and the gates of the base branch, so a pull request cannot change what it is judged by.
 */
export function starterGateWorkflow(branch: string): string {
  return `name: Inference Gateway gates
on:
  schedule:
    - cron: '*/10 * * * *'
  push:
    branches: [${JSON.stringify(branch)}]
    paths: [overlays/**, rendered/**, inference-gateway.yaml]
  pull_request:
    types: [opened, reopened, synchronize, labeled, unlabeled]
  merge_group:
  workflow_dispatch:

permissions: {}

jobs:
  # Posts the check 'igw gate' on pull requests. Require it: Settings, Rules, 'Require status checks to pass'.
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: read # labels
      issues: read # incidents and drift
      statuses: read # what Argo CD and Flux report
      checks: write # the check itself
    concurrency: # a later run waits, and then judges what is newest
      group: inference-gateway-gate-\${{ github.event.merge_group.head_sha || github.event.pull_request.number || 'all' }}
      cancel-in-progress: false
    steps:
      - uses: ${PROJECT}@${MAJOR_VERSION}
        with:
          command: gate
`
}
