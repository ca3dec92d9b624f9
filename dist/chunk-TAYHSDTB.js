const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  record,
  strictObject,
  string,
  union
} from "./chunk-VUNENL62.js";
import {
  nearest
} from "./chunk-HVYIUDWU.js";

// src/config/schema/names.ts
var Name = string().regex(
  /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/,
  "lower-case letters, digits and hyphens, 1 to 63, the first a letter"
);
var NamespaceName = string().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "lower-case letters, digits and hyphens, 1 to 63");
var LABEL_KEY = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
var LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
var LabelMap = record(
  string().regex(LABEL_KEY, "a label key such as app or example.com/app"),
  string().regex(LABEL_VALUE, "a label value: letters, digits, - _ and ., at most 63")
);
var PortNumber = int().min(1).max(65535);
var CalloutTimeout = string().regex(/^([0-9]{1,5}(h|m|s|ms)){1,4}$/, {
  error: "a Gateway API duration such as '1s' or '500ms'",
  abort: true
}).refine((text) => durationMs(text) >= 10 && durationMs(text) <= 1e4, {
  error: "between '10ms' and '10s'\nit bounds one message on the stream, not the whole answer"
});
var UNIT_MS = { h: 36e5, m: 6e4, s: 1e3, ms: 1 };
function durationMs(text) {
  const parts = [...text.matchAll(/(\d+)(ms|h|m|s)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ""] ?? 0), 0);
}

// src/config/schema/promotion.ts
var ENVIRONMENT_PLACEHOLDER = "{environment}";
function fillEnvironment(text, environment) {
  return text.replaceAll(ENVIRONMENT_PLACEHOLDER, environment);
}
var Login = string().regex(
  /^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/,
  "a login on GitHub such as 'octo-bot' or 'my-app[bot]'"
);
var Slug = string().regex(/^[a-z0-9][a-z0-9-]*$/, "the slug of a GitHub App, as in its address: 'github-actions'");
var ReportedStatus = strictObject({
  name: string().min(1).describe(
    "Context of a commit status or name of a check run; * stands for anything but a slash, {environment} for the environment that it is about."
  ).meta({ examples: ["continuous-delivery/chat-{environment}", "kustomization/chat-*/*"] }),
  app: Slug.optional().describe("GitHub App that must have posted it, by its slug."),
  creator: Login.optional().describe("Account that must have posted it; then no check run fits."),
  accept: array(_enum(["neutral", "skipped"])).default([]).describe("Conclusions of a check run that count as success, too.")
}).refine(({ app, creator }) => app === void 0 !== (creator === void 0), {
  error: "a map with either 'app' or 'creator'\nwho may push can post a status of any name"
});
var SOAK = /^(?=\d)(\d{1,3}d)?(\d{1,4}h)?(\d{1,5}m)?$/;
function soakSeconds(text) {
  const [, days = "0", hours = "0", minutes = "0"] = SOAK.exec(text) ?? [];
  const [d, h, m] = [days, hours, minutes].map((part) => Number.parseInt(part, 10));
  return ((d ?? 0) * 24 * 60 + (h ?? 0) * 60 + (m ?? 0)) * 60;
}
var Soak = string().regex(SOAK, { error: "a duration such as '30m', '12h' or '1d12h'", abort: true }).refine((text) => soakSeconds(text) > 0 && soakSeconds(text) <= 90 * 24 * 3600, {
  error: "more than nothing and at most 90 days"
});
var TimeZone = string().refine(isTimeZone, {
  error: ({ input }) => `a time zone of the IANA database${nearTimeZone(String(input))}`
}).describe("Time zone of the IANA database; daylight saving is that of the zone.").meta({ examples: ["Europe/Berlin", "UTC"] });
var ClockTime = string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time of day such as '09:00'");
var WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
var Window = strictObject({
  days: array(_enum(WEEKDAYS)).min(1).default([...WEEKDAYS]).describe("Days on which it begins."),
  from: ClockTime.describe("Time of day at which it opens."),
  to: ClockTime.describe("Time of day at which it closes; on the next day where it is earlier."),
  timeZone: TimeZone
}).refine(({ from, to }) => from !== to && from !== "24:00", {
  error: "a span of time\nfor the whole day write from: '00:00' and to: '24:00'"
});
var LocalTime = string().regex(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/,
  "a day such as '2026-12-20', or a time such as '2026-12-20T18:00'"
).refine(isDay, { error: "a day that is in the calendar" });
var Freeze = strictObject({
  from: LocalTime.describe("First day, or the time at which it begins."),
  to: LocalTime.describe("Last day, which is part of it, or the time at which it ends."),
  timeZone: TimeZone,
  reason: string().min(1).max(200).describe("What a person reads who waits for it.")
}).refine(({ from, to }) => (to.length < from.length ? `${to}T24:00` : to) >= from, {
  error: "a span of time, with 'from' before 'to'"
});
var IssueLabel = string().min(1).max(50);
var Gates = strictObject({
  soak: Soak.optional().describe(
    "How long the release must have run in the environments before, without interruption."
  ),
  synced: boolean().default(false).describe("The statuses of `gitops.reports` must be there for the environments before."),
  statuses: array(ReportedStatus).default([]).describe(
    "Commit statuses and check runs that must say success about the environments before."
  ),
  windows: array(Window).default([]).describe("When to promote: one of them must be open."),
  freezes: array(Freeze).default([]).describe("When not to promote."),
  incidents: array(IssueLabel).default([]).describe("Labels of issues: while one with such a label is open, the gate is closed."),
  drift: boolean().default(false).describe("Closed while an issue of `igw drift` about one of the environments is open.")
}).prefault({}).describe("What has to hold before a release may go on.");
var PromotionStep = strictObject({
  gates: Gates,
  overrideLabel: IssueLabel.optional().describe(
    "Label that opens all gates of a pull request, from a person with write access. Without it, nobody can."
  ),
  autoMerge: union([literal(false), _enum(["merge", "squash", "rebase"])]).default(false).describe(
    "Merge promotions into it by this method as soon as all gates are open and the rules of the branch allow it. Not for a rollback, nor where the environment of that name on GitHub asks for a reviewer or a wait."
  )
});
var Promotion = strictObject({
  order: array(union([string(), array(string()).min(1)])).min(1).describe("Environments from first to last; those in one list are promoted to together.").meta({
    examples: [
      ["dev", "staging", "prod"],
      ["dev", ["prod-us", "prod-eu"]]
    ]
  }),
  steps: record(Name, PromotionStep).default({}).describe("What holds for a promotion into an environment, by its name.")
}).describe("How a release moves. Without it, every environment gets each release at once.");
function isTimeZone(name) {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
function nearTimeZone(name) {
  const known = Intl.supportedValuesOf("timeZone");
  const near = nearest(name, known) ?? known.find((zone) => zone.toLowerCase().endsWith(`/${name}`.toLowerCase()));
  return near === void 0 ? "\nsuch as 'Europe/Berlin' or 'UTC'" : `
did you mean '${near}'?`;
}
function isDay(text) {
  const day = text.slice(0, 10);
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().startsWith(day);
}

export {
  Name,
  NamespaceName,
  LabelMap,
  PortNumber,
  CalloutTimeout,
  ENVIRONMENT_PLACEHOLDER,
  fillEnvironment,
  ReportedStatus,
  soakSeconds,
  Promotion
};
