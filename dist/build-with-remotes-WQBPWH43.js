const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  cacheFolder,
  gitRemote
} from "./chunk-S3FDE3TV.js";
import "./chunk-J7IBI7MO.js";
import {
  PATHS
} from "./chunk-TD4IM7QC.js";
import {
  parseConfig
} from "./chunk-6WWAV4HP.js";
import "./chunk-QIOQTSFY.js";
import "./chunk-45Q4OIAS.js";
import "./chunk-JKA3N4U6.js";
import "./chunk-IKRQ4L3D.js";
import "./chunk-PWIS2LTN.js";
import {
  emitYaml,
  existsSync,
  failure,
  getField,
  isCommit,
  join2 as join,
  readDocuments,
  readFileSync,
  remoteTrees,
  resolve,
  textOf,
  writeFileSync
} from "./chunk-FXN65R5A.js";
import "./chunk-XDUKPJOU.js";
import {
  UserError,
  UserErrors
} from "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";

// src/kustomize/remote/pins.ts
function createPins({ known, resolve: resolve2, mode }) {
  const pins = new Map(known.map((pin) => [keyOf(pin), pin]));
  const asked = /* @__PURE__ */ new Set();
  return {
    pin(source, ref) {
      const key = keyOf({ repository: source.name, ref });
      const pin = pins.get(key);
      if (pin && (mode !== "update" || asked.has(key))) return pin.commit;
      if (mode === "locked") throw unpinned(source, ref);
      const commit = resolve2(source, ref);
      pins.set(key, { repository: source.name, ref, commit });
      asked.add(key);
      return commit;
    },
    all: () => [...pins.values()]
  };
}
function keyOf({ repository, ref }) {
  return `${repository} ${ref}`;
}
function unpinned({ name }, ref) {
  const message = `'${ref}' of '${name}' is pinned to no commit in the lock file`;
  const hint = "write ?ref= with a full commit id, or run 'igw build' without --locked and commit the lock file";
  return new UserError("remote-unpinned", message, { hint });
}
var HEADER = `# Commits that branches and tags of remote kustomizations mean here. Written by 'igw build', which
# asks for them anew with --update-remotes.
`;
function formatPins(pins) {
  const sorted = pins.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
  const remotes = sorted.map(({ repository, ref, commit }) => ({ repository, ref, commit }));
  return HEADER + emitYaml({ remotes });
}
function parsePins(source) {
  const [document] = readDocuments(source);
  const remotes = getField(document, "remotes");
  if (remotes?.kind === "seq") return remotes.items.map(parsePin);
  throw badPin("a lock file has a list 'remotes'", remotes ?? document ?? { source, offset: 0 });
}
function parsePin(entry) {
  const [repository = "", ref = "", commit = ""] = ["repository", "ref", "commit"].map(
    (name) => textOf(getField(entry, name))
  );
  if (repository === "" || ref === "") throw badPin("a pin has 'repository' and 'ref'", entry);
  if (!isCommit(commit)) throw badPin(`'${commit}' is no full commit id`, entry);
  return { repository, ref, commit };
}
function badPin(message, at) {
  const hint = "remove it, and it is written anew by the next build";
  return failure("bad-value", message, at, hint);
}

// src/edge/cli/build-with-remotes.ts
var CONFIG = "inference-gateway.yaml";
function buildWithRemotes(home, { allow, lock, mode }, build) {
  const file = resolve(lock ?? join(home, PATHS.lock));
  const git = gitRemote(cacheFolder());
  const known = readPins(file);
  const { pin, all } = createPins({ known, resolve: git.resolve, mode });
  const remotes = remoteTrees({ git, allow: [...allow, ...allowedIn(home)], pin });
  const output = build(remotes);
  if (formatPins(all()) !== formatPins(known)) {
    writeFileSync(file, formatPins(all()));
    process.stderr.write(`igw: wrote ${file}; commit it
`);
  }
  return output;
}
function allowedIn(home) {
  const path = join(home, CONFIG);
  if (!existsSync(path)) return [];
  const { config, errors } = parseConfig({ file: CONFIG, text: readFileSync(path, "utf8") });
  if (config === void 0) throw new UserErrors(errors);
  return config.remotes.allow;
}
function readPins(file) {
  return existsSync(file) ? parsePins({ file, text: readFileSync(file, "utf8") }) : [];
}
export {
  buildWithRemotes
};
