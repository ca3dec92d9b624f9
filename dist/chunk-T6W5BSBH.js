const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  configNotFound
} from "./chunk-HWUVYDTS.js";
import {
  Sources
} from "./chunk-XGFK7XPD.js";
import {
  parseConfig
} from "./chunk-PZ446VJJ.js";
import {
  UserErrors
} from "./chunk-WWGTZDID.js";

// src/commands/pin-config.ts
async function pinConfig(reader, { base, configPath }) {
  const first = await reader.pin(base);
  const read = await readConfig(reader, first, configPath);
  const other = read.config.pullRequests.base;
  if (base !== void 0 || other === void 0 || other === first.branch)
    return { pinned: first, ...read };
  const pinned = await reader.pin(other);
  return { pinned, ...await readConfig(reader, pinned, configPath) };
}
async function readConfig(reader, { id }, file) {
  const parsed = await reader.read(id, (tree) => {
    const text = new Sources(tree).read(file);
    return text === void 0 ? void 0 : parseConfig({ file, text });
  });
  if (parsed === void 0) throw configNotFound(file);
  const { config, errors, warnings } = parsed;
  if (config === void 0) throw new UserErrors(errors);
  return { config, warnings };
}

export {
  pinConfig
};
