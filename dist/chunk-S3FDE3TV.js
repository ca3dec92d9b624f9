const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  homedir
} from "./chunk-J7IBI7MO.js";
import {
  GIT_SETTINGS,
  gitEnvironment,
  spawnSync
} from "./chunk-QIOQTSFY.js";
import {
  createHash
} from "./chunk-IKRQ4L3D.js";
import {
  existsSync,
  join,
  join2,
  mkdirSync,
  mkdtempSync,
  redact,
  renameSync,
  rmSync
} from "./chunk-FXN65R5A.js";
import {
  UserError
} from "./chunk-7JAMGXYU.js";

// src/edge/remote/run-git.ts
var NETWORK = [
  "SSH_AUTH_SOCK",
  "GIT_SSH_COMMAND",
  "GIT_SSL_CAINFO",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  ...["http_proxy", "https_proxy", "all_proxy", "no_proxy"].flatMap((name) => [
    name,
    name.toUpperCase()
  ])
];
var SETTINGS = [...GIT_SETTINGS, "-c", "http.followRedirects=false"];
var MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
function runGit(directory, args, { timeoutMs, input, env = {} } = {}) {
  const { error, status, stdout, stderr } = spawnSync("git", [...SETTINGS, ...args], {
    cwd: directory,
    env: { ...gitEnvironment(NETWORK), ...env },
    input: input ?? "",
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: timeoutMs,
    // Helpers for each protocol are children of git: an orphan would go on for a while.
    killSignal: "SIGTERM"
  });
  if (error && "code" in error && error.code === "ENOENT") return { kind: "no-git" };
  if (error && "code" in error && error.code === "ETIMEDOUT") return { kind: "timeout" };
  if (error) return { kind: "failed", said: error.message };
  return status === 0 ? { kind: "done", output: stdout } : { kind: "failed", said: stderr.toString("utf8") };
}

// src/edge/remote/commit-objects.ts
var MODES = {
  directory: "040000",
  link: "120000",
  /** A commit of another repository, which is not fetched. */
  submodule: "160000"
};
function readEntries(repository, commit) {
  const listing = output(repository, ["ls-tree", "-r", "-t", "-z", "--full-tree", commit], "");
  const entries = /* @__PURE__ */ new Map();
  for (const record of listing.toString("utf8").split("\0")) {
    const tab = record.indexOf("	");
    const [mode, , id] = record.slice(0, tab).split(" ");
    if (mode !== void 0 && id !== void 0) entries.set(record.slice(tab + 1), { mode, id });
  }
  return entries;
}
function readBlobs(repository, ids) {
  const bytes = output(repository, ["cat-file", "--batch"], `${ids.join("\n")}
`);
  const blobs = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    const [id = "", , size] = bytes.toString("utf8", at, end).split(" ");
    const length = Number(size);
    if (!Number.isInteger(length)) throw new Error(`git has no object ${id} in ${repository}`);
    blobs.set(id, bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return blobs;
}
function output(repository, args, input) {
  const run = runGit(repository, args, { input });
  if (run.kind === "done") return run.output;
  throw new Error(`${repository} cannot be read: remove it`, { cause: run });
}

// src/edge/remote/commit-tree.ts
var MAX_LINKS = 40;
function commitTree(repository, commit) {
  const entries = readEntries(repository, commit);
  const names = namesByDirectory(entries.keys());
  const bytesOf = blobReader(
    repository,
    (path) => (names.get(parentOf(path)) ?? []).flatMap((name) => {
      const entry = entries.get(join(parentOf(path), name));
      return entry && isBlob(entry) ? [entry.id] : [];
    })
  );
  const realPath = (path, links = 0) => {
    if (path === "") return "";
    const parent = realPath(parentOf(path), links);
    if (parent === void 0) return void 0;
    const here = join(parent, path.slice(path.lastIndexOf("/") + 1));
    const entry = entries.get(here);
    if (entry?.mode !== MODES.link) return entry && here;
    const target = linkTarget(parent, new TextDecoder().decode(bytesOf(here, entry)));
    return target === void 0 || links === MAX_LINKS ? void 0 : realPath(target, links + 1);
  };
  const readBytes = (path) => {
    const real = realPath(path);
    const entry = real === void 0 ? void 0 : entries.get(real);
    return real !== void 0 && entry && isBlob(entry) ? bytesOf(real, entry) : void 0;
  };
  return {
    readBytes,
    read(path) {
      const bytes = readBytes(path);
      return bytes && Buffer.from(bytes).toString("utf8");
    },
    kind(path) {
      const real = realPath(path);
      if (real === void 0) return void 0;
      const entry = entries.get(real);
      if (entry === void 0 || entry.mode === MODES.directory) return "directory";
      return isBlob(entry) ? "file" : void 0;
    },
    list(directory) {
      const real = realPath(directory);
      return real === void 0 ? [] : names.get(real) ?? [];
    },
    realPath: (path) => realPath(path)
  };
}
function blobReader(repository, siblings) {
  const read = /* @__PURE__ */ new Map();
  return (path, { id }) => {
    if (!read.has(id))
      for (const [sibling, bytes2] of readBlobs(repository, siblings(path))) read.set(sibling, bytes2);
    const bytes = read.get(id);
    if (bytes === void 0) throw new Error(`git has no object ${id} for ${path}`);
    return bytes;
  };
}
function linkTarget(parent, text) {
  if (text.startsWith("/")) return void 0;
  const target = join(parent, text).replace(/\/$/, "");
  if (target === ".." || target.startsWith("../")) return void 0;
  return target === "." ? "" : target;
}
function isBlob({ mode }) {
  return mode !== MODES.directory && mode !== MODES.submodule;
}
function namesByDirectory(paths) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const siblings = names.get(parentOf(path));
    if (siblings) siblings.push(name);
    else names.set(parentOf(path), [name]);
  }
  return new Map([...names].map(([directory, list]) => [directory, list.toSorted()]));
}
function parentOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/edge/remote/fetch-failure.ts
var REMEDIES = [
  {
    said: /couldn't find remote ref|not our ref|no such remote ref/i,
    message: "has no such ref",
    hint: "write ?ref= with a branch, a tag, or all 40 digits of a commit id"
  },
  {
    said: /could not read (Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]/i,
    message: "wants to know who asks",
    hint: "give git an SSH key or a credential helper; a private repository on GitHub needs one too"
  },
  {
    said: /unable to update url base|returned error: 30\d/i,
    message: "has moved",
    hint: "write the URL that it redirects to; mostly '.git' is missing behind the name"
  },
  {
    said: /Repository not found|does not appear to be a git repository|returned error: 404|does not exist/i,
    message: "is no repository that git can find",
    hint: "check the URL; a private one looks like that too to a person it does not know"
  },
  {
    said: /Could not resolve host|Failed to connect|Connection (refused|timed out)|unreachable/i,
    message: "cannot be reached",
    hint: "check the host name, the network and the proxy"
  }
];
function fetchFailure(run, { name, timeoutMs }, ref) {
  if (run.kind === "no-git") {
    const hint = "install git, or copy what is remote into this repository";
    return new UserError("remote-unavailable", "there is no 'git' to fetch with", { hint });
  }
  if (run.kind === "timeout") {
    const message2 = `hit ${timeoutMs / 1e3}s timeout fetching '${ref}' of '${name}'`;
    const hint = "give it longer with '&timeout=120s' behind the ref";
    return new UserError("remote-unavailable", message2, { hint });
  }
  const remedy = REMEDIES.find(({ said }) => said.test(run.said));
  const line = redact(lastWords(run.said));
  const message = `'${ref}' of '${name}' cannot be fetched: it ${remedy?.message ?? "failed"} (git: ${line})`;
  return new UserError("remote-unavailable", message, { hint: remedy?.hint });
}
function lastWords(said) {
  const lines = said.split("\n").filter((line2) => line2.trim() !== "");
  const line = lines.find((text) => /^(fatal|error|ERROR):/.test(text)) ?? lines.at(-1) ?? "";
  return line.replace(/^(fatal|error|ERROR): /, "").trim();
}

