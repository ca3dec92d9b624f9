const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import "./chunk-KCQ3UCRI.js";
import {
  MAJOR_VERSION,
  PROJECT,
  SCHEMA_URL
} from "./chunk-ZJTYKWQH.js";
import {
  originUrl,
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import {
  mkdir,
  writeFile
} from "./chunk-JARQXFZ6.js";
import {
  diskTree
} from "./chunk-R2UR7TLD.js";
import {
  MODEL_SERVERS
} from "./chunk-WWYZOGJB.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import {
  emitYaml
} from "./chunk-OT75BEOS.js";
import "./chunk-DXDVXKHN.js";
import {
  parseConfig,
  servedModels
} from "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import {
  dirname,
  join,
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import {
  UserError,
  UserErrors
} from "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/commands/init/starter-alerts.ts
var STARTER_ALERTS = `# Prometheus alert rules of your own; the bundle has defaults for latency, errors, queues and caches. Each becomes
# an alert policy in Cloud Monitoring. Matchers on cluster, location and namespace are added to every selector.
groups:
  - name: inference-gateway
    interval: 1m
    rules:
      - alert: TokensAboveBudget
        expr: sum by (model_name) (rate(vllm:generation_tokens_total[15m])) > 20000
        for: 1h
        labels:
          severity: warning
        annotations:
          summary: "{{ $labels.model_name }} writes {{ $value }} tokens a second"
          description: That is more than the budget of 20,000 tokens a second.
`;

// src/commands/init/starter-base.ts
function starterBase({ gateway, pools }) {
  const names = Object.keys(pools);
  const several = names.length > 1;
  return new Map([
    ["kustomization.yaml", kustomization(names)],
    ["gateway.yaml", gatewayText(gateway)],
    ...Object.entries(pools).flatMap(([name, pool]) => [
      [`${name}-pool.yaml`, poolText(name, pool)],
      [`${name}-route.yaml`, routeText(gateway.name, name, several ? pool : void 0)]
    ])
  ]);
}
function kustomization(pools) {
  const files = pools.flatMap((name) => [`${name}-pool.yaml`, `${name}-route.yaml`]);
  return `# Yours: what runs in every environment. The namespace is filled in for each of them.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - gateway.yaml
${files.map((file) => `  - ${file}`).join("\n")}
`;
}
function gatewayText({ name, className }) {
  return `# The region needs a proxy-only subnet, and clients a listener with TLS before this is for them.
${emitYaml({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "Gateway",
    metadata: { name },
    spec: {
      gatewayClassName: className,
      listeners: [
        {
          name: "http",
          protocol: "HTTP",
          port: 80,
          allowedRoutes: { namespaces: { from: "Same" } }
        }
      ]
    }
  })}`;
}
function poolText(name, { modelServer, scaleTarget }) {
  const port = modelServer.port ?? MODEL_SERVERS[modelServer.kind].port;
  return `# The model servers are pods with these labels; the endpoint picker is Service ${name}-epp. Delete this file where
# the Helm chart of the endpoint picker makes the pool, and write 'policies: chart' in the config.
${emitYaml({
    apiVersion: "inference.networking.k8s.io/v1",
    kind: "InferencePool",
    metadata: { name },
    spec: {
      selector: { matchLabels: modelServer.selector ?? { app: scaleTarget?.name ?? name } },
      targetPorts: [{ number: port }],
      endpointPickerRef: { name: `${name}-epp`, port: { number: 9002 }, failureMode: "FailClose" }
    }
  })}`;
}
var PREFIX = { type: "PathPrefix", value: "/v1" };
function routeText(gateway, name, pool) {
  const models = pool ? servedModels({ [name]: pool }) : [];
  const matches = models.map((value) => ({
    path: PREFIX,
    headers: [{ name: "X-Gateway-Model-Name", value }]
  }));
  const comment = pool ? "# Clients send the header, or body-based routing copies it from the body.\n" : "";
  return `${comment}${emitYaml({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name },
    spec: {
      parentRefs: [{ name: gateway }],
      rules: [
        {
          matches: pool ? matches : [{ path: PREFIX }],
          backendRefs: [{ group: "inference.networking.k8s.io", kind: "InferencePool", name }]
        }
      ]
    }
  })}`;
}
function starterComponent(environment) {
  return `# Yours: what differs in ${environment} and is no setting of inference-gateway.yaml. Applied last.
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  # An example that matches nothing yet: name a route of yours to give it a host name in ${environment}.
  - target:
      kind: HTTPRoute
      name: example
    patch: |-
      - op: add
        path: /spec/hostnames
        value:
          - ${environment}.example.com
`;
}

