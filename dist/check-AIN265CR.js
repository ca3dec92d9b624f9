const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  printRows
} from "./chunk-7SGXAZPK.js";
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-H7LMSAPR.js";
import "./chunk-JLCFG4OU.js";
import {
  diskTree
} from "./chunk-4553KBF5.js";
import {
  SUMMARY_BUDGET,
  check,
  formatCheck,
  formatSarif,
  schemaStore
} from "./chunk-XFZ6BNGF.js";
import "./chunk-5F7EBJDG.js";
import "./chunk-CC5GVUYH.js";
import {
  bundledRules
} from "./chunk-EL5MHAVK.js";
import "./chunk-PDGI3MYG.js";
import "./chunk-XNMKTZ6E.js";
import "./chunk-XTVPUP4P.js";
import "./chunk-SJOGXI3W.js";
import "./chunk-ED4Z2D7M.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-JMYAVHWV.js";
import "./chunk-7DZAHZ6J.js";
import "./chunk-PKZWJD2Z.js";
import "./chunk-KMAZY74T.js";
import {
  formatFinding
} from "./chunk-VOJLODWK.js";
import "./chunk-YTYPHZI2.js";
import {
  countChanges,
  formatCounts
} from "./chunk-6A6WOGQ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import {
  originUrl,
  repositoryRoot
} from "./chunk-PDH3VEJT.js";
import {
  pinLocalBase,
  quietly
} from "./chunk-Z7BQ7AH6.js";
import {
  gitIn
} from "./chunk-ZKTCFKIS.js";
import "./chunk-W46OOGMX.js";
import "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-CZSWJX3N.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-SSKG7XXV.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import {
  commitTree
} from "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import {
  writeFileSync
} from "./chunk-SAHCXYC2.js";
import {
  join,
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/check.ts
var USAGE = `igw check: what merging your change would do, before anybody merges it

Usage: igw check [OPTIONS]

  --base BRANCH    branch to merge into (the default branch); compared is where yours left it
  --config FILE    the config, in the root of the repository (inference-gateway.yaml)
  --sarif FILE     write the findings for code scanning
  --review FILE    write the review as Markdown, as a pull request would have it
  --json           report as JSON
  -C DIR           run as if in DIR
  -h, --help       this text

Looks at the work tree, committed or not. Ends with 1 where something speaks against merging.
`;
var OPTIONS = {
  base: { type: "string" },
  config: { type: "string", default: "inference-gateway.yaml" },
  sarif: { type: "string" },
  review: { type: "string" },
  json: { type: "boolean", default: false },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args, home) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  const root = await repositoryRoot(resolve(values.directory));
  const report = terminalReporter();
  report.progress("reading");
  const base = commitTree(root, await forkPoint(root, values.base));
  const head = diskTree(root);
  report.progress("checking");
  const found = await check({
    configPath: values.config,
    base: stateOf(base),
    head: stateOf(head),
    schemas: schemaStore({
      file: async (path) => head.read(path),
      cache: join(cacheFolder(), "..", "schemas")
    }),
    trusted: true,
    repository: await originUrl(root),
    rules: bundledRules(home),
    version: VERSION,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    git: gitRemote(cacheFolder())
  });
  report.done();
  if (values.sarif !== void 0)
    writeFileSync(
      values.sarif,
      formatSarif(found.findings, { version: VERSION, configFile: values.config })
    );
  if (values.review !== void 0)
    writeFileSync(values.review, `${formatCheck({ ...found, version: VERSION }, SUMMARY_BUDGET)}
`);
  print(found, values.json);
  return found.failed ? 1 : 0;
}
async function forkPoint(root, name) {
  const git = gitIn(root);
  const { id } = await pinLocalBase(git, name);
  return await quietly(git, ["merge-base", id, "HEAD"]) ?? id;
}
function stateOf(tree) {
  return { read: async (run2) => run2(tree) };
}
function print({ environments, findings, failed, checkedBySchema }, json) {
  if (json) {
    const rows = environments.map(({ name, release, previousRelease, changes }) => ({
      name,
      release,
      previousRelease,
      ...countChanges(changes)
    }));
    const report = { failed, environments: rows, findings, checkedBySchema };
    process.stdout.write(`${JSON.stringify(report, void 0, 2)}
`);
    return;
  }
  process.stderr.write(findings.map((finding) => `${formatFinding(finding)}
`).join(""));
  printRows(environments.map(({ name, changes }) => [name, formatCounts(countChanges(changes))]));
}
export {
  run
};
