const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  Report,
  configConnectorPolicy,
  formatManifest,
  parseRuleFile,
  policyNames,
  recordingRules,
  translateRules
} from "./chunk-JIV7MXOM.js";
import "./chunk-IKRQ4L3D.js";
import {
  readArguments
} from "./chunk-SBRVHPF3.js";
import "./chunk-NRVEYJ4Q.js";
import {
  readFileSync,
  readdirSync,
  statSync
} from "./chunk-I7AMFCOZ.js";
import {
  join
} from "./chunk-4PDER47T.js";
import {
  reportErrors,
  reportUsage,
  reportWarnings
} from "./chunk-HRFZEMXV.js";
import {
  UserError
} from "./chunk-NSOAEHO2.js";
import "./chunk-L6M6F6BW.js";

// src/commands/policies.ts
var POLICY_FORMATS = ["api", "config-connector"];
function policies(request) {
  const files = request.files.map(parseRuleFile);
  const withRecordingRules = request.format === "config-connector";
  const translated = translateRules(files, { withRecordingRules, ...request });
  return request.format === "api" ? apiPolicies(files, translated) : configConnectorManifests(files, translated, request);
}
function apiPolicies(files, translated) {
  const report = new Report();
  report.add(translated);
  for (const { groups } of files)
    for (const { name, rules } of groups) {
      const records = rules.filter(({ kind }) => kind === "record");
      if (records.length === 0) continue;
      const count = records.length === 1 ? "a recording rule" : `${records.length} recording rules`;
      report.warn("lost-field", `group '${name.text}' has ${count}, and a policy cannot record`, {
        at: records[0]?.at ?? name.at,
        hint: "the format config-connector prints them as Rules of Managed Service for Prometheus"
      });
    }
  const list = translated.alerts.map(({ policy }) => policy);
  return {
    stdout: `${JSON.stringify(list, null, 2)}
`,
    errors: report.errors,
    warnings: report.warnings
  };
}
function configConnectorManifests(files, { alerts, errors, warnings }, request) {
  const { namespace, projectId, source } = request;
  const place = {
    ...namespace !== void 0 && { namespace },
    ...projectId !== void 0 && { projectId }
  };
  const names = policyNames(source, alerts);
  const manifests = [
    ...alerts.map((alert, i) => configConnectorPolicy(alert, { name: names[i] ?? "", ...place })),
    ...recordingRules(files).map(({ slug, groups }) => ({
      apiVersion: "monitoring.googleapis.com/v1",
      kind: "Rules",
      metadata: { name: slug, ...namespace !== void 0 && { namespace } },
      spec: { groups }
    }))
  ];
  const report = new Report();
  report.add({ errors, warnings });
  if (request.disableMetricValidation === true)
    report.warn("lost-field", "Config Connector cannot hold disableMetricValidation", {
      hint: "its policies are refused until their metrics were written once"
    });
  return {
    stdout: manifests.map((manifest) => formatManifest(manifest)).join("---\n"),
    errors: report.errors,
    warnings: report.warnings
  };
}

// src/edge/cli/policies.ts
var USAGE = `igw policies: Prometheus rule files to Cloud Monitoring alert policies

Usage: igw policies [OPTIONS] FILE...

  FILE is a rule file, a folder of them, or '-' for standard input.

  --format FORMAT    api: a JSON array of AlertPolicy objects (default)
                     config-connector: manifests of Config Connector
  --namespace NAME   namespace of the manifests
  --project ID       project that the policies of the manifests belong to
  -h, --help         this text

Mistakes and losses go to standard error. Exit code 1 where a rule is missing from the output.
`;
var OPTIONS = {
  format: { type: "string", default: "api" },
  namespace: { type: "string" },
  project: { type: "string" }
};
async function run(args) {
  const read = readArguments(args, {
    usage: USAGE,
    options: OPTIONS,
    operands: Number.POSITIVE_INFINITY
  });
  if (typeof read === "number") return read;
  const { values, positionals } = read;
  const format = POLICY_FORMATS.find((name) => name === values.format);
  if (format === void 0)
    return reportUsage(
      `--format takes ${POLICY_FORMATS.join(" or ")}, not '${values.format}'`,
      USAGE
    );
  if (positionals.length === 0) return reportUsage("which rule files?", USAGE);
  const { namespace, project: projectId } = values;
  const { stdout, errors, warnings } = policies({
    files: positionals.flatMap(readRules),
    format,
    ...namespace !== void 0 && { namespace },
    ...projectId !== void 0 && { projectId }
  });
  reportWarnings(warnings);
  reportErrors(errors);
  process.stdout.write(stdout);
  return errors.length > 0 ? 1 : 0;
}
function readRules(path) {
  if (path === "-") return [{ file: "stdin", text: readFileSync(0, "utf8") }];
  try {
    if (!statSync(path).isDirectory()) return [{ file: path, text: readFileSync(path, "utf8") }];
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
    return names.filter((name) => /\.(ya?ml|json)$/.test(name)).flatMap((name) => readRules(join(path, name)));
  } catch (cause) {
    throw new UserError("file-not-found", `'${path}' cannot be read`, { cause });
  }
}
export {
  run
};
