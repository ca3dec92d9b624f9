const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  pinLocalBase,
  quietly
} from "./chunk-HFZV2MQN.js";
import {
  originUrl,
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import {
  gitIn
} from "./chunk-C7YFSX5H.js";
import {
  diskTree
} from "./chunk-R2UR7TLD.js";
import {
  check,
  reportOfCheck,
  schemaStore
} from "./chunk-BEKK5Z7Q.js";
import {
  bundledRules
} from "./chunk-B55SFMDI.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-KMAJF7GU.js";
import {
  commitTree
} from "./chunk-YC6UNDJZ.js";
import {
  join,
  resolve
} from "./chunk-XZZ7DTC4.js";

// src/edge/cli/check-work-tree.ts
async function checkWorkTree({ config, base: name, directory }, home) {
  const root = await repositoryRoot(resolve(directory));
  const report = terminalReporter();
  report.progress("reading");
  const { branch, id: base } = await forkPoint(root, name);
  const repository = await originUrl(root);
  const head = diskTree(root);
  report.progress("checking");
  const found = await check({
    configPath: config,
    base: stateOf(commitTree(root, base)),
    head: stateOf(head),
    schemas: schemaStore({
      file: async (path) => head.read(path),
      cache: join(cacheFolder(), "..", "schemas")
    }),
    trusted: true,
    repository,
    rules: bundledRules(home),
    version: VERSION,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    git: gitRemote(cacheFolder())
  });
  report.done();
  const command = `igw report --base ${branch} --config ${config}`;
  const made = { version: VERSION, repository, base, head: void 0, command };
  return { found, report: reportOfCheck(found, made) };
}
async function forkPoint(root, name) {
  const git = gitIn(root);
  const { branch, id } = await pinLocalBase(git, name);
  return { branch, id: await quietly(git, ["merge-base", id, "HEAD"]) ?? id };
}
function stateOf(tree) {
  return { read: async (run) => run(tree) };
}

export {
  checkWorkTree
};
