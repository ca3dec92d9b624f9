import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  bundledRules,
  render,
  summarize,
  summaryRow
} from "./chunk-3YBRQLNB.js";
import "./chunk-ZV722DJW.js";
import "./chunk-NO5KLWI4.js";
import "./chunk-SZO32AQK.js";
import "./chunk-QRWUPTQE.js";
import {
  VERSION
} from "./chunk-Y4VXTPVY.js";
import {
  PublishErrors
} from "./chunk-ZM25JXQF.js";
import {
  originUrl,
  repositoryRoot
} from "./chunk-3RVZS32U.js";
import "./chunk-4UCCLDQT.js";
import {
  HELP,
  readOptions
} from "./chunk-ZVY4EY2I.js";
import "./chunk-B6MFDELO.js";
import "./chunk-4F6M6IWZ.js";
import {
  diskTree
} from "./chunk-O2RGPIUE.js";
import "./chunk-3H7VLV5U.js";
import {
  reportErrors,
  reportFailure,
  reportUsage,
  reportWarnings
} from "./chunk-PI2QYB5Z.js";
import {
  userErrorsIn
} from "./chunk-5YQKP6AB.js";
import "./chunk-EL2BM4EZ.js";

// src/edge/cli/render.ts
import { resolve } from "node:path";

// src/edge/cli/progress.ts
var QUIET_MS = 1e3;
function terminalReporter() {
  const { isTTY } = process.stderr;
  const started = Date.now();
  let timer;
  let shown = false;
  const clear = () => {
    clearTimeout(timer);
    if (shown) process.stderr.write("\r\x1B[K");
    shown = false;
  };
  const show = (text) => {
    process.stderr.write(`\r\x1B[K${text}…`);
    shown = true;
  };
  return {
    progress(text) {
      if (!isTTY) return;
      clearTimeout(timer);
      const wait = Math.max(0, started + QUIET_MS - Date.now());
      timer = setTimeout(() => show(text), wait);
      timer.unref();
    },
    notice(text) {
      clear();
      process.stderr.write(`${text}
`);
    },
    done: clear
  };
}

// src/edge/cli/render.ts
var USAGE = `igw render: the overlay, rendered manifests and GitOps objects of each environment

Usage: igw render [OPTIONS]

  --config FILE         the config, in the root of the repository (inference-gateway.yaml)
  --publish WHERE       branch: a branch and a commit for each environment in this repository (default)
                        files:  into the work tree
                        github: pull requests; needs GITHUB_TOKEN and GITHUB_REPOSITORY
  --base BRANCH         branch to merge into (the one in the config, else the default branch)
  --every-environment   write the new release into every environment, for the first setup
  --dry-run             report only, write nothing
  --json                report as JSON
  -C DIR                run as if in DIR
  -h, --help            this text
`;
var OPTIONS = {
  ...HELP,
  config: { type: "string", default: "inference-gateway.yaml" },
  publish: { type: "string", default: "branch" },
  base: { type: "string" },
  "every-environment": { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  directory: { type: "string", short: "C", default: "." }
};
var DESTINATIONS = ["branch", "files", "github"];
async function run(args, home) {
  const { values, positionals, problem } = readOptions(args, OPTIONS);
  if (values === void 0) return reportUsage(problem, USAGE);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const destination = DESTINATIONS.find((name) => name === values.publish);
  if (positionals.length > 0) return reportUsage(`unexpected '${positionals[0]}'`, USAGE);
  if (destination === void 0)
    return reportUsage(`--publish takes ${DESTINATIONS.join(", ")}, not '${values.publish}'`, USAGE);
  const root = await repositoryRoot(resolve(values.directory));
  const report = terminalReporter();
  report.progress("rendering");
  const result = render(diskTree(root), {
    configPath: values.config,
    everyEnvironment: values["every-environment"],
    repository: await originUrl(root),
    rules: bundledRules(home),
    version: VERSION
  });
  reportWarnings(warningsOf(result));
  reportErrors(result.errors);
  const base = values.base ?? result.config?.pullRequests.base;
  const request = { plans: result.plans, base, inputs: result.inputs };
  const written = await publishedBy(async () => {
    if (values["dry-run"] || result.plans.length === 0) return [];
    report.progress("publishing");
    const publisher = await publisherFor(destination, root, result);
    return publisher.publish(request);
  });
  report.done();
  print(summarize(result, written.results), values.json);
  return result.errors.length > 0 || written.failed ? 1 : 0;
}
async function publishedBy(publish) {
  try {
    return { results: await publish(), failed: false };
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    reportFailure(thrown);
    return { results: thrown instanceof PublishErrors ? thrown.results : [], failed: true };
  }
}
async function publisherFor(destination, root, { config }) {
  const branchPrefix = config?.pullRequests.branchPrefix;
  switch (destination) {
    case "files": {
      const { createFilesPublisher } = await import("./files-publisher-MO57CMZ6.js");
      return createFilesPublisher({ root });
    }
    case "branch": {
      const { createLocalPublisher } = await import("./publisher-C344YKD6.js");
      return createLocalPublisher({ root, branchPrefix });
    }
    case "github": {
      const { gitHubPublisherFromEnvironment } = await import("./from-environment-FXTMYGXP.js");
      return gitHubPublisherFromEnvironment({ branchPrefix });
    }
  }
}
function warningsOf({ warnings, environments }) {
  const own = environments.flatMap(
    (environment) => environment.state === "rendered" ? environment.review.warnings : []
  );
  return [...warnings, ...own];
}
function print(summary, json) {
  if (json) {
    process.stdout.write(`${JSON.stringify(summary, void 0, 2)}
`);
    return;
  }
  const rows = summary.environments.map((one) => summaryRow(one, summary.pullRequests));
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows)
    process.stdout.write(
      `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()}
`
    );
}
export {
  run
};
