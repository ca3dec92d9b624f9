const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  OWN_MESSAGES,
  Settings,
  checkSettings,
  findingError,
  formatPath,
  isJsonMap,
  jsonMapOf,
  mergeSettings,
  schemaErrors,
  without
} from "./chunk-PZ446VJJ.js";

// src/config/resolve-environment.ts
function resolveEnvironment(environment, shared) {
  const { overrides, waiting } = applicable(environment.overrides, jsonMapOf(shared));
  const value = jsonMapOf(mergeSettings(jsonMapOf(shared), overrides));
  const { data: settings, error } = Settings.safeParse(value, OWN_MESSAGES);
  if (!settings) {
    const document = { value, locationOf: nowhere, keyLocationOf: nowhere };
    const errors = error.issues.flatMap(
      (issue) => schemaErrors(issue, { schema: Settings, document })
    );
    return { environment: void 0, errors, waiting };
  }
  const broken = checkSettings(settings).filter(({ severity }) => severity === "error");
  if (broken.length > 0)
    return { environment: void 0, errors: broken.map((one) => findingError(one)), waiting };
  const gatewayNamespace = settings.gateway.namespace ?? environment.namespace;
  return { environment: { ...environment, settings, gatewayNamespace }, errors: [], waiting };
}
function nowhere() {
  return void 0;
}
function applicable(overrides, shared) {
  const early = [
    ...earlyNames("pools", overrides, shared),
    ...earlyNames("slos", overrides, shared),
    ...incomplete(overrides, shared)
  ];
  return {
    overrides: without(overrides, early),
    waiting: [...new Set(early.map(formatPath))]
  };
}
function earlyNames(section, overrides, shared) {
  const own = overrides[section];
  const known = isJsonMap(shared[section]) ? shared[section] : {};
  const names = isJsonMap(own) ? Object.keys(own) : [];
  return names.filter((name) => !Object.hasOwn(known, name)).map((name) => [section, name]);
}
function incomplete(overrides, shared) {
  const { error } = Settings.safeParse(mergeSettings(shared, overrides));
  return (error?.issues ?? []).flatMap(({ path }) => {
    const missing = firstMissing(path, shared);
    return missing.length < path.length ? [missing] : [];
  });
}
function firstMissing(path, map) {
  const [step, ...rest] = path;
  if (step === void 0) return [];
  const inner = map[String(step)];
  return isJsonMap(inner) ? [step, ...firstMissing(rest, inner)] : [step];
}

export {
  resolveEnvironment
};
