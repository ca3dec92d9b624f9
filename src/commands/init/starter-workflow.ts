import { MAJOR_VERSION, PROJECT } from '../../config/schema-url.ts'

/** Written out twice, because older GitHub servers read no YAML anchors. */
const SOURCES = `    paths:
      - inference-gateway.yaml
      - alerts/**
      - base/**
      - environments/**
      - .github/workflows/inference-gateway.yml`

/**
 * The workflow: a push to the default branch renders into pull requests, a pull request is checked.
 * It never runs on `pull_request_target`, where code of a fork would see secrets.
 */
export function starterWorkflow(branch: string): string {
  return `name: Inference Gateway
on:
  push:
    branches: [${JSON.stringify(branch)}]
${SOURCES}
      - overlays/*/release/**
  pull_request:
${SOURCES}
      - overlays/** # what is generated is not edited by hand
      - rendered/**
      - gitops/**
  workflow_dispatch:

permissions: {}

jobs:
  # Writes overlays, rendered manifests and GitOps objects into a pull request for each environment.
  render:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: write # branches of the bot
      pull-requests: write
    concurrency: # one at a time: a later push waits, and then renders what is newest
      group: inference-gateway-render
      cancel-in-progress: false
    steps:
      # By major version, which moves; pin the full commit id where your rules ask for it.
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${PROJECT}@${MAJOR_VERSION}
        with:
          command: render
${CHECK}`
}

const CHECK = `
  # Reviews what merging a pull request would do. A fork gets a token that only reads: then nothing is
  # posted, and the summary and the report say it all.
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      checks: write # the check run 'igw check', which a rule of the branch may require
      pull-requests: write # one comment, edited in place
    concurrency:
      group: inference-gateway-check-\${{ github.event.pull_request.number }}
      cancel-in-progress: true
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${PROJECT}@${MAJOR_VERSION}
        with:
          command: check
          report: inference-gateway-report.html
      # The review as a page for the browser, also where the check fails. Not for GitHub Enterprise Server.
      - uses: actions/upload-artifact@v7
        if: always()
        with:
          path: inference-gateway-report.html
          archive: false
          retention-days: 30
          if-no-files-found: ignore
`
