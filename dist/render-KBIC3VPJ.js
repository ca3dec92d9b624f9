const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  originUrl,
  repositoryRoot
} from "./chunk-NEREUK4V.js";
import "./chunk-GVAKF6RX.js";
import {
  render,
  summarize,
  summaryRow,
  warningsOf
} from "./chunk-3G5KYKOA.js";
import "./chunk-LNSECVGW.js";
import {
  PublishErrors
} from "./chunk-BAQZRJ74.js";
import {
  bundledRules
} from "./chunk-525MDPQA.js";
import "./chunk-WWYZOGJB.js";
import "./chunk-OASG7IBF.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-S3FDE3TV.js";
import "./chunk-J7IBI7MO.js";
import "./chunk-TD4IM7QC.js";
import "./chunk-6WWAV4HP.js";
import "./chunk-QIOQTSFY.js";
import "./chunk-45Q4OIAS.js";
import "./chunk-JKA3N4U6.js";
import "./chunk-IKRQ4L3D.js";
import {
  readArguments
} from "./chunk-PWIS2LTN.js";
import {
  diskTree,
  resolve
} from "./chunk-FXN65R5A.js";
import {
  reportErrors,
  reportFailure,
  reportUsage,
  reportWarnings
} from "./chunk-XDUKPJOU.js";
import {
  userErrorsIn
} from "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";

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
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  const destination = DESTINATIONS.find((name) => name === values.publish);
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
    version: VERSION,
    git: gitRemote(cacheFolder())
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
      const { createFilesPublisher } = await import("./files-publisher-SNU7QQJS.js");
      return createFilesPublisher({ root });
    }
    case "branch": {
      const { createLocalPublisher } = await import("./publisher-6B56FZKZ.js");
      return createLocalPublisher({ root, branchPrefix });
    }
    case "github": {
      const { gitHubPublisherFromEnvironment } = await import("./from-environment-MXRXF6K2.js");
      return gitHubPublisherFromEnvironment({ branchPrefix });
    }
  }
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
