const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  outcomeOf
} from "./chunk-HFQYYHOH.js";
import {
  finishEnvironment,
  lineageOf,
  overlayBuilder,
  planOverlay,
  releaseMaker,
  renderOverlay,
  structureOf,
  waitingOverride
} from "./chunk-T56ULMED.js";
import {
  resolveEnvironment
} from "./chunk-BEBJKCOO.js";
import {
  settingsFromSource
} from "./chunk-ZC4MAGA3.js";
import {
  pinnedRemotes
} from "./chunk-KMAJF7GU.js";
import {
  formatSteps
} from "./chunk-KMAZY74T.js";
import {
  explainDifferences,
  formatPromotionBody,
  overridePaths,
  planLiftedHold,
  planPromotion,
  planWithdrawal,
  promotionKey,
  skippedReleases
} from "./chunk-DIK3OMEA.js";
import {
  pinConfig
} from "./chunk-T6W5BSBH.js";
import {
  holdPath,
  isHeld,
  parseHold
} from "./chunk-337RJCMK.js";
import {
  withoutExpired
} from "./chunk-7YRKO5V4.js";
import {
  branchName,
  withFacts
} from "./chunk-DNI37G26.js";
import {
  countChanges,
  formatCounts,
  shortId
} from "./chunk-BRSJK6XI.js";
import {
  code
} from "./chunk-W473AYAT.js";
import {
  PATHS,
  Sources,
  filesBelow
} from "./chunk-XGFK7XPD.js";
import {
  treeId
} from "./chunk-4DUDKG2M.js";
import {
  groupBy,
  nodeToJson
} from "./chunk-OT75BEOS.js";
import {
  Settings,
  isJsonMap,
  jsonMapOf,
  mergeSettings
} from "./chunk-PZ446VJJ.js";
import {
  nearest
} from "./chunk-HVYIUDWU.js";
import {
  locate,
  mapEntries,
  readDocuments
} from "./chunk-AYVV76OH.js";
import {
  UserError,
  UserErrors,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/promotion/steps.ts
function selectSteps(config, wanted) {
  const { from, to } = wanted;
  for (const name of [from, to]) if (name !== void 0) assertKnown(config, name);
  const steps = promotionSteps(config).filter((step) => to === void 0 || step.to === to).filter((step) => from === void 0 || step.peers.includes(from)).map((step) => from === void 0 ? step : { ...step, from, peers: [from] });
  if (steps.length === 0) throw noStep(config, wanted);
  return steps;
}
function promotionSteps({ promotion }) {
  return promotion.flatMap((names, i) => {
    const peers = promotion[i - 1] ?? [];
    const [from] = peers;
    return from === void 0 ? [] : names.map((to) => ({ from, peers, to }));
  });
}
function assertKnown(config, name) {
  const known = config.environments.map((environment) => environment.name);
  if (known.includes(name)) return;
  const near = nearest(name, known);
  throw new UserError("unknown-environment", `there is no environment '${name}'`, {
    at: config.locationOf(["environments"]),
    hint: near === void 0 ? `known: ${known.join(", ")}` : `did you mean '${near}'?`
  });
}
function noStep(config, { from, to }) {
  const order = config.promotion.map((names) => names.join(" and ")).join(", then ");
  const at = config.locationOf(["promotion", "order"]);
  if (config.promotion.length < 2)
    return new UserError("bad-input", "there is no step to promote along", {
      at,
      hint: "list the environments in 'promotion.order', from first to last"
    });
  if (to !== void 0 && config.promotion[0]?.includes(to))
    return new UserError("bad-input", `'${to}' is first in the order: nothing is promoted to it`, {
      at,
      hint: "its release is made of the sources: change or revert those"
    });
  const between = [from && `from '${from}'`, to && `to '${to}'`].filter(Boolean).join(" ");
  return new UserError("bad-input", `no step of the order goes ${between}`, {
    at,
    hint: `the order is ${order}; promote along it, one step at a time`
  });
}

// src/promotion/supersede-comment.ts
function formatSupersession({ release, superseded, isRollback }) {
  const [last = ""] = superseded;
  const verb = isRollback ? "goes back to" : "brings";
  const skipped = superseded.map((id) => code(shortId(id))).join(", ");
  return `**This pull request now ${verb} ${code(shortId(release))} instead of ${code(shortId(last))}.** Never merged, and skipped: ${skipped}.`;
}

// src/promotion/pair-resources.ts
function pairResources(from, to) {
  const left = new Set(from.rendered);
  const partners = /* @__PURE__ */ new Map();
  const keys = [exactKey, namedKey, plainKey];
  for (const keyOf of keys) {
    const byKey = groupBy([...left], (file) => keyOf(file, from.name));
    for (const file of to.rendered) {
      const match = partners.has(file) ? void 0 : byKey.get(keyOf(file, to.name))?.find((one) => left.has(one));
      if (match === void 0) continue;
      partners.set(file, match);
      left.delete(match);
    }
  }
  const pairs = to.rendered.map((file) => ({ from: partners.get(file), to: file }));
  return [...pairs, ...[...left].map((file) => ({ from: file, to: void 0 }))];
}
var exactKey = ({ group, kind, name, namespace }) => [group, kind, name, namespace].join("/");
var namedKey = ({ group, kind, name }) => [group, kind, name].join("/");
var plainKey = ({ group, kind, name }, environment) => {
  const words = name.split(/([-.])/).map((word) => word === environment ? "*" : word);
  return [group, kind, words.join("")].join("/");
};

// src/promotion/compare-environments.ts
function compareEnvironments(from, to) {
  return pairResources(from, to).flatMap(differencesOf);
}
function differencesOf({ from, to }) {
  const id = to?.id ?? from?.id ?? "";
  const found = [];
  compare(
    from?.resource.root,
    to?.resource.root,
    [],
    (steps, one, other) => found.push({ id, path: formatSteps(steps), from: sideOf(one), to: sideOf(other) })
  );
  return found;
}
function compare(from, to, steps, found) {
  if (from === to) return;
  if (from?.kind === "map" && to?.kind === "map") {
    compareChildren(fieldsOf(from), fieldsOf(to), steps, found);
  } else if (from?.kind === "seq" && to?.kind === "seq") {
    compareChildren(...itemsOf(from.items, to.items), steps, found);
  } else if (!isSameScalar(from, to)) {
    found(steps, from, to);
  }
}
function isSameScalar(from, to) {
  return from?.kind === "scalar" && to?.kind === "scalar" && nodeToJson(from) === nodeToJson(to);
}
function compareChildren(from, to, steps, found) {
  for (const key of /* @__PURE__ */ new Set([...from.keys(), ...to.keys()]))
    compare(from.get(key), to.get(key), [...steps, key], found);
}
function fieldsOf(map) {
  return new Map(mapEntries(map).map(({ key, value }) => [key.text, value]));
}
function itemsOf(from, to) {
  const [one, other] = [namedItems(from), namedItems(to)];
  if (one === void 0 || other === void 0) return [numbered(from), numbered(to)];
  const left = numbered([...one].flatMap(([name, item]) => other.has(name) ? [] : [item]));
  const right = numbered([...other].flatMap(([name, item]) => one.has(name) ? [] : [item]));
  const shared = (items, others) => [...items].filter(([name]) => others.has(name));
  return [new Map([...shared(one, other), ...left]), new Map([...shared(other, one), ...right])];
}
function numbered(items) {
  return new Map(items.map((item, i) => [`[${i}]`, item]));
}
function namedItems(items) {
  const named = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name = item.kind === "map" ? fieldsOf(item).get("name") : void 0;
    if (name?.kind !== "scalar" || named.has(`[${name.text}]`)) return void 0;
    named.set(`[${name.text}]`, item);
  }
  return named;
}
function sideOf(node) {
  if (node === void 0) return void 0;
  const { file, line } = locate(node);
  return { value: nodeToJson(node), file, line };
}

