const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalCommit,
  identity,
  moveBranch
} from "./chunk-E5I7RTR7.js";
import {
  createLocalReader
} from "./chunk-D67SIVDN.js";
import {
  quietly,
  resolve
} from "./chunk-HFZV2MQN.js";
import {
  originUrl
} from "./chunk-LLQY7ECW.js";
import {
  gitIn
} from "./chunk-C7YFSX5H.js";
import {
  pinConfig
} from "./chunk-T6W5BSBH.js";
import {
  PATHS
} from "./chunk-XGFK7XPD.js";
import {
  fillEnvironment
} from "./chunk-TAYHSDTB.js";
import {
  UserError,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/gitops/hydrator.ts
var HYDRATOR_FILE = "hydrator.metadata";
var HYDRATOR_NOTES = "refs/notes/hydrator.metadata";
function activeBranch(pattern, environment) {
  return fillEnvironment(pattern, environment);
}
function proposedBranch(pattern, environment) {
  return `${activeBranch(pattern, environment)}-next`;
}
function planHydration(state, dry) {
  const { wanted, current, drySha, isOlder } = state;
  if (wanted === void 0) return "nothing-rendered";
  if (drySha === dry.id) return "unchanged";
  if (isOlder) return "outdated";
  return wanted === current ? "note" : "commit";
}
function hydratorMetadata(dry, repoURL) {
  const { id: drySha, author, date, subject, body } = dry;
  const fields = { drySha, ...repoURL !== void 0 && { repoURL }, author, date, subject, body };
  return `${JSON.stringify(fields, void 0, 2)}
`;
}
function hydratorNote({ id }) {
  return JSON.stringify({ drySha: id });
}
function parseDrySha(text) {
  return /"drySha"\s*:\s*"([0-9a-f]{40,64})"/.exec(text)?.[1];
}

// src/edge/git/hydrated-branches.ts
var MAX_ATTEMPTS = 8;
async function hydrate(git, request) {
  const { environment, branch, dry, remote } = request;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    await fetchAll(git, request);
    const tip = await resolve(git, tipRef(request));
    const state = await readState(git, request, tip);
    const step = planHydration(state, dry);
    const commit = step === "commit" ? await makeCommit(git, request, tip) : tip;
    if (commit === void 0 || step === "unchanged" || step === "outdated")
      return { environment, branch, step, commit };
    if (step === "commit" && !await publish(git, request, tip, commit)) continue;
    await note(git, request, commit);
    return { environment, branch, step, commit };
  }
  throw new UserError("conflict", `branch '${branch}' is written by somebody else all the time`, {
    hint: `look who else pushes to it at '${remote}'`
  });
}
async function readDryCommit(git, commit) {
  const format = "--format=%H%x00%an <%ae>%x00%aI%x00%s%x00%b";
  const text = await git(["show", "--no-patch", format, commit]);
  const [id = "", author = "", date = "", subject = "", body = ""] = text.split("\0");
  return { id, author, date, subject, body: body.trim() };
}
function tipRef({ branch, remote }) {
  return remote === void 0 ? `refs/heads/${branch}` : `refs/inference-gateway/${branch}`;
}
async function fetchAll(git, request) {
  const { remote, branch, active } = request;
  if (remote === void 0) return;
  const wanted = [
    [`refs/heads/${branch}`, tipRef(request)],
    [`refs/heads/${active}`, `refs/inference-gateway/${active}`],
    [HYDRATOR_NOTES, HYDRATOR_NOTES]
  ];
  const there = await git(["ls-remote", remote, ...wanted.map(([ref]) => ref)]);
  const specs = wanted.filter(([ref]) => there.includes(`	${ref}
`)).map(([ref, to]) => `+${ref}:${to}`);
  if (specs.length > 0)
    await git(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", remote, ...specs]);
}
async function readState(git, { folder, dry }, tip) {
  const wanted = await quietly(git, ["rev-parse", "--verify", "--quiet", `${dry.id}:${folder}`]);
  if (tip === void 0) return { wanted, current: void 0, drySha: void 0, isOlder: false };
  const drySha = await readDrySha(git, tip);
  return {
    wanted,
    current: await treeWithoutMetadata(git, tip),
    drySha,
    isOlder: drySha !== void 0 && drySha !== dry.id && await isAncestor(git, dry.id, drySha)
  };
}
async function readDrySha(git, tip) {
  const written = await quietly(git, ["notes", `--ref=${HYDRATOR_NOTES}`, "show", tip]);
  const file = written ?? await quietly(git, ["show", `${tip}:${HYDRATOR_FILE}`]);
  return file === void 0 ? void 0 : parseDrySha(file);
}
async function treeWithoutMetadata(git, tip) {
  const entries = (await git(["ls-tree", "-z", tip])).split("\0").filter((entry) => entry !== "");
  const others = entries.filter((entry) => !entry.endsWith(`	${HYDRATOR_FILE}`));
  return await makeTree(git, others);
}
async function makeTree(git, entries) {
  const input = entries.map((entry) => `${entry}\0`).join("");
  return (await git(["mktree", "-z"], { input })).trim();
}
async function isAncestor(git, old, young) {
  return await quietly(git, ["merge-base", old, young]) === old;
}
async function makeCommit(git, request, tip) {
  const { dry, folder, environment, repoURL } = request;
  const content = hydratorMetadata(dry, repoURL);
  const blob = (await git(["hash-object", "-w", "--stdin"], { input: content })).trim();
  const rendered = (await git(["ls-tree", "-z", `${dry.id}:${folder}`])).split("\0");
  const entries = rendered.filter((entry) => entry !== "");
  const tree = await makeTree(git, [...entries, `100644 blob ${blob}	${HYDRATOR_FILE}`]);
  const parent = tip ?? await activeTip(git, request);
  const message = `Hydrate ${environment} from ${dry.id.slice(0, 10)}: ${dry.subject}
`;
  return await createLocalCommit(git, tree, parent === void 0 ? [] : [parent], message);
}
async function activeTip(git, { active, remote }) {
  const folder = remote === void 0 ? "refs/heads" : "refs/inference-gateway";
  return await resolve(git, `${folder}/${active}`);
}
async function publish(git, { branch, remote }, tip, commit) {
  if (remote === void 0) {
    await moveBranch(git, branch, tip, commit);
    return true;
  }
  return await push(git, remote, `${commit}:refs/heads/${branch}`);
}
async function note(git, request, commit) {
  const { remote, dry } = request;
  const env = await identity(git);
  const add = ["notes", `--ref=${HYDRATOR_NOTES}`, "add", "-f", "-m", hydratorNote(dry), commit];
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    await git(add, { env });
    if (remote === void 0 || await push(git, remote, HYDRATOR_NOTES)) return;
    await fetchAll(git, request);
  }
  throw new UserError("conflict", `'${HYDRATOR_NOTES}' is written by somebody else all the time`);
}
async function push(git, remote, spec) {
  try {
    await git(["push", "--quiet", remote, spec]);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const said = String(thrown.cause);
    if (/\[rejected\]|\[remote rejected\].*(lock|fast)|fetch first|non-fast-forward/.test(said))
      return false;
    throw thrown;
  }
}

