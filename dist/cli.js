#!/usr/bin/env node
const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:module?first
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:module");
var $get = (name2) => builtin[name2];
var enableCompileCache = /* @__PURE__ */ $get("enableCompileCache");

// src/edge/cli/commands.ts
var COMMANDS = {
  init: {
    summary: "write a starter config, workflow and alert rules for this repository",
    load: () => import("./init-A5T4S3X4.js")
  },
  render: {
    summary: "overlays, rendered manifests and GitOps objects, as a branch for each environment",
    load: () => import("./render-OAUTMGUB.js")
  },
  promote: {
    summary: "the release of one environment, unchanged, into the next; or back to an older one",
    load: () => import("./promote-A2LQ2AUP.js")
  },
  gate: {
    summary: "whether promotions may be merged, as a check on their pull requests",
    load: () => import("./gate-KJQXWY26.js")
  },
  status: {
    summary: "which release is where, since when, and what is on its way",
    load: () => import("./status-EOICNCHN.js")
  },
  hydrate: {
    summary: "rendered manifests as the branches that GitOps Promoter promotes",
    load: () => import("./hydrate-PSXK34LX.js")
  },
  check: {
    summary: "what merging a change would do: risks, schemas, traffic, generated files edited by hand",
    load: () => import("./check-YEBKJOMO.js")
  },
  report: {
    summary: "the same as an HTML page: every environment, change, risk and where requests go",
    load: () => import("./html-report-ZVUGTBGA.js")
  },
  build: {
    summary: "build a kustomization, as kustomize would",
    load: () => import("./build-MH42PVOZ.js")
  },
  policies: {
    summary: "Prometheus rule files to Cloud Monitoring alert policies",
    load: () => import("./policies-P4JBNPAS.js")
  },
  plan: {
    summary: "what differs between Google Cloud and what was merged",
    load: () => import("./plan-BV4Z5CIN.js")
  },
  apply: {
    summary: "make Google Cloud what was merged, where no Config Connector does",
    load: () => import("./apply-BJASNK5C.js")
  },
  drift: {
    summary: "whether Google Cloud is as it was merged, with an issue as long as it is not",
    load: () => import("./drift-VK3QOYAD.js")
  },
  verify: {
    summary: "whether an environment runs as it was rendered: cluster, gateway, logs",
    load: () => import("./verify-67I4KCJH.js")
  },
  doctor: {
    summary: "what keeps the bot from its work: tokens, permissions, settings, rules, required checks",
    load: () => import("./doctor-OCWJTZF5.js")
  },
  bootstrap: {
    summary: "a script that does what Config Connector would, for clusters without it",
    load: () => import("./bootstrap-FKALLRWB.js")
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
Exit codes: 0 done, 1 something failed, 2 wrong use; of 'igw drift' 2 is drift.
`;
}

// src/cli.ts
var [name, ...args] = process.argv.slice(2);
process.exitCode = await main().catch(async (thrown) => {
  const { reportFailure } = await import("./report-CZRDLIZL.js");
  return reportFailure(thrown);
});
async function main() {
  if (name === "--version" || name === "-v" || name === "version") {
    const { VERSION } = await import("./version-2VXQJMAN.js");
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
  if (name !== "build") {
    keepCompiledCode();
    const { setLimitsFromEnvironment } = await import("./set-limits-OGX3NRTQ.js");
    setLimitsFromEnvironment();
  }
  const { run } = await command.load();
  return run(args, import.meta.dirname);
}
function keepCompiledCode() {
  try {
    enableCompileCache?.();
  } catch {
  }
}
