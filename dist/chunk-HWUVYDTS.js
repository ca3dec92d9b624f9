const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  parseConfig
} from "./chunk-PZ446VJJ.js";
import {
  UserError,
  UserErrors
} from "./chunk-WWGTZDID.js";

// src/commands/load-config.ts
function loadConfig(sources, path) {
  const text = sources.read(path);
  if (text === void 0) throw configNotFound(path);
  const { config, errors, warnings } = parseConfig({ file: path, text });
  if (config === void 0) throw new UserErrors(errors);
  return { config, warnings };
}
function configNotFound(path) {
  return new UserError("config-not-found", `there is no '${path}'`, {
    hint: "write one with 'igw init', or name it with --config"
  });
}

export {
  loadConfig,
  configNotFound
};
