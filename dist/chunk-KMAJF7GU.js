const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  homedir
} from "./chunk-W46OOGMX.js";
import {
  commitTree,
  runGit
} from "./chunk-YC6UNDJZ.js";
import {
  NO_REMOTES,
  redact,
  remoteTrees
} from "./chunk-OT75BEOS.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync
} from "./chunk-SAHCXYC2.js";

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
  const kept = (source, commit) => join(cache, folderName(source), `${commit}.git`);
  return {
    resolve(source, ref) {
      const folder = join(cache, folderName(source));
      return fetchInto(folder, source, ref, (commit) => kept(source, commit));
    },
    treeAt(source, commit) {
      const repository = kept(source, commit);
      if (!existsSync(repository))
        fetchInto(join(cache, folderName(source)), source, commit, () => repository);
      return commitTree(repository, commit);
    }
  };
}
function cacheFolder() {
  const { XDG_CACHE_HOME: cache, RUNNER_TOOL_CACHE: tools } = process.env;
  return join(cache || tools || join(homedir(), ".cache"), "igw", "remote");
}
function folderName({ name }) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 16);
  return `${name.split("/").at(-1)?.replace(/[^\w.-]/g, "_")}-${digest}`;
}
function fetchInto(folder, source, ref, placeOf) {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(folder, "fetch-"));
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

// src/release/pinned-remotes.ts
function pinnedRemotes({ remotes }, git) {
  if (git === void 0) return NO_REMOTES;
  return remoteTrees({
    git,
    allow: remotes.allow,
    pin({ name }, ref) {
      const message = `'${ref}' of '${name}' may mean another commit tomorrow, and a release may not`;
      throw new UserError("remote-unpinned", message, { hint: "write ?ref= with a full commit id" });
    }
  });
}

export {
  pinnedRemotes,
  gitRemote,
  cacheFolder
};