// src/commands/init/starter-config.ts
function starterConfig(answers) {
  return `${starterSettings(answers)}
${starterEnvironments(answers)}`;
}
function starterSettings({ name, pool, model }) {
  return `# yaml-language-server: $schema=${SCHEMA_URL}
name: ${text(name)}

gateway:
  name: ${text(name)}
  className: gke-l7-regional-external-managed # or gke-l7-rilb; only regional classes reach an InferencePool

pools:
  ${text(pool)}:
    modelServer:
      kind: vllm
      selector:
        app: ${text(pool)}
    models: # as clients send them, LoRA adapters too: Model Armor screens these and no others
      - name: ${text(model)}
    autoscaling:
      minReplicas: 2
      maxReplicas: 8
      metric: kv-cache
      target: 0.7 # a share of the cache from 0 to 1, not a percentage

# Metric names of the endpoint picker: gaie for chart v1.1 to v1.5, llm-d for llm-d router from v0.9.
eppMetrics: gaie

modelArmor:
  template:
    promptInjection: MEDIUM_AND_ABOVE

# apigee:
#   environment: my-apigee-environment

# Objectives become burn-rate alerts and a dashboard: here, 99.5% of requests without an error in 30 days.
# slos:
#   available:
#     objective: 99.5

# Deploys the custom metrics adapter, through which autoscaling reads Cloud Monitoring. One for each cluster.
metricsAdapter:
  enabled: true
`;
}
function starterEnvironments({ environments, engine }) {
  return `environments:
${environments.map(starterEnvironment).join("\n")}
promotion:
  order:
${environments.map((environment) => `    - ${text(environment.name)}`).join("\n")}
${starterGates(environments)}
gitops:
  engine: ${engine}
`;
}
function starterGates(environments) {
  const last = environments.length > 1 ? environments.at(-1) : void 0;
  if (last === void 0) return "";
  return `  steps: # what has to hold before a release may go on; posted as the check 'igw gate'
    ${text(last.name)}:
      gates:
        soak: 1h
        incidents: [incident] # no promotion while an issue with this label is open
      overrideLabel: promote-now # opens the gates of a pull request, from a person with write access
`;
}
function starterEnvironment(environment) {
  return `  ${text(environment.name)}:
    project:
      id: ${text(environment.projectId)}
      number: ${text(environment.projectNumber)}
    cluster:
      name: ${text(environment.cluster)}
      location: ${text(environment.location)}
    namespace: ${text(environment.namespace)}
    # notificationChannels:
    #   default: ["1234567890123456789"]
`;
}
function text(value) {
  return emitYaml(value).trimEnd();
}

// src/commands/init/starter-gate-workflow.ts
function starterGateWorkflow(branch) {
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
`;
}

// src/commands/init/starter-promote-workflow.ts
function starterPromoteWorkflow(branch) {
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
`;
}

// src/commands/init/starter-workflow.ts
var SOURCES = `    paths:
      - inference-gateway.yaml
      - alerts/**
      - base/**
      - environments/**
      - .github/workflows/inference-gateway.yml`;
