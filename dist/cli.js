#!/usr/bin/env node
const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import {
  reportFailure
} from "./chunk-XDUKPJOU.js";
import "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";

// builtin:node:module
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:module");
var get = (name2) => builtin[name2];
var enableCompileCache = /* @__PURE__ */ get("enableCompileCache");

// src/edge/cli/commands.ts
var COMMANDS = {
  init: {
    summary: "write a starter config, workflow and alert rules for this repository",
    load: () => import("./init-BAOFQ3LG.js")
  },
  render: {
    summary: "overlays, rendered manifests and GitOps objects, as a branch for each environment",
    load: () => import("./render-KBIC3VPJ.js")
  },
  build: {
    summary: "build a kustomization, as kustomize would",
    load: () => import("./build-DBQXXB42.js")
  },
  policies: {
    summary: "Prometheus rule files to Cloud Monitoring alert policies",
    load: () => import("./policies-XDSDNB5W.js")
  },
  bootstrap: {
    summary: "a script that does what Config Connector would, for clusters without it",
    load: () => import("./bootstrap-RN34S2PR.js")
  }
};
function usage() {
  const rows = Object.entries(COMMANDS).map(
    ([name2, { summary }]) => `  ${name2.padEnd(11)}${summary}`
  );
  return `igw: GitOps for the GKE Inference Gateway

Usage: igw COMMAND [OPTIONS]

Commands:
${rows.join("\n")}

'igw COMMAND --help' tells the options of a command; 'igw --version' the version.
Exit codes: 0 done, 1 something failed, 2 wrong use.
`;
}

// src/cli.ts
var [name, ...args] = process.argv.slice(2);
process.exitCode = await main().catch(reportFailure);
async function main() {
  if (name === "--version" || name === "-v" || name === "version") {
    process.stdout.write(`${VERSION}
`);
    return 0;
  }
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(usage());
    return name === void 0 ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (command === void 0) {
    process.stderr.write(`igw: there is no command '${name}'

${usage()}`);
    return 2;
  }
  keepCompiledCode();
  const { run } = await command.load();
  return run(args, import.meta.dirname);
}
function keepCompiledCode() {
  try {
    enableCompileCache?.();
  } catch {
  }
}
