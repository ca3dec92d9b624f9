const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  emitYaml
} from "./chunk-OT75BEOS.js";
import {
  GROUPING_LABELS,
  RATE_WINDOWS,
  SLO_SPEEDS,
  burnRates,
  errorBudget,
  errorRatio,
  formatSlo,
  isReachable
} from "./chunk-PZ446VJJ.js";
import {
  quote
} from "./chunk-ZO7SR6ML.js";

// src/slo/slo-rules.ts
function errorRatioRecord(window) {
  return `slo:error_ratio:rate${window}`;
}
var BUDGET_LEFT_RECORD = "slo:error_budget:left";
function sloLabel(config, name) {
  return `${config}/${name}`;
}
var BURN_ALERTS = {
  page: "ErrorBudgetBurnsFast",
  ticket: "ErrorBudgetBurnsSlowly"
};
function sloGroup(name) {
  return `slo-${name}`;
}
var SLO_RULES_FILE = "slos.yaml";
function sloRules(config, slos, context) {
  const groups = Object.entries(slos).flatMap(
    ([name, slo]) => sloGroups({ name, label: sloLabel(config, name), slo, context })
  );
  return groups.length === 0 ? void 0 : { file: SLO_RULES_FILE, text: emitYaml({ groups: [...groups] }) };
}
var SHORT_WINDOWS = ["5m", "30m", "1h"];
function sloGroups(named) {
  const record = (window) => errorRatioRule(named, window);
  const short = RATE_WINDOWS.filter((window) => SHORT_WINDOWS.includes(window));
  const long = RATE_WINDOWS.filter((window) => !SHORT_WINDOWS.includes(window));
  const group = sloGroup(named.name);
  const alerts = SLO_SPEEDS.flatMap((speed) => burnAlert(named, speed) ?? []);
  return [
    {
      name: `${group}-long`,
      interval: "120s",
      rules: [...long.map(record), budgetLeftRule(named)]
    },
    { name: group, interval: "30s", rules: [...short.map(record), ...alerts] }
  ];
}
function errorRatioRule({ label, slo, context }, window) {
  return {
    record: errorRatioRecord(window),
    expr: errorRatio(slo, context, window),
    labels: { slo: label }
  };
}
function budgetLeftRule({ label, slo, context }) {
  const ratio = errorRatio(slo, context, slo.window, 0);
  return {
    record: BUDGET_LEFT_RECORD,
    expr: `1 - (${ratio}) / ${errorBudget(slo.objective)}`,
    labels: { slo: label }
  };
}
function burnAlert(named, speed) {
  const { slo, name } = named;
  const severity = slo.severity[speed];
  const rates = burnRates(slo.window).filter(
    (rate) => rate.speed === speed && isReachable(rate, slo.objective)
  );
  if (severity === "none" || rates.length === 0) return;
  const { runbookUrl } = slo;
  return {
    alert: BURN_ALERTS[speed],
    expr: rates.map((rate) => `(
${burnsTooFast(named, rate)}
)`).join("\nor\n"),
    labels: { ...slo.labels, severity, slo: name },
    annotations: {
      summary: `${name}: the error budget burns ${speed === "page" ? "fast" : "steadily"}`,
      description: descriptionOf(named, speed, rates),
      ...runbookUrl !== void 0 && { runbook_url: runbookUrl }
    }
  };
}
function burnsTooFast({ label, slo }, { long, short, factor }) {
  const above = (window) => `  ${errorRatioRecord(window)}{slo=${quote(label)}} > (${factor} * ${errorBudget(slo.objective)})`;
  return `${above(long)}
  and
${above(short)}`;
}
var NEXT_STEPS = {
  availability: 'Look at "Errors by code" of the gateway dashboard. Codes of the load balancer point at endpoints that are not ready or at a callout; codes of the model server are in its logs.',
  latency: "Look at queue, KV cache and ready endpoints of the pool: when they are full, add replicas or shed load; when they are not, long prompts or answers are the likely reason.",
  "time-to-first-token": "Look at queue and KV cache of the pool: requests that wait have no first token. When both are low, look for long prompts and at the share of cached prompt tokens."
};
function descriptionOf({ slo }, speed, rates) {
  const windows = rates.map(({ factor, long }) => `${factor} times within ${long}`).join(" or ");
  const hurry = speed === "page" ? "Users notice now: find what changed and undo it first." : "Nobody has to get up for it, but the budget will not last.";
  const [label] = GROUPING_LABELS[slo.per];
  const whose = label === void 0 ? "" : `, ${label} {{ $labels.${label} }}`;
  return [
    ...slo.description === void 0 ? [] : [slo.description],
    `The objective is that ${formatSlo(slo)}. Now a share of {{ $value }} is bad${whose}, which burns the error budget faster than allowed: ${windows}.`,
    `${hurry} ${NEXT_STEPS[slo.indicator]}`
  ].join("\n\n");
}

// src/alerts/own-channels.ts
var OWN_CHANNELS = "inference-gateway/notification-channels";
function ownChannels({ at, group, alert }, slos) {
  if (at.file !== SLO_RULES_FILE) return;
  const slo = Object.entries(slos).find(([name]) => sloGroup(name) === group)?.[1];
  const speed = SLO_SPEEDS.find((one) => BURN_ALERTS[one] === alert);
  return (speed && slo?.notificationChannels[speed])?.map(
    (channel) => channel.includes("/") ? channel : `projects/%{project-id}/notificationChannels/${channel}`
  );
}
function hasOwnChannels(slos) {
  return Object.values(slos).some(({ notificationChannels: { page, ticket } }) => page ?? ticket);
}
function withOwnChannels(policy, channels) {
  const labels = { ...policy.metadata.labels, [OWN_CHANNELS]: "own" };
  const notificationChannels = channels.map((external) => ({ external }));
  const spec = { ...Object(policy.spec), notificationChannels };
  return { ...policy, metadata: { ...policy.metadata, labels }, spec };
}

export {
  errorRatioRecord,
  BUDGET_LEFT_RECORD,
  sloLabel,
  sloRules,
  OWN_CHANNELS,
  ownChannels,
  hasOwnChannels,
  withOwnChannels
};