// src/commands/promote/build-step.ts
function buildStep(input) {
  const from = builtOverlay(input, input.step.from);
  const to = builtOverlay(input, input.step.to);
  const target = finished(input, to);
  const differences = provenDifferences(input, from, to);
  return { target, differences, pending: pendingChanges(input) };
}
function finished({ config, sources, repository, previousRelease: previousRelease2 }, { overlay, builder, waiting: warnings }) {
  const { environment } = overlay;
  const settled2 = { state: "settled", name: environment.name, environment };
  const run = { config, sources, request: { repository } };
  return finishEnvironment(run, { ...settled2, previousRelease: previousRelease2, warnings }, overlay, builder);
}
function pendingChanges(input) {
  const { previous, step } = input;
  if (previous === void 0) return [];
  try {
    return finished(input, builtOverlay({ ...input, release: previous }, step.to)).review.changes;
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    return [];
  }
}
function builtOverlay(input, name) {
  const { config, sources, release, rules } = input;
  const written = config.environments.find((one) => one.name === name);
  if (written === void 0) throw new Error(`no environment '${name}'`);
  const { environment, errors, waiting } = resolveEnvironment(written, release.settings);
  if (environment === void 0) throw new UserErrors(errors);
  const releaseOf2 = releaseMaker(config, sources, rules);
  const { tree } = sources;
  const overlay = planOverlay({ name: config.name, environment, release, releaseOf: releaseOf2, tree });
  const builder = overlayBuilder(tree, [overlay], pinnedRemotes(config, input.git));
  return { overlay, builder, waiting: waiting.map((path) => waitingOverride(config, name, path)) };
}
function provenDifferences(input, from, to) {
  const [one, other] = [explained(input, from), explained(input, to)];
  const differences = compareEnvironments(one.compared, other.compared);
  const result = explainDifferences(input.config, differences, one.own, other.own);
  if (result.errors.length > 0) throw new UserErrors(result.errors);
  return result.differences;
}
function explained(input, { overlay, builder }) {
  const { environment, release } = overlay;
  const compared = { name: environment.name, rendered: renderOverlay(builder, overlay).rendered };
  const layers = ownLayers(input, overlay, compared);
  const own = {
    environment,
    values: valuesOf(overlay),
    overrides: shapingOverrides(environment, release),
    changedBy: (field) => layers.find(({ changes }) => changes(field))?.kind
  };
  return { compared, own };
}
function ownLayers({ sources, config, git }, overlay, whole) {
  const { name } = overlay.environment;
  const rendered = (lines) => {
    const path = `${PATHS.overlay(name)}/kustomization.yaml`;
    const text = overlay.files.get(path) ?? "";
    const kept = text.split("\n").filter((line) => !lines.some((pattern) => pattern.test(line)));
    const files = new Map([...overlay.files, [path, kept.join("\n")]]);
    const bare2 = { ...overlay, files };
    const other = overlayBuilder(sources.tree, [bare2], pinnedRemotes(config, git));
    return { name, rendered: renderOverlay(other, bare2).rendered };
  };
  const shared = lazily(() => rendered([COMPONENT]));
  const bare = lazily(() => rendered([COMPONENT, OVERRIDES]));
  const component = lazily(() => compareEnvironments(shared(), whole));
  const overrides = lazily(() => compareEnvironments(bare(), shared()));
  return [
    { kind: "component", changes: (field) => component().some((one) => touches(one, field)) },
    { kind: "overrides", changes: (field) => overrides().some((one) => touches(one, field)) }
  ];
}
var COMPONENT = /^- \.\.\/\.\.\/environments\//;
var OVERRIDES = /^- overrides$/;
function touches(one, { id, path }) {
  return one.id === id && (isWithin(one.path, path) || isWithin(path, one.path));
}
function isWithin(inner, outer) {
  return outer === "" || inner === outer || /^[.[]/.test(inner.slice(outer.length)) ? inner.startsWith(outer) : false;
}
function valuesOf({ environment, files }) {
  const file = `${PATHS.overlay(environment.name)}/values.yaml`;
  const [node] = readDocuments({ file, text: files.get(file) ?? "" });
  const json = node ? nodeToJson(node) : null;
  const data = isJsonMap(json) ? json.data : void 0;
  return new Map(Object.entries(isJsonMap(data) ? data : {}).map(([k, v]) => [k, String(v)]));
}
function shapingOverrides({ overrides }, { settings }) {
  const shared = jsonMapOf(settings);
  const before = JSON.stringify(structureOf(settings));
  return overridePaths(overrides).filter((path) => {
    const value = path.reduce(
      (at, key) => isJsonMap(at) ? at[key] ?? null : null,
      overrides
    );
    const alone = path.reduceRight((inner, key) => ({ [key]: inner }), value);
    const merged = mergeSettings(shared, isJsonMap(alone) ? alone : {});
    const { data } = Settings.safeParse(merged);
    return data === void 0 || JSON.stringify(structureOf(data)) !== before;
  });
}
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/commands/promote/read-history.ts
var MOST_COMMITS = 100;
var AT_ONCE = 10;
function releasesAt(reader, commit, path) {
  let commits;
  const known = [];
  return {
    async until(fits) {
      commits ??= await reader.history(commit, [path], MOST_COMMITS);
      for (let end = known.findIndex(fits); ; end = known.findIndex(fits)) {
        if (end !== -1) return known.slice(0, end + 1);
        const next = commits.slice(known.length, known.length + AT_ONCE);
        if (next.length === 0) return [...known];
        const ids = await Promise.all(next.map(({ id }) => reader.idAt(id, path)));
        known.push(...next.map((one, i) => ({ release: ids[i], commit: one })));
      }
    }
  };
}
async function readHistory(reader, context, wanted, current) {
  const isRollback = wanted.kind === "rollback";
  const [young, old] = isRollback ? [current, wanted.release] : [wanted.release, current];
  const span = await spanOf(reader, context, young, old);
  const isKnown = span.old !== void 0 || current === void 0;
  const commits = isRollback && !isKnown ? { commits: [], isCut: false } : await commitsBetween(reader, context, span.young?.commit, span.old?.commit);
  const skipped = isRollback ? [] : skippedReleases(span.releases, wanted.release, current);
  const lost = isRollback || isKnown ? [] : await lostCommits(reader, context, current);
  return { ...commits, skipped, lost };
}
async function spanOf(reader, context, young, old) {
  const [first, ...others] = /* @__PURE__ */ new Set([originOf(context), context.step.from]);
  const found = await spanIn(reader, context, first ?? context.step.from, { young, old });
  if (found.old !== void 0 && found.young !== void 0) return found;
  for (const name of others) {
    const other = await spanIn(reader, context, name, { young, old });
    if (other.old !== void 0 && other.young !== void 0) return other;
  }
  return found;
}
async function spanIn(reader, { pinned }, name, ids) {
  const releases = releasesAt(reader, pinned.id, PATHS.release(name));
  const isYoung = ({ release }) => release !== void 0 && release === ids.young;
  const isOld = ({ release }) => release !== void 0 && release === ids.old;
  const [toYoung, toOld] = [await releases.until(isYoung), await releases.until(isOld)];
  return {
    young: toYoung.find(isYoung),
    old: toOld.find(isOld),
    releases: toOld.slice(Math.max(0, toYoung.length - 1))
  };
}
function originOf({ config, step }) {
  return config.promotion[0]?.[0] ?? step.from;
}
async function commitsBetween(reader, { request, config, step, pinned }, young, old) {
  const until = young?.id ?? pinned.id;
  const paths = [
    request.configPath,
    PATHS.base,
    config.settings.alerts.files,
    PATHS.release(originOf({ config, step }))
  ];
  const commits = await reader.history(until, paths, MOST_COMMITS);
  const isCut = commits.length >= MOST_COMMITS;
  if (old === void 0) return { commits, isCut };
  const between = await reader.between(old.id, until);
  const own = commits.filter(({ id }) => between.has(id));
  return { commits: own, isCut: isCut && own.length === commits.length };
}
async function lostCommits(reader, { pinned, step }, current) {
  const source = releasesAt(reader, pinned.id, PATHS.release(step.from));
  const had = await source.until(({ release }) => release === current);
  const isKnown = ({ release }) => had.some((one) => one.release === release);
  const target = releasesAt(reader, pinned.id, PATHS.release(step.to));
  const own = await target.until(isKnown);
  return own.filter((one) => !isKnown(one)).map(({ commit }) => commit);
}

// src/commands/promote/read-proposal.ts
var NOTHING = { isOpen: false, isRollback: false, superseded: [] };
async function readProposal(reader, { pinned, step, head, branch }) {
  if (head === void 0) return NOTHING;
  const isOpen = await reader.isProposed(branch);
  const ahead = await reader.between(pinned.id, head);
  if (ahead.size === 0) return { ...NOTHING, isOpen };
  const path = PATHS.release(step.to);
  const commits = await reader.history(head, [path], 50);
  const own = commits.filter(({ id }) => ahead.has(id));
  const ids = await Promise.all(own.map(({ id }) => reader.idAt(id, path)));
  const proposed = [...new Set(ids.filter((id) => id !== void 0))];
  return {
    isOpen,
    isRollback: isOpen && await setsHold(reader, { pinned, step, head }),
    superseded: proposed.length === 0 ? [] : await neverMerged(reader, proposed, pinned.id, path)
  };
}
async function setsHold(reader, { pinned, step, head }) {
  const file = holdPath(step.to);
  const hold = await reader.idAt(head, file);
  if (hold === void 0) return false;
  const merged = await releasesAt(reader, pinned.id, file).until(({ release }) => release === hold);
  return merged.at(-1)?.release !== hold;
}
async function neverMerged(reader, proposed, base, path) {
  const left = new Set(proposed);
  const merged = await releasesAt(reader, base, path).until(({ release = "" }) => {
    left.delete(release);
    return left.size === 0;
  });
  return proposed.filter((id) => !merged.some(({ release }) => release === id));
}

// src/commands/promote/read-release.ts
async function wantedRelease(reader, context) {
  const { request, pinned, step } = context;
  if (request.release !== void 0) return await olderRelease(reader, context, request.release);
  const ids = await Promise.all(
    step.peers.map((name) => reader.idAt(pinned.id, PATHS.release(name)))
  );
  const [release] = ids;
  if (ids.every((id) => id === release))
    return release === void 0 ? { kind: "none", why: `'${step.from}' has no release yet` } : { kind: "promotion", release };
  const each = step.peers.map((name, i) => `'${name}' has ${shown(ids[i])}`).join(", ");
  return { kind: "none", why: `the step before is not of one release: ${each}` };
}
function shown(id) {
  return id === void 0 ? "none" : shortId(id);
}
async function olderRelease(reader, { request, pinned, step }, name) {
  const path = PATHS.release(step.to);
  const found = await reader.resolve(name);
  const id = found?.kind === "commit" ? await reader.idAt(found.id, path) : found?.id;
  if (found?.kind === "commit" && id === void 0)
    throw noRelease(`commit ${shortId(found.id)} has no '${path}'`);
  const matches = ({ release }) => id === void 0 ? isShortOf(name, release) : release === id;
  const releases = await releasesAt(reader, pinned.id, path).until(matches);
  const had = releases.find(matches);
  if (had?.release === void 0) {
    const within = releases.length < MOST_COMMITS ? "" : ` in its last ${MOST_COMMITS} changes`;
    throw noRelease(`'${step.to}' never had a release '${name}'${within}`, `git log -- ${path}`);
  }
  const { reason = "", by } = request;
  const rollback = { reason: reason.trim(), by, hadAt: had.commit };
  return { kind: "rollback", release: had.release, rollback };
}
function isShortOf(name, id) {
  return /^[0-9a-f]{6,40}$/.test(name) && id?.startsWith(name) === true;
}
function noRelease(message, command) {
  const where = command === void 0 ? "" : `; '${command}' lists when it changed`;
  return new UserError("no-release", message, {
    hint: `name the tree of a release that it had, or a commit of that time${where}`
  });
}
async function readRelease(reader, release, shownAs) {
  const files = await reader.read(release, (tree) => {
    const sources = new Sources(tree);
    const paths = tree.list("").flatMap((name) => tree.kind(name) === "directory" ? filesBelow(tree, name) : [name]);
    return new Map(paths.map((path) => [path, sources.read(path) ?? ""]));
  });
  if (treeId(files) !== release) throw changedRelease(release, shownAs);
  const file = `${shownAs}/source.yaml`;
  const text = files.get("source.yaml");
  if (text === void 0) throw changedRelease(release, shownAs);
  const { source, errors } = settingsFromSource({ file, text });
  if (source === void 0) throw new UserErrors(errors);
  return { files, settings: source.settings };
}
function changedRelease(release, shownAs) {
  return new UserError(
    "changed-release",
    `'${shownAs}' (${shortId(release)}) holds something that no release has: an executable file, a link, or no source.yaml`,
    {
      hint: "somebody changed it by hand; render it anew, or commit plain files of mode 100644 only"
    }
  );
}

// src/commands/promote/promote-step.ts
async function promoteStep(reader, context) {
  const { request, config, pinned, step } = context;
  const { to } = step;
  const branch = branchName(config.pullRequests.branchPrefix, promotionKey(to));
  const head = await reader.head(branch);
  const current = await reader.idAt(pinned.id, PATHS.release(to));
  const held = await readHold(reader, context);
  const wanted = await wantedRelease(reader, context);
  if (wanted.kind === "none") return { state: "nothing-to-promote", step, why: wanted.why };
  const proposal = await readProposal(reader, { ...context, head, branch });
  if (proposal.isRollback && wanted.kind === "promotion" && !request.liftHold)
    return { state: "rollback-open", step, branch };
  const inputs = await inputsOf(reader, context, wanted);
  if (wanted.release === current)
    return settled(context, { held, inputs, head, release: current, isOpen: proposal.isOpen });
  if (held !== void 0 && await isKeptOut(reader, context, held, wanted))
    return { state: "held", step, release: wanted.release, hold: held.hold };
  const gates = wanted.kind === "rollback" ? [] : await request.gates?.({ config, step, release: wanted.release, pinned }) ?? [];
  if (isLeftOut(request, gates)) return { state: "waiting", step, release: wanted.release, gates };
  const superseded = proposal.superseded.filter((id) => id !== wanted.release);
  const toBuild = { wanted, current, held: held?.hold, gates, superseded, branch, head };
  const { promotion, files } = await build(reader, context, toBuild);
  const state = wanted.kind === "rollback" ? "rolled-back" : "promoted";
  const plan = planPromotion(config, promotion, files);
  return { state, step, promotion, plan, inputs, head };
}
function isLeftOut({ to }, gates) {
  return to === void 0 && gates.some(({ state }) => state !== "open");
}
function settled({ request, config, step }, { held, inputs, head, release, isOpen }) {
  const planned = { step, release, inputs, head };
  if (request.liftHold && held !== void 0)
    return { state: "lifted", ...planned, plan: planLiftedHold(config, step.to, held.hold.reason) };
  return isOpen ? { state: "already-there", ...planned, plan: planWithdrawal(config, step.to) } : { state: "already-there", step, release };
}
async function readHold(reader, { pinned, step }) {
  const file = holdPath(step.to);
  const text = await reader.read(pinned.id, (tree) => new Sources(tree).read(file));
  if (text === void 0) return void 0;
  const [commit] = await reader.history(pinned.id, [file], 1);
  return { hold: parseHold({ file, text }), since: commit?.date ?? "" };
}
async function isKeptOut(reader, { request, pinned, step }, { hold, since }, wanted) {
  if (wanted.kind === "rollback" || request.liftHold) return false;
  if (wanted.release === hold.rolledBackFrom) return true;
  const isBack = ({ release }) => release === hold.rolledBackFrom;
  const releases = await releasesAt(reader, pinned.id, PATHS.release(step.from)).until(
    (one, i, all) => one.release === wanted.release && all.slice(0, i).some(isBack)
  );
  return isHeld(hold, wanted.release, releases, since);
}
async function inputsOf(reader, { request, pinned, step }, wanted) {
  const paths = [
    request.configPath,
    PATHS.overlay(step.to),
    PATHS.environment(step.to),
    PATHS.environment(step.from),
    ...wanted.kind === "rollback" ? [] : [PATHS.release(step.from)]
  ];
  const ids = await Promise.all(paths.map((path) => reader.idAt(pinned.id, path)));
  return new Map(paths.map((path, i) => [path, ids[i]]));
}
async function build(reader, context, toBuild) {
  const { wanted, current, held, gates, superseded } = toBuild;
  const { request, config, pinned, step } = context;
  const { repository, rules, git, configPath, version } = request;
  const release = await readRelease(reader, wanted.release, PATHS.release(sourceOf(step, wanted)));
  const previous = await previousRelease(reader, current, PATHS.release(step.to));
  const built = await reader.read(pinned.id, (tree) => {
    const ids = { release, previous, previousRelease: current };
    return buildStep({ config, sources: new Sources(tree), step, ...ids, repository, rules, git });
  });
  const isRollback = wanted.kind === "rollback";
  const promotion = {
    step,
    pinned,
    release: wanted.release,
    previousRelease: current,
    review: built.target.review,
    lineage: await readLineage(reader, context),
    differences: built.differences,
    pending: built.pending,
    history: await readHistory(reader, context, wanted, current),
    gates,
    leftToPeople: isRollback ? void 0 : await leftToPeople(context),
    lifted: isRollback ? void 0 : held,
    rollback: isRollback ? rollbackOf(wanted, held, current) : void 0,
    superseded,
    comment: supersession(toBuild),
    configPath,
    version
  };
  return { promotion, files: built.target.files };
}
async function readLineage(reader, { config, pinned }) {
  const names = config.environments.map(({ name }) => name);
  const ids = await Promise.all(names.map((name) => reader.idAt(pinned.id, PATHS.release(name))));
  return lineageOf(
    config,
    names.map((name, i) => [name, ids[i]])
  );
}
async function leftToPeople({ request, config, step }) {
  const merges = (config.promotionSteps[step.to]?.autoMerge ?? false) !== false;
  return merges ? await request.protection?.(step.to) : void 0;
}
function supersession({ wanted, superseded, head }) {
  if (head === void 0 || superseded.length === 0) return void 0;
  const isRollback = wanted.kind === "rollback";
  return formatSupersession({ release: wanted.release, superseded, isRollback });
}
function sourceOf({ from, to }, { kind }) {
  return kind === "rollback" ? to : from;
}
async function previousRelease(reader, current, path) {
  if (current === void 0) return void 0;
  try {
    return await readRelease(reader, current, path);
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    return void 0;
  }
}
function rollbackOf({ rollback }, held, current) {
  const rolledBackFrom = held?.release === current ? held?.rolledBackFrom : current;
  return { ...rollback, rolledBackFrom: rolledBackFrom ?? "" };
}

// src/commands/promote.ts
async function promote(reader, request) {
  assertSound(request);
  const { pinned, config: written, warnings } = await pinConfig(reader, request);
  const { config, errors: expired } = withoutExpired(written, request.today);
  const steps = selectSteps(config, request);
  if (request.release !== void 0 && steps.length > 1) throw oneTarget();
  const outcomes = [];
  const errors = [...expired];
  for (const step of steps) {
    try {
      outcomes.push(await promoteStep(reader, { request, config, pinned, step }));
    } catch (thrown) {
      const found = userErrorsIn(thrown);
      if (found === void 0) throw thrown;
      errors.push(...found);
      outcomes.push({ state: "failed", step });
    }
  }
  return { config, pinned, outcomes, errors, warnings, ...gathered(outcomes) };
}
function gathered(outcomes) {
  const withPlan = outcomes.flatMap((outcome) => "plan" in outcome ? [outcome] : []);
  return {
    plans: withPlan.map(({ plan }) => plan),
    inputs: new Map(withPlan.flatMap(({ inputs }) => [...inputs])),
    heads: new Map(withPlan.map(({ plan, head }) => [plan.branch, head]))
  };
}
function assertSound({ release, reason, to, liftHold }) {
  const errors = [
    ...release !== void 0 && to === void 0 ? [badInput("a release to go back to needs a target", "say which with '--to'")] : [],
    ...release !== void 0 && (reason ?? "").trim() === "" ? [badInput("a rollback needs a reason", "say why with '--reason': reviewers will ask")] : [],
    ...release === void 0 && reason !== void 0 ? [badInput("a reason is for a rollback", "name the release to go back to with '--release'")] : [],
    ...release !== void 0 && liftHold ? [badInput("a rollback sets a hold and cannot lift it", "leave out one of the two")] : []
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}
function oneTarget() {
  return badInput("a release to go back to needs one target", "say which with '--to'");
}
function badInput(message, hint) {
  return new UserError("bad-input", message, { hint });
}

// src/commands/promote-summary.ts
function summarizeStep(outcome) {
  const { state, step } = outcome;
  const summary = { from: step.from, to: step.to, state };
  const why = whyNot(outcome);
  const release = releaseOf(outcome);
  return {
    ...summary,
    ...release !== void 0 && { release },
    ..."promotion" in outcome && {
      ...outcome.promotion.previousRelease !== void 0 && {
        previousRelease: outcome.promotion.previousRelease
      },
      ...countChanges(outcome.promotion.review.changes)
    },
    ...why !== void 0 && { why }
  };
}
function stepRow(outcome, published) {
  const { from, to, state, release, why, ...counts } = summarizeStep(outcome);
  const { added, modified = 0, removed = 0 } = counts;
  const changes = added === void 0 ? "-" : formatCounts({ added, modified, removed });
  const result = published.find(({ key }) => key === promotionKey(to));
  const said = why ?? state;
  const wasNothing = state === "already-there" && result?.operation === "unchanged";
  const end = result === void 0 || wasNothing ? said : outcomeOf(result);
  return [`${from} to ${to}`, release === void 0 ? "-" : shortId(release), changes, end];
}
function promotionReviews(outcomes) {
  return outcomes.flatMap((outcome) => {
    if (!("plan" in outcome) || outcome.plan.managed.length === 0) return [];
    const { key, title, body } = outcome.plan;
    const text = (budget) => withFacts("promotion" in outcome ? formatPromotionBody(outcome.promotion, budget) : body);
    return [{ key, title, isIdle: false, text }];
  });
}
function releaseOf(outcome) {
  if ("promotion" in outcome) return outcome.promotion.release;
  return "release" in outcome ? outcome.release : void 0;
}
function whyNot(outcome) {
  switch (outcome.state) {
    case "waiting":
      return outcome.gates.filter(({ state }) => state !== "open").map(({ name, state, text }) => `${name} is ${state}: ${text}`).join("; ");
    case "held": {
      const { rolledBackFrom, reason, by } = outcome.hold;
      return `held since a rollback from ${shortId(rolledBackFrom)} (${by}: ${reason}); lift it with --lift-hold`;
    }
    case "nothing-to-promote":
      return outcome.why;
    case "rollback-open":
      return `'${outcome.branch}' is a rollback that is not merged yet: merge or close that first`;
    default:
      return void 0;
  }
}

export {
  promote,
  summarizeStep,
  stepRow,
  promotionReviews
};
