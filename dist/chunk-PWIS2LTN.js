const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  build,
  effectiveNamespace,
  emitNode,
  emitResources,
  failure,
  formatResId,
  join2 as join,
  locate,
  openBuildTree,
  openBuildTrees,
  showResId,
  statSync,
  suggest,
  writeFileSync,
  writeSync
} from "./chunk-FXN65R5A.js";
import {
  reportUsage,
  reportWarnings
} from "./chunk-XDUKPJOU.js";
import {
  userErrorsIn
} from "./chunk-7JAMGXYU.js";

// src/resource/origins.ts
function originsOf(resources) {
  return Object.fromEntries(resources.map(({ id, root }) => [showResId(id), fieldsOf(root)]));
}
function fieldsOf(root) {
  const places = [];
  const visit = (node, path) => {
    const children = childrenOf(node);
    if (children.length === 0) places.push([path.join("."), place(node)]);
    for (const [step, child] of children) visit(child, [...path, step]);
  };
  visit(root, []);
  return Object.fromEntries(places);
}
function childrenOf(node) {
  switch (node.kind) {
    case "map":
      return node.entries.map(({ key, value }) => [stepOf(key.text), value]);
    case "seq":
      return node.items.map((item, i) => [String(i), item]);
    default:
      return [];
  }
}
function stepOf(name) {
  return name.includes(".") ? `[${name}]` : name;
}
function place(at) {
  const { file, line, col } = locate(at);
  return `${file}:${line}:${col}`;
}

// src/commands/build.ts
function buildDirectory(tree, directory, options = {}) {
  const { resources, warnings } = build(tree, directory, options);
  return {
    text: emitResources(resources),
    resources,
    warnings,
    origins: () => originsOf(resources)
  };
}

// src/kustomize/finish/resource-files.ts
function resourceFiles(resources) {
  const namespaces = new Set(resources.flatMap((resource) => namespaceOf(resource) ?? []));
  const named = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const namespace = namespaces.size > 1 ? namespaceOf(resource) : void 0;
    const name = fileName(resource, namespace);
    const other = named.get(name);
    if (other) throw sameFile(name, resource, other);
    named.set(name, resource);
  }
  return new Map([...named].map(([name, { root }]) => [name, emitNode(root)]));
}
function namespaceOf({ id }) {
  return id.clusterScoped ? void 0 : effectiveNamespace(id);
}
function fileName({ id, root }, namespace) {
  const parts = [namespace, id.group, id.version, id.kind, id.name];
  const name = `${parts.filter(Boolean).join("_").toLowerCase()}.yaml`;
  if (!/[/\\\0]/.test(name)) return name;
  const hint = "write everything into one file";
  throw failure("bad-path", `'${name}' cannot be the name of a file`, root, hint);
}
function sameFile(name, { id, root }, other) {
  const message = `${formatResId(id)} and ${formatResId(other.id)} would both be '${name}'`;
  return failure("resource-conflict", message, root, "write everything into one file");
}

// builtin:node:util
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:util");
var get = (name) => builtin[name];
var parseArgs = /* @__PURE__ */ get("parseArgs");

// src/edge/cli/options.ts
function readArguments(args, { usage, options, operands }) {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const surplus = read.positionals[operands];
    return surplus === void 0 ? read : reportUsage(`unexpected '${surplus}'`, usage);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = cause.message.split(". ")[0] ?? cause.message;
    const written = /^Unknown option '--([^']+)'/.exec(message)?.[1];
    const meant = written && suggest(written, Object.keys(options));
    return reportUsage(meant ? `${message}, did you mean '--${meant}'?` : message, usage);
  }
}

// src/edge/cli/print.ts
var STANDARD_OUTPUT = 1;
function print(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(STANDARD_OUTPUT, bytes, at);
    } catch (error) {
      if (codeOf(error) === "EPIPE") return;
      if (codeOf(error) !== "EAGAIN") throw error;
      process.stdout.write(bytes.subarray(at));
      return;
    }
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}

// src/edge/cli/quick-compiler.ts
var LARGE = 1e5;
function compilingQuickly(tree) {
  let left = LARGE;
  return {
    ...tree,
    read(path) {
      const text = tree.read(path);
      if (left > 0 && text !== void 0) {
        left -= text.length;
        if (left <= 0) process.getBuiltinModule("node:v8").setFlagsFromString("--no-turbofan");
      }
      return text;
    }
  };
}

// src/edge/cli/refused-flags.ts
var HELM = "charts are not inflated here: render the chart into a file and list that file";
var FUNCTIONS = "functions and plugins are not run here: render their output into a file and list that file";
var REFUSED = {
  "--enable-helm": HELM,
  "--helm-command": HELM,
  "--helm-api-versions": HELM,
  "--helm-kube-version": HELM,
  "--helm-debug": HELM,
  "--enable-alpha-plugins": FUNCTIONS,
  "--enable-exec": FUNCTIONS,
  "--enable-star": FUNCTIONS,
  "--as-current-user": FUNCTIONS,
  "--env": FUNCTIONS,
  "-e": FUNCTIONS,
  "--mount": FUNCTIONS,
  "--network": FUNCTIONS,
  "--network-name": FUNCTIONS,
  "--enable-managedby-label": "write 'buildMetadata: [managedByLabel]' into the kustomization"
};
function findRefusedFlag(args) {
  for (const arg of args) {
    if (arg === "--") return void 0;
    const name = /^--[^=]+|^-e/.exec(arg)?.[0] ?? "";
    if (Object.hasOwn(REFUSED, name)) return `'${name}' is refused: ${REFUSED[name]}`;
  }
  return void 0;
}