function starterWorkflow(branch) {
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
${CHECK}`;
}
var CHECK = `
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
`;

// src/commands/init.ts
var CONFIG_FILE = "inference-gateway.yaml";
var WORKFLOW_FILE = ".github/workflows/inference-gateway.yml";
var PROMOTE_FILE = ".github/workflows/inference-gateway-promote.yml";
var GATE_FILE = ".github/workflows/inference-gateway-gates.yml";
function planInit(request) {
  const { sources, branch = "main" } = request;
  const existing = sources.read(CONFIG_FILE);
  const text2 = existing ?? starterConfig(answersOf(request));
  const { config, errors } = parseConfig({ file: CONFIG_FILE, text: text2 });
  if (!config) return { files: /* @__PURE__ */ new Map(), notes: [], errors };
  const groups = [
    group(CONFIG_FILE, [[CONFIG_FILE, text2]]),
    group(WORKFLOW_FILE, [[WORKFLOW_FILE, starterWorkflow(branch)]]),
    ...config.promotion.length < 2 ? [] : [group(PROMOTE_FILE, [[PROMOTE_FILE, starterPromoteWorkflow(branch)]])],
    ...Object.keys(config.promotionSteps).length === 0 ? [] : [group(GATE_FILE, [[GATE_FILE, starterGateWorkflow(branch)]])],
    ...sourceGroups(config)
  ];
  const there = groups.filter(({ sign }) => sources.kind(sign) !== void 0);
  const files = groups.filter((one) => !there.includes(one)).flatMap((one) => one.files);
  return {
    files: new Map(files),
    notes: [
      ...there.map(({ sign }) => `kept ${sign}, which is there already`),
      ...existing === void 0 ? nextSteps(config) : []
    ],
    errors: []
  };
}
function group(sign, files) {
  return { sign, files };
}
function sourceGroups({ settings, environments }) {
  const alerts = settings.alerts.files;
  const base = [...starterBase(settings)].map(([path, text2]) => [`base/${path}`, text2]);
  return [
    group(alerts, [[`${alerts}/inference-gateway.yaml`, STARTER_ALERTS]]),
    group("base", base),
    ...environments.map(({ name }) => {
      const file = `environments/${name}/kustomization.yaml`;
      return group(file, [[file, starterComponent(name)]]);
    })
  ];
}
function nextSteps({ environments }) {
  const names = environments.map(({ name }) => name).join(", ");
  return [
    `write project, number, cluster and location of ${names} into ${CONFIG_FILE}`,
    "put model servers and endpoint pickers into base/, or install them by their chart",
    "allow GitHub Actions to create pull requests: Settings, Actions, General, 'Workflow permissions'",
    "see what comes out of it: 'igw render --dry-run'",
    "see whether tokens, settings and rules let the bot do its work: 'igw doctor'"
  ];
}
function answersOf({ repository, answers }) {
  const name = answers?.name ?? nameOf(repository);
  return {
    pool: "llama",
    model: "meta-llama/Llama-3.1-8B-Instruct",
    engine: "argocd",
    environments: ["dev", "prod"].map((environment, i) => ({
      name: environment,
      projectId: `${name.slice(0, 20)}-${environment}`.padStart(6, "x"),
      projectNumber: `10000000000${i + 1}`,
      cluster: `inference-${environment}`,
      location: "us-central1",
      namespace: name
    })),
    ...answers,
    name
  };
}
function nameOf(repository = "") {
  const name = repository.slice(repository.lastIndexOf("/") + 1).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
  return name === "" ? "inference" : name;
}

// src/edge/write-new-files.ts
async function writeNewFiles(root, files) {
  for (const [path, text2] of files) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text2, { flag: "wx" });
    } catch (cause) {
      throw new UserError("conflict", `'${path}' could not be written`, {
        hint: "run it again: files that are there are kept",
        cause
      });
    }
  }
}

// src/edge/cli/init.ts
var USAGE = `igw init: a starter config, workflow, alert rules and patches for this repository

Usage: igw init [OPTIONS]

  --branch BRANCH   default branch of the repository (main)
  --dry-run         say what would be written
  --json            report as JSON
  -C DIR            run as if in DIR
  -h, --help        this text

Files that are there already are kept as they are.
`;
var OPTIONS = {
  branch: { type: "string", default: "main" },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  const root = await repositoryRoot(resolve(values.directory));
  const url = await originUrl(root);
  const repository = url && /^https:\/\/[^/]+\/(.+)\.git$/.exec(url)?.[1];
  const { files, notes, errors } = planInit({
    sources: diskTree(root),
    repository,
    branch: values.branch
  });
  if (errors.length > 0) throw new UserErrors(errors);
  if (!values["dry-run"]) await writeNewFiles(root, files);
  const paths = [...files.keys()];
  const lines = [
    ...paths.map((path) => `${values["dry-run"] ? "would write" : "wrote"} ${path}`),
    ...notes
  ];
  const text2 = values.json ? JSON.stringify({ files: paths, notes }, void 0, 2) : lines.join("\n");
  process.stdout.write(text2 === "" ? "" : `${text2}
`);
  return 0;
}
export {
  run
};