// src/edge/remote/git-remote.ts
function gitRemote(cache) {
  const kept = (source, commit) => join2(cache, folderName(source), `${commit}.git`);
  return {
    resolve(source, ref) {
      const folder = join2(cache, folderName(source));
      return fetchInto(folder, source, ref, (commit) => kept(source, commit));
    },
    treeAt(source, commit) {
      const repository = kept(source, commit);
      if (!existsSync(repository))
        fetchInto(join2(cache, folderName(source)), source, commit, () => repository);
      return commitTree(repository, commit);
    }
  };
}
function cacheFolder() {
  const { XDG_CACHE_HOME: cache, RUNNER_TOOL_CACHE: tools } = process.env;
  return join2(cache || tools || join2(homedir(), ".cache"), "igw", "remote");
}
function folderName({ name }) {
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 16);
  return `${name.split("/").at(-1)?.replace(/[^\w.-]/g, "_")}-${digest}`;
}
function fetchInto(folder, source, ref, placeOf) {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join2(folder, "fetch-"));
  try {
    const commit = fetchCommit(temporary, source, ref);
    moveInto(temporary, placeOf(commit));
    return commit;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
function moveInto(temporary, place) {
  try {
    renameSync(temporary, place);
  } catch (thrown) {
    if (!existsSync(place)) throw thrown;
  }
}
var FETCHED = "refs/igw/fetched";
function fetchCommit(directory, source, ref) {
  const { url, timeoutMs } = source;
  const protocols = url.startsWith("file:") ? "file" : "https:ssh";
  const env = { GIT_ALLOW_PROTOCOL: protocols };
  const run = (args) => {
    const done = runGit(directory, args, { timeoutMs, env });
    if (done.kind !== "done") throw fetchFailure(done, source, ref);
    return done.output.toString("utf8").trim();
  };
  run(["init", "-q", "--bare", "--template="]);
  run([
    "fetch",
    "-q",
    "--depth=1",
    "--no-tags",
    "--no-recurse-submodules",
    "--no-write-fetch-head",
    "--",
    url,
    `+${ref}:${FETCHED}`
  ]);
  return run(["rev-parse", "--verify", `${FETCHED}^{commit}`]);
}

export {
  gitRemote,
  cacheFolder
};
