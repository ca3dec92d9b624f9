import { MAJOR_VERSION, PROJECT } from '../../config/schema-url.ts'

/** Written out twice, because older GitHub servers read no YAML anchors. */
const PATHS = `    paths:
      - inference-gateway.yaml
      - alerts/**
      - base/**
      - environments/**
      - overlays/*/release/**
      - .github/workflows/inference-gateway.yml`

/**
 * The workflow: a push to the default branch renders into pull requests, a pull request shows what
 * it would change. It never runs on `pull_request_target`, where code of a fork would see secrets.
 */
export function starterWorkflow(branch: string): string {
  return `name: Inference Gateway
on:
  push:
    branches: [${JSON.stringify(branch)}]
${PATHS}
  pull_request:
${PATHS}
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
${PREVIEW}`
}

const PREVIEW = `
  # Shows what a pull request would change. Reads only, so it is safe for pull requests from forks.
  preview:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    concurrency:
      group: inference-gateway-preview-\${{ github.event.pull_request.number }}
      cancel-in-progress: true
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${PROJECT}@${MAJOR_VERSION}
        with:
          command: render
          dry-run: 'true'
`