// src/edge/hydrate-all.ts
async function hydrateAll(options) {
  const { root, remote } = options;
  const { config, pinned } = await pinConfig(createLocalReader(root), options);
  const { hydrator, repository } = config.gitops;
  if (!hydrator.enabled) throw switchedOff(config.locationOf(["gitops", "hydrator", "enabled"]));
  const git = gitIn(root);
  const dry = await readDryCommit(git, pinned.id);
  const repoURL = repository ?? await originUrl(root);
  const results = [];
  const errors = [];
  for (const { name } of config.environments) {
    const branch = proposedBranch(hydrator.branch, name);
    const active = activeBranch(hydrator.branch, name);
    const folder = PATHS.rendered(name);
    try {
      const request = { environment: name, folder, branch, active, dry, repoURL, remote };
      results.push(await hydrate(git, request));
    } catch (thrown) {
      errors.push(...mistakesIn(thrown));
    }
  }
  return { commit: pinned.id, results, errors };
}
function mistakesIn(thrown) {
  const errors = userErrorsIn(thrown);
  if (errors === void 0) throw thrown;
  return errors;
}
function switchedOff(at) {
  return new UserError("bad-value", "'gitops.hydrator.enabled' is false", {
    at,
    hint: "switch it on where GitOps Promoter promotes; igw promote needs no such branches"
  });
}

export {
  hydrateAll
};
