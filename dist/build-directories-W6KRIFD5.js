const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-PWIS2LTN.js";
import {
  createBuilder,
  dirname,
  emitResources,
  join,
  join2,
  mkdirSync,
  writeFileSync
} from "./chunk-FXN65R5A.js";
import {
  reportErrors,
  reportWarnings
} from "./chunk-XDUKPJOU.js";
import {
  UserErrors,
  formatError,
  userErrorsIn
} from "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";

// src/kustomize/build-all.ts
function* buildAll(tree, directories, options = {}) {
  const builder = createBuilder(tree, options);
  for (const directory of directories) yield buildOne(builder.build, directory);
}
function buildOne(build, directory) {
  try {
    return { directory, result: build(directory) };
  } catch (thrown) {
    const errors = userErrorsIn(thrown);
    if (errors === void 0) throw thrown;
    return { directory, errors };
  }
}

// src/commands/build-directories.ts
function* buildDirectories(tree, directories, options = {}) {
  const paths = outputPaths(directories);
  const told = /* @__PURE__ */ new Set();
  let position = 0;
  for (const { result, errors = [] } of buildAll(tree, directories, options)) {
    const warnings = (result?.warnings ?? []).filter((warning) => {
      const text2 = formatError(warning);
      return !told.has(text2) && told.add(text2);
    });
    const text = result && emitResources(result.resources);
    yield { path: paths[position++] ?? "", text, errors, warnings };
  }
}
function outputPaths(directories) {
  const parts = directories.map((directory) => directory.split("/"));
  const shortest = Math.min(...parts.map(({ length }) => length)) - 1;
  let common = 0;
  while (common < shortest && parts.every((each) => each[common] === parts[0]?.[common])) common++;
  return parts.map((each) => `${join(...each.slice(common))}.yaml`);
}

// src/edge/cli/build-directories.ts
function writeDirectories({ tree, directories }, output, options) {
  const allErrors = [];
  const allWarnings = [];
  const folders = /* @__PURE__ */ new Set();
  let failed = 0;
  for (const { path, text, errors, warnings } of buildDirectories(tree, directories, options)) {
    const needsRemotes = errors.some(({ code }) => code === "remote-refused");
    if (needsRemotes && options.remotes === void 0) throw new UserErrors(errors);
    allErrors.push(...errors);
    allWarnings.push(...warnings);
    if (text === void 0) failed++;
    else writeBelow(folders, join2(output, path), text);
  }
  reportWarnings(allWarnings);
  reportErrors(allErrors);
  return failed;
}
function writeBelow(folders, file, text) {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, text);
}
export {
  writeDirectories
};
