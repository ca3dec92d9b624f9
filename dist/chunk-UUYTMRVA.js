const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createHash
} from "./chunk-IOWDDTHY.js";

// src/pull-request/sarif.ts
var LEVELS = {
  error: "error",
  warning: "warning",
  notice: "note"
};
var MAX_RESULTS = 25e3;
function formatSarif(findings, { version, configFile }) {
  const told = findings.slice(0, MAX_RESULTS);
  const rules = new Map(told.map((finding) => [finding.rule, ruleOf(finding)]));
  const index = new Map([...rules.keys()].map((rule, i) => [rule, i]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "inference-gateway-gitops", version, rules: [...rules.values()] } },
        // Columns of ours count as JavaScript does.
        columnKind: "utf16CodeUnits",
        results: told.map((finding) => resultOf(finding, index.get(finding.rule) ?? 0, configFile))
      }
    ]
  };
  return `${JSON.stringify(log, void 0, 2)}
`;
}
function ruleOf({ rule, reason, remedy, severity }) {
  return {
    id: rule,
    name: rule,
    shortDescription: { text: reason ?? rule },
    ...remedy !== void 0 && { help: { text: remedy } },
    defaultConfiguration: { level: LEVELS[severity] }
  };
}
function resultOf(finding, ruleIndex, configFile) {
  const { rule, severity, environment, message, remedy, at, suppressed } = finding;
  const text = `${environment === void 0 ? "" : `${environment}: `}${message}`;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: remedy === void 0 ? text : `${text}
${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at?.file ?? configFile) },
          region: { startLine: at?.line ?? 1, startColumn: at?.col ?? 1 }
        }
      }
    ],
    partialFingerprints: { "igwFinding/v1": fingerprint(finding) },
    ...suppressed !== void 0 && {
      suppressions: [{ kind: "inSource", justification: suppressed }]
    }
  };
}
function uriOf(file) {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function fingerprint({ rule, environment = "", message, at }) {
  const parts = [rule, environment, message, at?.file ?? ""];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}

export {
  formatSarif
};
