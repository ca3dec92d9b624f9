#!/usr/bin/env node
const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:module?first
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:module");
var $get = (name2) => builtin[name2];
var enableCompileCache = /* @__PURE__ */ $get("enableCompileCache");

// builtin:node:fs?first
var builtin2 = /* @__PURE__ */ process.getBuiltinModule("node:fs");
var $get2 = (name2) => builtin2[name2];
var mkdirSync = /* @__PURE__ */ $get2("mkdirSync");
var readdirSync = /* @__PURE__ */ $get2("readdirSync");
var readFileSync = /* @__PURE__ */ $get2("readFileSync");
var renameSync = /* @__PURE__ */ $get2("renameSync");
var rmSync = /* @__PURE__ */ $get2("rmSync");
var writeFileSync = /* @__PURE__ */ $get2("writeFileSync");

// builtin:node:os?first
var builtin3 = /* @__PURE__ */ process.getBuiltinModule("node:os");
var $get3 = (name2) => builtin3[name2];
var homedir = /* @__PURE__ */ $get3("homedir");

// builtin:node:path?first
var builtin4 = /* @__PURE__ */ process.getBuiltinModule("node:path");
var $get4 = (name2) => builtin4[name2];
var join = /* @__PURE__ */ $get4("join");
var basename = /* @__PURE__ */ $get4("basename");

// builtin:node:vm?first
var builtin5 = /* @__PURE__ */ process.getBuiltinModule("node:vm");
var $get5 = (name2) => builtin5[name2];
var Script = /* @__PURE__ */ $get5("Script");

// src/edge/kept-code.ts
function loadKept(file, url) {
  const kept = keptFile(file);
  const cachedData = kept && readKept(kept);
  const script = new Script(readFileSync(file, "latin1"), {
    filename: file,
    ...cachedData && { cachedData }
  });
  const module = { exports: {} };
  script.runInThisContext()(module, url, (id) => import(new URL(id, url).href));
  if (kept && (cachedData === void 0 || script.cachedDataRejected === true)) {
    process.once("exit", (code) => {
      if (code === 0 && !isHelp(process.argv)) keep(kept, script, module.exports);
    });
  }
  return module.exports;
}
var ENGINE = `-${process.version}-${process.arch}`;
function isHelp(argv) {
  return argv.includes("--help") || argv.includes("-h");
}
function keptFile(file) {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME: cache } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return void 0;
  return join(cache || join(homedir(), ".cache"), "igw", "code", basename(file) + ENGINE);
}
function readKept(path) {
  try {
    return readFileSync(path);
  } catch {
    return void 0;
  }
}
function keep(path, script, program) {
  const folder = join(path, "..");
  try {
    program.rehearse?.();
    mkdirSync(folder, { recursive: true, mode: 448 });
    for (const name2 of readdirSync(folder)) {
      if (name2.endsWith(ENGINE)) rmSync(join(folder, name2), { force: true });
    }
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, script.createCachedData(), { mode: 384 });
    renameSync(draft, path);
  } catch {
  }
}

// src/edge/cli/load-build.ts
var loadBuild = () => loadKept(import.meta.dirname + "/build-5QWBXRQQ.cjs", import.meta.url);

// src/edge/cli/commands.ts
var COMMANDS = {
  init: {
    summary: "write a starter config, workflow and alert rules for this repository",
    load: () => import("./init-CLOPI5TP.js")
  },
  render: {
    summary: "overlays, rendered manifests and GitOps objects, as a branch for each environment",
    load: () => import("./render-B6742JHC.js")
  },
  promote: {
    summary: "the release of one environment, unchanged, into the next; or back to an older one",
    load: () => import("./promote-2AINIUZN.js")
  },
  gate: {
    summary: "whether promotions may be merged, as a check on their pull requests",
    load: () => import("./gate-FVUGEP5B.js")
  },
  status: {
    summary: "which release is where, since when, and what is on its way",
    load: () => import("./status-SHTWUH2I.js")
  },
  hydrate: {
    summary: "rendered manifests as the branches that GitOps Promoter promotes",
    load: () => import("./hydrate-5NVSETXT.js")
  },
  check: {
    summary: "what merging a change would do: risks, schemas, traffic, generated files edited by hand",
    load: () => import("./check-KIMA3DLW.js")
  },
  report: {
    summary: "the same as an HTML page: every environment, change, risk and where requests go",
    load: () => import("./html-report-O6GYICGH.js")
  },
  build: {
    summary: "build a kustomization, as kustomize would",
    load: loadBuild
  },
  policies: {
    summary: "Prometheus rule files to Cloud Monitoring alert policies",
    load: () => import("./policies-7D5HS2FH.js")
  },
  plan: {
    summary: "what differs between Google Cloud and what was merged",
    load: () => import("./plan-ZRAF4EPD.js")
  },
  apply: {
    summary: "make Google Cloud what was merged, where no Config Connector does",
    load: () => import("./apply-4TYUR4ZD.js")
  },
  drift: {
    summary: "whether Google Cloud is as it was merged, with an issue as long as it is not",
    load: () => import("./drift-77CJVPDD.js")
  },
  verify: {
    summary: "whether an environment runs as it was rendered: cluster, gateway, logs",
    load: () => import("./verify-2F5ZUTGM.js")
  },
  doctor: {
    summary: "what keeps the bot from its work: tokens, permissions, settings, rules, required checks",
    load: () => import("./doctor-JMT3ZH57.js")
  },
  bootstrap: {
    summary: "a script that does what Config Connector would, for clusters without it",
    load: () => import("./bootstrap-J4PCEQ7P.js")
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
  const { reportFailure } = await import("./report-PYUS32IE.js");
  return reportFailure(thrown);
});
async function main() {
  if (name === "--version" || name === "-v" || name === "version") {
    const { VERSION } = await import("./version-RZ7X3NXL.js");
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
    const { setLimitsFromEnvironment } = await import("./set-limits-SF4URSXM.js");
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
