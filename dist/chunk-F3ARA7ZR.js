const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/config/find-environment.ts
function findEnvironment(config, wanted) {
  const environment = config.environments.find(({ name }) => name === wanted);
  if (environment !== void 0) return environment;
  throw new UserError("unknown-environment", `there is no environment '${wanted}'`, {
    at: config.locationOf(["environments"]),
    hint: `there are ${config.environments.map(({ name }) => `'${name}'`).join(", ")}`
  });
}

export {
  findEnvironment
};
