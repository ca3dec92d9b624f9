const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UnknownOutcome,
  liveByIdentity,
  placeOf
} from "./chunk-7HE5OS7P.js";
import {
  CLOUD_KINDS,
  KINDS,
  missingChannels,
  shortName,
  withChannelNames
} from "./chunk-GSFGQZNN.js";
import {
  UserError,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/commands/google-cloud/create-once.ts
var LOOKS_MS = [0, 1e3, 4e3];
var ATTEMPTS = 3;
async function createOnce(world, object, owner) {
  for (let attempt = 1; ; attempt++)
    try {
      return await world.cloud.create(object);
    } catch (thrown) {
      if (!(thrown instanceof UnknownOutcome)) throw thrown;
      const found = await findAgain(world, object, owner);
      if (found !== void 0) return found;
      if (!thrown.mayRepeat || attempt === ATTEMPTS) throw inDoubt(thrown, object);
    }
}
async function findAgain({ cloud, clock }, object, owner) {
  for (const wait of LOOKS_MS) {
    if (wait > 0) await clock.pause(wait);
    const live = await cloud.list({ kind: object.kind, parent: object.parent });
    const found = liveByIdentity(live, { owner, syncedBy: "igw" }).of(object);
    if (found !== void 0) return found;
  }
  return;
}
function inDoubt({ error }, { title }) {
  return new UserError(error.code, error.message, {
    hint: `'${title}' was not there afterwards; run it again, which looks for it before it makes another`,
    cause: error
  });
}

// src/commands/google-cloud/apply.ts
async function applyPlan(world, plan, maxDeletes) {
  checkMayApply(plan, maxDeletes);
  const run = { world, plan, channels: knownChannels(plan) };
  const outcomes = [];
  for (const kinds of PHASES)
    outcomes.push(...await runSteps(run, stepsOf(plan, ["create", "update"], kinds)));
  const failed = outcomes.some(({ error }) => error !== void 0);
  for (const kind of CLOUD_KINDS.toReversed()) {
    const steps = stepsOf(plan, ["delete"], [kind]);
    if (failed) outcomes.push(...steps.map((step) => ({ step, error: leftForLater() })));
    else outcomes.push(...await runSteps(run, steps));
  }
  return outcomes;
}
var PHASES = [
  ["log-metric", "notification-channel", "model-armor-template"],
  ["alert-policy"],
  ["dashboard"]
];
function checkMayApply({ owner, syncedBy, steps }, maxDeletes) {
  if (syncedBy === "config-connector")
    throw new UserError(
      "not-supported",
      `environment '${owner.environment}' is synced by Config Connector, which would undo what is applied here`,
      { hint: "look with 'igw plan' or 'igw drift'; what is merged, the cluster applies" }
    );
  const deletes = steps.filter(({ kind }) => kind === "delete").length;
  if (deletes > maxDeletes)
    throw new UserError(
      "too-many-deletes",
      `the plan deletes ${deletes} objects, and --max-deletes is ${maxDeletes}: nothing was written`,
      { hint: `look at 'igw plan'; where that is meant, --max-deletes ${deletes}` }
    );
}
function knownChannels({ steps }) {
  return new Map(
    steps.flatMap(
      (step) => "object" in step && "live" in step && step.object.kind === "notification-channel" ? [[step.object.id, step.live.name]] : []
    )
  );
}
function stepsOf({ steps }, wanted, kinds) {
  return steps.filter(isActive).filter((step) => wanted.includes(step.kind) && kinds.includes(placeOf(step).kind));
}
function isActive(step) {
  return step.kind === "create" || step.kind === "update" || step.kind === "delete";
}
async function runSteps(run, steps) {
  return await Promise.all(
    steps.map(async (step) => {
      try {
        await runStep(run, step);
        return { step };
      } catch (thrown) {
        const [error] = userErrorsIn(thrown) ?? [];
        if (error === void 0) throw thrown;
        return { step, error };
      }
    })
  );
}
async function runStep({ world, plan, channels }, step) {
  const { noun } = KINDS[placeOf(step).kind];
  world.report.progress(`${step.kind} ${noun}`);
  if (step.kind === "delete") return await world.cloud.delete(step.live);
  const object = resolved(step.object, channels);
  if (step.kind === "update") return await world.cloud.update(object, step.live, step.mask);
  const { name } = await createOnce(world, object, plan.owner);
  if (object.kind === "notification-channel") channels.set(object.id, name);
}
function resolved(object, channels) {
  const complete = withChannelNames(object, channels);
  const [missing] = missingChannels(complete.body);
  if (missing === void 0) return complete;
  throw new UserError(
    "google-rejected",
    `alert policy '${object.title}' waits for notification channel '${missing}', which is not there`,
    { hint: `add a MonitoringNotificationChannel '${missing}', or see why it was not made` }
  );
}
function leftForLater() {
  return new UserError("google-rejected", "not deleted, because something before it failed", {
    hint: "run it again when that is mended"
  });
}

// src/commands/google-cloud/apply-report.ts
function summarizeApply({ steps }, outcomes) {
  const done = (kind) => outcomes.filter(({ step, error }) => step.kind === kind && error === void 0).length;
  return {
    created: done("create"),
    updated: done("update"),
    deleted: done("delete"),
    failed: outcomes.filter(({ error }) => error !== void 0).length,
    blocked: steps.filter(({ kind }) => kind === "blocked").length
  };
}
function formatApply({ created, updated, deleted, failed, blocked }) {
  const parts = [
    [created, "created"],
    [updated, "updated"],
    [deleted, "deleted"],
    [failed, "failed"],
    [blocked, "blocked"]
  ];
  const said = parts.flatMap(([count, word]) => count === 0 ? [] : [`${count} ${word}`]);
  return said.length === 0 ? "nothing to do" : said.join(", ");
}
function applyErrors({ steps }, outcomes) {
  const blocked = steps.flatMap((step) => step.kind === "blocked" ? [step.reason] : []);
  return [...blocked, ...outcomes.flatMap(({ error }) => error ?? [])];
}
function outcomeText({ step }) {
  const subject = step.kind === "delete" ? shortName(step.live) : step.object.title;
  const kind = step.kind === "delete" ? step.live.kind : step.object.kind;
  return `${DONE[step.kind]} ${KINDS[kind].noun} '${subject}'`;
}
var DONE = { create: "created", update: "updated", delete: "deleted" };

export {
  applyPlan,
  summarizeApply,
  formatApply,
  applyErrors,
  outcomeText
};
