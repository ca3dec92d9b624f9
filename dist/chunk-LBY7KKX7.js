const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  plain,
  table
} from "./chunk-W473AYAT.js";

// src/commands/gate/gate-report.ts
function gateJson({ posted }) {
  return posted.map(({ proposal, state, title, operation, override, targets }) => ({
    pullRequest: proposal.pullRequest,
    head: proposal.head,
    url: proposal.url,
    state,
    title,
    operation: operation ?? "not-posted",
    ...override !== void 0 && { override },
    targets: targets.map(({ opensAtMs, ...target }) => ({
      ...target,
      ...opensAtMs !== void 0 && { opensAt: new Date(opensAtMs).toISOString() }
    }))
  }));
}
function gateMarkdown(result) {
  const { posted, settled } = result;
  if (posted.length === 0) return `## Gates

${restOf(result)}`;
  const rows = posted.map((one) => gateRow(one).map(plain));
  const rest = settled === 0 ? [] : [restOf(result)];
  return ["## Gates", table(["Pull request", "State", "Gates", "Check"], rows), ...rest].join(
    "\n\n"
  );
}
function gateRow({
  proposal,
  state,
  title,
  operation
}) {
  return [`#${proposal.pullRequest}`, state, title, operation ?? "not posted"];
}
function restOf({ settled }) {
  if (settled === 0) return "No pull request is open.";
  return `${settled} pull ${settled === 1 ? "request promotes" : "requests promote"} nothing.`;
}

export {
  gateJson,
  gateMarkdown,
  gateRow,
  restOf
};