// src/edge/cli/build.ts
var USAGE = `igw build: build a kustomization, byte for byte as kustomize v5.5.0 would

Usage: igw build [OPTIONS] [DIR]
       igw build [OPTIONS] -o OUTPUT_DIR DIR...

  -o, --output PATH      write this file, or one for each resource into this directory;
                         of several directories, one for each of them
  --origins FILE         write there, as JSON, the file, line and column that set each value
  --load-restrictor R    LoadRestrictionsRootOnly (default) or LoadRestrictionsNone
  --reorder ORDER        legacy (default) or none, where no sortOptions are written
  --allow-remote HOST    fetch bases from this host, or host and path; repeatable
  --lock FILE            commits of branches and tags (inference-gateway.lock.yaml)
  --locked               fail where a branch or a tag is not in the lock file
  --update-remotes       write what branches and tags mean now into the lock file
  -h, --help             this text
`;
var OPTIONS = {
  output: { type: "string", short: "o" },
  origins: { type: "string" },
  "load-restrictor": { type: "string", default: "LoadRestrictionsRootOnly" },
  reorder: { type: "string" },
  "allow-remote": { type: "string", multiple: true },
  lock: { type: "string" },
  locked: { type: "boolean", default: false },
  "update-remotes": { type: "boolean", default: false }
};
var ANY = Number.POSITIVE_INFINITY;
var RESTRICTORS = ["LoadRestrictionsRootOnly", "LoadRestrictionsNone"];
var ORDERS = ["legacy", "none"];
async function run(args) {
  const refused = findRefusedFlag(args);
  if (refused !== void 0) return reportUsage(refused, USAGE);
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: ANY });
  if (typeof read === "number") return read;
  const { values, positionals } = read;
  const flags = readFlags(values);
  if (typeof flags === "string") return reportUsage(flags, USAGE);
  const remotes = { allow: values["allow-remote"] ?? [], lock: values.lock, mode: flags.mode };
  if (positionals.length > 1) return buildSeveral(positionals, values, flags, remotes);
  const opened = openBuildTree(positionals[0] ?? ".", flags.loadRestrictor);
  const tree = compilingQuickly(opened.tree);
  const { text, resources, warnings, origins } = await orWithRemotes(
    opened,
    remotes,
    (trees) => buildDirectory(tree, opened.directory, { ...flags, remotes: trees })
  );
  reportWarnings(warnings);
  if (values.output === void 0) print(text);
  else writeOutput(values.output, text, resources);
  if (values.origins !== void 0) {
    writeFileSync(values.origins, `${JSON.stringify(origins(), void 0, 2)}
`);
  }
  return 0;
}
async function buildSeveral(directories, { output, origins }, options, remotes) {
  if (output === void 0) {
    return reportUsage("several directories need --output, and a directory to write to", USAGE);
  }
  if (origins !== void 0) return reportUsage("--origins takes one directory", USAGE);
  const opened = openBuildTrees(directories, options.loadRestrictor);
  const { writeDirectories } = await import("./build-directories-W6KRIFD5.js");
  const failed = await orWithRemotes(
    opened,
    remotes,
    (trees) => writeDirectories(opened, output, { ...options, remotes: trees })
  );
  return failed === 0 ? 0 : 1;
}
function readFlags(values) {
  const loadRestrictor = RESTRICTORS.find((name) => name === values["load-restrictor"]);
  const reorder = ORDERS.find((name) => name === values.reorder);
  if (loadRestrictor === void 0)
    return `--load-restrictor takes ${RESTRICTORS.join(" or ")}, not '${values["load-restrictor"]}'`;
  if (reorder === void 0 && values.reorder !== void 0)
    return `--reorder takes ${ORDERS.join(" or ")}, not '${values.reorder}'`;
  const { locked, "update-remotes": update } = values;
  if (locked && update) return "either --locked or --update-remotes";
  const mode = locked ? "locked" : update ? "update" : "add";
  return { loadRestrictor, reorder, mode };
}
function writeOutput(path, text, resources) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    writeFileSync(path, text);
    return;
  }
  for (const [name, content] of resourceFiles(resources)) writeFileSync(join(path, name), content);
}
async function orWithRemotes({ home }, args, build2) {
  try {
    return build2();
  } catch (thrown) {
    const refused = userErrorsIn(thrown)?.some(({ code }) => code === "remote-refused");
    if (refused !== true) throw thrown;
    const { buildWithRemotes } = await import("./build-with-remotes-WQBPWH43.js");
    return buildWithRemotes(home, args, build2);
  }
}

export {
  readArguments,
  run
};
