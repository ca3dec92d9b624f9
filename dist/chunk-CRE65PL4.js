const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  formatRows
} from "./chunk-NZ2PA2WE.js";
import {
  PROJECT
} from "./chunk-ZJTYKWQH.js";
import {
  originUrl
} from "./chunk-LLQY7ECW.js";
import {
  diskTree
} from "./chunk-R2UR7TLD.js";
import {
  promotionKey
} from "./chunk-DIK3OMEA.js";
import {
  accessFrom,
  createGitHubReader,
  repositoryOf
} from "./chunk-IFLTKM53.js";
import {
  branchName,
  defaultBranchPrefix
} from "./chunk-DNI37G26.js";
import {
  COMMANDS,
  PERMISSIONS,
  adviceFor,
  describeKind,
  failureOf,
  formatBlock,
  formatInline,
  formatPairs,
  kindByPrefix,
  kindOf,
  missingFrom,
  permissionsFor,
  scopesIn,
  union
} from "./chunk-5T2IEEXP.js";
import {
  code,
  details,
  fence,
  plain,
  table
} from "./chunk-W473AYAT.js";
import {
  PATHS
} from "./chunk-XGFK7XPD.js";
import {
  parseConfig,
  readConfigDocument
} from "./chunk-PZ446VJJ.js";
import {
  unreachable,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/doctor/finding.ts
function passed(saw, hint) {
  return { verdict: "passed", saw, hint };
}
function warning(saw, hint) {
  return { verdict: "warning", saw, hint };
}
function failed(saw, hint) {
  return { verdict: "failed", saw, hint };
}
function unknown(saw, hint) {
  return { verdict: "unknown", saw, hint };
}

// src/doctor/openers.ts
function openersOf({ workflows, github }) {
  const steps = workflows.read.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const writing = steps.filter(
    ({ command, dryRun }) => !dryRun && /^(render|promote)$/.test(command)
  );
  if (writing.length === 0) return [{ kind: github.token.kind, at: void 0 }];
  const kinds = new Map(writing.map(({ token, at }) => [token, at]).toReversed());
  return [...kinds].map(([token, at]) => ({
    kind: token === "workflow" ? "workflow" : "given",
    at
  }));
}
function mayBeWorkflow({ kind }) {
  return kind === "workflow" || kind === "installation";
}

// src/doctor/checks/base-branch.ts
function checkBaseBranch(subject) {
  const { repository } = subject.github;
  if (repository.kind === "refused") return [];
  const { name, rules, protection } = repository.value.base;
  const finding = (verdict) => ({
    id: "base-branch",
    subject: `branch ${name}`,
    ...verdict
  });
  if (rules.kind === "refused")
    return [
      finding(
        unknown(
          `its rules cannot be read: ${rules.why}`,
          "what they ask for is on the page of the first pull request"
        )
      )
    ];
  const types = new Set(rules.value.map(({ type }) => type));
  const verdicts = [
    ...reviews(types, protection.kind === "known" && protection.value.isOn),
    ...rules.value.flatMap((rule) => judge(subject, rule) ?? [])
  ];
  return verdicts.map(finding);
}
function reviews(types, isProtected) {
  if (types.has("pull_request")) return [passed("a pull request is required")];
  const remedy = "what is merged is deployed: require pull requests, and for production a review of the owners of rendered/";
  if (isProtected)
    return [
      unknown(
        "classic branch protection is on; only administrators can read whether it requires pull requests",
        remedy
      )
    ];
  return [warning("no rule requires a pull request", remedy)];
}
function judge(subject, { type, parameters }) {
  const wanted = mergeMethods(subject);
  switch (type) {
    case "required_linear_history":
      return wanted.includes("merge") ? failed(
        "it takes no merge commits, and 'autoMerge: merge' makes one",
        "write 'autoMerge: squash' in the config"
      ) : passed("it takes no merge commits: squash or rebase");
    case "pull_request":
      return judgeMethods(wanted, parameters.allowed_merge_methods);
    case "required_signatures":
      return signatures(subject);
    case "file_path_restriction":
    case "max_file_size":
    case "file_extension_restriction":
    case "commit_message_pattern":
    case "commit_author_email_pattern":
    case "committer_email_pattern":
      return unknown(
        `whether the rule '${type}' takes what the bot writes is not judged here`,
        "where it does not, a run ends with 'Repository rule violations found'"
      );
    default:
      return void 0;
  }
}
function mergeMethods({ config }) {
  const steps = Object.values(config?.promotionSteps ?? {});
  const all = [config?.pullRequests.autoMerge, ...steps.map(({ autoMerge }) => autoMerge)];
  return all.flatMap((method) => method || []);
}
function judgeMethods(wanted, allowed) {
  if (!Array.isArray(allowed)) return void 0;
  const refused = wanted.find((method) => !allowed.includes(method));
  return refused === void 0 ? void 0 : failed(
    `its rules do not allow the merge method '${refused}' of the config`,
    `write one of ${allowed.join(", ")} for 'autoMerge'`
  );
}
function signatures(subject) {
  const isApp = openersOf(subject).every(({ kind }) => /^(workflow|app|installation)$/.test(kind));
  return isApp ? passed("commits have to be signed: GitHub signs those of the bot") : warning(
    "commits have to be signed; GitHub signs those of an App, and none of a personal access token",
    "give the step the token of a GitHub App, or merge by squash"
  );
}

// src/doctor/branch-pattern.ts
function patternOf({ parameters }) {
  const { operator, pattern, negate, name } = parameters;
  if (typeof operator !== "string" || typeof pattern !== "string") return void 0;
  const words = `${negate === true ? "not " : ""}${operator} ${pattern}`;
  return {
    operator,
    pattern,
    negate: negate === true,
    text: typeof name === "string" && name !== "" ? `${name}: ${words}` : words
  };
}
function fitsPattern({ operator, pattern, negate }, text) {
  const fits = matches(operator, pattern, text);
  return fits === void 0 ? void 0 : fits !== negate;
}
function matches(operator, pattern, text) {
  switch (operator) {
    case "starts_with":
      return text.startsWith(pattern);
    case "ends_with":
      return text.endsWith(pattern);
    case "contains":
      return text.includes(pattern);
    case "regex":
      return matchesExpression(pattern, text);
    default:
      return void 0;
  }
}
function matchesExpression(pattern, text) {
  if (/\(\?[a-zA-Z^-]|\\[AzQECpP]|\[\[:/.test(pattern)) return void 0;
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return void 0;
  }
}

// src/doctor/checks/bot-branches.ts
function checkBotBranches(subject) {
  const { repository } = subject.github;
  if (repository.kind === "refused") return [];
  return repository.value.bot.flatMap((branch) => findings(subject, branch));
}
function findings(subject, { name, rules }) {
  const finding = (verdict) => ({
    id: "bot-branch",
    subject: `branch ${name}`,
    ...verdict
  });
  if (rules.kind === "refused")
    return [
      finding(
        unknown(
          `its rules cannot be read: ${rules.why}`,
          "a rule in the way shows itself as 'Repository rule violations found' in the first run"
        )
      )
    ];
  const verdicts = rules.value.flatMap((rule) => judgeWithBypass(subject, rule, name) ?? []);
  return verdicts.length === 0 ? [finding(passed("no rule is in the way"))] : verdicts.map(finding);
}
var EXCLUDE = "leave the branches of the bot out of the ruleset, or let the App of the token bypass it";
function judgeWithBypass(subject, rule, branch) {
  const verdict = judgeRule(subject, rule, branch);
  if (verdict?.verdict !== "failed") return verdict;
  const isOwn = openersOf(subject).every(({ kind }) => kind === subject.github.token.kind);
  const mayBypass = isOwn ? rule.mayBypass : void 0;
  if (mayBypass === void 0)
    return warning(`${verdict.saw}, unless its token may bypass the ruleset`, verdict.hint);
  return mayBypass ? void 0 : verdict;
}
function judgeRule(subject, rule, branch) {
  switch (rule.type) {
    case "creation":
    case "update":
    case "pull_request":
    case "required_status_checks":
    case "merge_queue":
    case "required_deployments":
    case "workflows":
    case "code_scanning":
      return failed(`the rule '${rule.type}' keeps the bot from pushing`, EXCLUDE);
    case "required_linear_history":
      return failed(
        "the rule 'required_linear_history' refuses the merge commits by which the bot follows the base",
        EXCLUDE
      );
    case "deletion":
      return warning(
        "the rule 'deletion' keeps branches whose pull request has nothing left to merge",
        EXCLUDE
      );
    case "required_signatures":
      return judgeSignatures(subject);
    case "branch_name_pattern":
      return judgePattern(patternOf(rule), branch, "branch name");
    case "non_fast_forward":
      return void 0;
    default:
      return judgeOther(rule);
  }
}
function judgeSignatures(subject) {
  const [opener] = openersOf(subject);
  switch (opener?.kind) {
    case "workflow":
    case "app":
    case "installation":
      return void 0;
    case "given":
      return unknown(
        "commits have to be signed; GitHub signs those of an App, and none of a personal access token",
        "give the step the token of a GitHub App"
      );
    default:
      return failed(
        "commits have to be signed, and those of this token are not",
        "use the token of a GitHub App"
      );
  }
}
function judgePattern(pattern, text, what) {
  const fits = pattern && fitsPattern(pattern, text);
  if (pattern === void 0 || fits === void 0)
    return unknown(`a rule asks for a ${what} of some pattern`, "compare it yourself");
  return fits ? void 0 : failed(`the rule '${pattern.text}' refuses this ${what}`, EXCLUDE);
}
function judgeOther({ type }) {
  return unknown(
    `whether the rule '${type}' lets the bot push is not judged here`,
    "where it does not, the first run ends with 'Repository rule violations found'"
  );
}

// src/doctor/checks/create-pull-requests.ts
var WHERE = "Settings → Actions → General → 'Allow GitHub Actions to create and approve pull requests'";
function checkCreatePullRequests(subject) {
  const { repository } = subject.github;
  const opener = openersOf(subject).find(mayBeWorkflow);
  if (repository.kind === "refused" || opener === void 0) return [];
  const verdict = judge2(repository.value);
  return [{ id: "create-pull-requests", subject: "Actions settings", at: opener.at, ...verdict }];
}
function judge2({ workflowSettings, newestPull }) {
  if (workflowSettings.kind === "known")
    return workflowSettings.value.mayCreatePullRequests ? passed("GitHub Actions may create pull requests") : failed(
      "GitHub Actions may not create pull requests",
      `switch on ${WHERE}, of the organisation first where it is grey; or give the step the token of a GitHub App`
    );
  const pull = newestPull.kind === "known" ? newestPull.value : void 0;
  if (pull?.author === "github-actions[bot]")
    return passed(
      `#${pull.number} was opened by GitHub Actions, so it may create pull requests, or might`
    );
  return unknown(
    `only administrators can read the setting: ${workflowSettings.why}`,
    `where it is off, the first run ends with 'GitHub Actions is not permitted to create or approve pull requests': look at ${WHERE}`
  );
}

// src/doctor/checks/job-permissions.ts
function checkJobPermissions(subject) {
  const { workflows } = subject;
  const jobs = workflows.read.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
  const ours = jobs.filter(({ job }) => job.steps.length > 0);
  const unread = workflows.unread.map(({ path, why }) => ({
    ...{ id: "job-permissions", subject: path },
    ...unknown(`the file is no workflow: ${why}`, "GitHub does not run it, either")
  }));
  return [
    ...unread,
    ...ours.map(({ workflow, job }) => ({
      id: "job-permissions",
      subject: `job '${job.id}'`,
      at: job.at,
      ...judge3(subject, workflow, job)
    }))
  ];
}
function judge3(subject, { triggers }, job) {
  if (triggers.some(({ event }) => event === "pull_request_target"))
    return failed(
      "it runs on 'pull_request_target', with a token that writes and files of a stranger",
      "use 'pull_request': it shows the same"
    );
  const steps = job.steps.filter(({ token }) => token === "workflow");
  if (steps.length === 0) return passed("its steps are given another token");
  const odd = steps.find(({ command }) => !COMMANDS.some((name) => name === command));
  if (odd !== void 0) return unknown(`what '${odd.command}' needs depends on what it is`);
  const needs = union(
    steps.map(({ command, dryRun }) => {
      const known = COMMANDS.find((name) => name === command) ?? "render";
      return dryRun ? { contents: "read" } : permissionsFor(known, subject.config);
    })
  );
  return compare(subject, job.permissions, needs);
}
function compare({ github }, declared, needs) {
  if (declared === void 0) return byDefault(github, needs);
  const missing = missingFrom(expand(declared), needs);
  if (Object.keys(missing).length > 0)
    return failed(`${formatPairs(missing)} is missing`, `write \`${formatInline(needs)}\``);
  return declared === "write-all" ? warning("it may write everything", `write \`${formatInline(needs)}\``) : passed(`it has ${formatPairs(needs)}`);
}
function byDefault({ repository }, needs) {
  const hint = `write \`${formatInline(needs)}\`, so that it does not depend on a setting`;
  const answer = repository.kind === "known" ? repository.value.workflowSettings : repository;
  switch (answer.kind) {
    case "refused":
      return unknown(`it has no 'permissions', and the default cannot be read: ${answer.why}`, hint);
    case "known": {
      if (answer.value.default === "write")
        return warning("it has no 'permissions': by default it may write everything", hint);
      const missing = missingFrom({ contents: "read" }, needs);
      const text = formatPairs(missing);
      return text === "" ? passed("it has no 'permissions', and the default is enough") : failed(`it has no 'permissions', and by default ${text} is missing`, hint);
    }
    default:
      return unreachable(answer);
  }
}
function expand(declared) {
  if (declared !== "read-all" && declared !== "write-all") return declared;
  const level = declared === "read-all" ? "read" : "write";
  const keys = ["contents", "pull-requests", "checks", "statuses", "issues", "actions"];
  return Object.fromEntries(
    [...keys, ...level === "write" ? ["id-token"] : []].map((key) => [key, level])
  );
}

// src/doctor/checks/merging.ts
function checkMerging(subject) {
  const { config, github } = subject;
  if (config === void 0 || github.repository.kind === "refused") return [];
  const repository = github.repository.value;
  const steps = Object.values(config.promotionSteps);
  const methods = [
    config.pullRequests.autoMerge,
    ...steps.map(({ autoMerge }) => autoMerge)
  ].flatMap((method) => method || []);
  const { draft, teamReviewers } = config.pullRequests;
  return [
    ...methods.length === 0 ? [] : [{ id: "auto-merge", subject: "autoMerge", ...judgeAutoMerge(repository, methods) }],
    ...draft ? [{ id: "drafts", subject: "pullRequests.draft", ...judgeDrafts(repository) }] : [],
    ...teamReviewers.length > 0 && openersOf(subject).some(mayBeWorkflow) ? [{ id: "team-reviewers", subject: "pullRequests.teamReviewers", ...TEAMS }] : []
  ];
}
var TEAMS = failed(
  "the token of a workflow does not see teams of the organisation, so they are not asked for reviews",
  "use the token of a GitHub App with Members: Read-only, or name the team in CODEOWNERS"
);
function judgeAutoMerge({ allowAutoMerge, mergeMethods: mergeMethods3, base }, methods) {
  const off = methods.find((method) => mergeMethods3 !== void 0 && !mergeMethods3.includes(method));
  if (off !== void 0)
    return failed(
      `the repository does not merge by '${off}'`,
      `Settings → General → Pull Requests, or write one of ${mergeMethods3?.join(", ")}`
    );
  if (hasQueue(base)) return passed("the merge queue merges");
  if (allowAutoMerge === void 0)
    return unknown(
      "the token may not see whether auto-merge is switched on",
      "where it is not, a run says 'Auto merge is not allowed for this repository', and people merge"
    );
  return allowAutoMerge ? passed("auto-merge is switched on") : warning(
    "auto-merge is switched off, so people merge",
    "switch on Settings → General → 'Allow auto-merge'"
  );
}
function hasQueue({ rules }) {
  return rules.kind === "known" && rules.value.some(({ type }) => type === "merge_queue");
}
function judgeDrafts({ isPrivate }) {
  return isPrivate ? unknown(
    "drafts in a private repository depend on the plan of the organisation",
    "where it has none, a run ends with 'Draft pull requests are not supported in this repository'"
  ) : passed("public repositories have drafts");
}

// src/doctor/checks/repository.ts
function checkRepository({ github }) {
  return [{ id: "repository", subject: "repository", ...judge4(github) }];
}
function judge4({ repository, token }) {
  if (repository.kind === "refused") {
    const { status, why } = repository;
    if (status === void 0)
      return failed(why, "check GITHUB_API_URL, proxies (https_proxy, no_proxy) and certificates");
    if (status === 401) return failed(why, "first the token has to be a right one");
    const { kind, scopes } = token;
    const accepted = { contents: "write", "pull-requests": "write" };
    const advice = adviceFor({ kind, scopes, accepted });
    const hidden = status === 404 ? "it is not there, or the token may not see it: " : "";
    return failed(why, `${hidden}${advice}`);
  }
  const { fullName, isPrivate, isArchived, serverVersion } = repository.value;
  const server = serverVersion === void 0 ? "github.com" : `GitHub Enterprise Server ${serverVersion}`;
  const saw = `${fullName} on ${server}, ${isPrivate ? "private" : "public"}`;
  return isArchived ? failed(`${saw}, archived`, "nothing can be written to it: Settings, Danger zone, Unarchive") : passed(saw);
}

// src/doctor/filter-pattern.ts
function isTaken(patterns, text) {
  let taken = false;
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith("!");
    if (expressionOf(isNegative ? pattern.slice(1) : pattern).test(text)) taken = !isNegative;
  }
  return taken;
}
function expressionOf(pattern) {
  const parts = pattern.match(/\*\*\/|\*\*|\*|\\.|\[[^\]]*\]|[?+]|[\s\S]/g) ?? [];
  const source = parts.map((part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "?" || part === "+" || /^\[.+\]$/.test(part)) return part;
    return escaped(part.length === 2 && part.startsWith("\\") ? part.slice(1) : part);
  });
  return anchored(source.join("")) ?? anchored(escaped(pattern)) ?? /(?!)/;
}
function anchored(source) {
  try {
    return new RegExp(`^(?:${source})$`, "s");
  } catch {
    return void 0;
  }
}
function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/doctor/starts.ts
var DEFAULT_TYPES = ["opened", "synchronize", "reopened"];
function pullRequestTrigger({ triggers }) {
  return triggers.find(({ event }) => event === "pull_request" || event === "pull_request_target");
}
function startFor(trigger, pull) {
  const { types = DEFAULT_TYPES, branches, branchesIgnore, paths, pathsIgnore } = trigger;
  if (!types.some((type) => pull.activities.includes(type)))
    return { kind: "never", why: `it is for ${types.join(", ")}` };
  const wanted = branches === void 0 || isTaken(branches, pull.base);
  if (!wanted || branchesIgnore && isTaken(branchesIgnore, pull.base))
    return { kind: "never", why: `its filter of branches leaves out '${pull.base}'` };
  const taken = pull.paths.filter((path) => takesPath(path, paths, pathsIgnore));
  if (taken.length === pull.paths.length) return { kind: "always" };
  const [other = ""] = pull.paths.filter((path) => !taken.includes(path));
  return taken.length === 0 ? { kind: "never", why: "its filter of paths leaves out everything that the bot writes" } : { kind: "sometimes", why: `its filter of paths takes '${taken[0]}' and not '${other}'` };
}
function takesPath(path, paths, ignored) {
  if (paths !== void 0) return isTaken(paths, path);
  return ignored === void 0 || !isTaken(ignored, path);
}

// src/doctor/workflow-start.ts
function startOf({ config, github, botPaths: botPaths2 }, trigger) {
  const { labels = [], assignees = [], reviewers = [], draft = false } = config?.pullRequests ?? {};
  const known = github.repository.kind === "known" ? github.repository.value.base.name : void 0;
  return startFor(trigger, {
    base: known ?? config?.pullRequests.base ?? "main",
    paths: botPaths2,
    activities: [
      ...["opened", "synchronize", "edited", "closed"],
      ...labels.length > 0 ? ["labeled"] : [],
      ...assignees.length > 0 ? ["assigned"] : [],
      ...reviewers.length > 0 ? ["review_requested"] : [],
      ...draft ? ["ready_for_review"] : []
    ]
  });
}

// src/doctor/checks/required-checks.ts
function checkRequiredChecks(subject) {
  const { repository } = subject.github;
  if (repository.kind === "refused") return [];
  const { base } = repository.value;
  const names = [.../* @__PURE__ */ new Set([...requiredByRules(base), ...requiredByProtection(base)])];
  const findings2 = names.map((name) => ({
    id: "required-checks",
    subject: `check '${name}'`,
    ...judge5(subject, base, name)
  }));
  return [...findings2, ...unreadable(base)];
}
function requiredByRules({ rules }) {
  if (rules.kind === "refused") return [];
  return rules.value.flatMap(({ type, parameters }) => {
    const checks = type === "required_status_checks" ? parameters.required_status_checks : [];
    return Array.isArray(checks) ? checks.flatMap(contextOf) : [];
  });
}
function contextOf(check) {
  const isObject = typeof check === "object" && check !== null && "context" in check;
  return isObject && typeof check.context === "string" ? [check.context] : [];
}
function requiredByProtection({ protection }) {
  return protection.kind === "known" ? protection.value.required : [];
}
function unreadable({ name, protection: answer }) {
  if (answer.kind === "known") return [];
  const saw = `what classic branch protection requires cannot be read: ${answer.why}`;
  return [
    {
      ...{ id: "required-checks", subject: `branch ${name}` },
      ...unknown(saw, "a check that never comes shows as 'Expected — Waiting for status'")
    }
  ];
}
function judge5(subject, base, name) {
  const found = subject.workflows.read.flatMap(
    (workflow2) => workflow2.jobs.some((job) => isCheckOf(job, name)) ? [workflow2] : []
  );
  const [workflow] = found;
  if (workflow === void 0)
    return unknown(
      "no job of a workflow here has this name: who posts it cannot be seen",
      "whoever it is has to post it for pull requests of the bot, too"
    );
  return judgeQueue(base, workflow) ?? judgeClock(name, workflow) ?? judgeStart(subject, workflow);
}
function isCheckOf({ id, name, steps }, context) {
  const names = [id, name];
  const ours = steps.map(({ command }) => `igw ${command}`);
  return ours.includes(context) || names.some(
    (own) => context === own || context.startsWith(`${own} (`) || context.startsWith(`${own} / `)
  );
}
function judgeQueue({ rules }, { path, triggers }) {
  const hasQueue2 = rules.kind === "known" && rules.value.some(({ type }) => type === "merge_queue");
  if (!hasQueue2 || triggers.some(({ event }) => event === "merge_group")) return void 0;
  return failed(
    `the base has a merge queue, and ${path} does not run on 'merge_group'`,
    "add 'merge_group:' below 'on:', or everything in the queue waits for this check"
  );
}
function judgeClock(name, { path, triggers }) {
  if (name !== "igw gate" || !triggers.some(({ event }) => event === "schedule")) return void 0;
  return passed(`${path} posts it by a clock, whoever opened the pull request`);
}
function judgeStart(subject, workflow) {
  const { path } = workflow;
  const trigger = pullRequestTrigger(workflow);
  if (trigger === void 0)
    return failed(
      `${path} does not run for pull requests, so this check never comes`,
      "let it run on 'pull_request', or do not require it"
    );
  const start = startOf(subject, trigger);
  const remedy = "a required check that does not come blocks the merge: take the filter out, and skip the steps instead";
  switch (start.kind) {
    case "always":
      return judgeToken(subject, path);
    case "sometimes":
      return warning(
        `${path} does not start for all pull requests of the bot: ${start.why}`,
        remedy
      );
    case "never":
      return failed(`${path} never starts for pull requests of the bot: ${start.why}`, remedy);
  }
}
function judgeToken(subject, path) {
  const { repository } = subject.github;
  const version = repository.kind === "known" ? repository.value.serverVersion : void 0;
  const kinds = openersOf(subject).map(({ kind }) => kind);
  if (!kinds.includes("workflow")) {
    return kinds.some((kind) => kind === "installation" || kind === "unmarked") ? unknown(
      `${path} posts it, unless it is the token of a workflow that opens the pull request`
    ) : passed(`${path} posts it`);
  }
  const remedy = "give the step the token of a GitHub App";
  return version === void 0 ? warning(`${path} posts it after somebody clicked 'Approve workflows to run'`, remedy) : failed(
    `${path} does not start for the token of a workflow, so this check never comes`,
    remedy
  );
}

// src/doctor/checks/started-workflows.ts
function checkStartedWorkflows(subject) {
  return subject.workflows.read.flatMap((workflow) => {
    const trigger = pullRequestTrigger(workflow);
    if (trigger === void 0) return [];
    const start = startOf(subject, trigger);
    return openersOf(subject).map((opener) => ({
      id: "started-workflows",
      subject: workflow.path,
      at: trigger.at,
      ...judge6(subject, start, opener)
    }));
  });
}
var APPROVE = "a person with write access clicks 'Approve workflows to run'; with the token of a GitHub App they start by themselves";
function judge6({ github }, start, { kind }) {
  if (start.kind === "never")
    return passed(`does not start for pull requests of the bot: ${start.why}`);
  const some = start.kind === "sometimes" ? ` (for some of them: ${start.why})` : "";
  const { repository } = github;
  switch (kind) {
    case "workflow":
      if (repository.kind === "refused")
        return unknown(
          `with the token of a workflow its runs wait for approval on github.com${some}; on a GitHub Enterprise Server there are none`,
          APPROVE
        );
      return repository.value.serverVersion === void 0 ? warning(
        `its runs wait for approval, as the token of a workflow opens the pull requests${some}`,
        APPROVE
      ) : warning(
        `does not start, as the token of a workflow opens the pull requests${some}`,
        "use the token of a GitHub App"
      );
    case "installation":
    case "unmarked":
      return unknown(`starts${some}, unless it is the token of a workflow`, APPROVE);
    default:
      return passed(`starts${some}`);
  }
}

// src/doctor/checks/token.ts
var DAY_MS = 864e5;
var SOON_DAYS = 14;
function checkToken({ github, nowMs, isFork }) {
  const finding = (verdict) => ({ id: "token", subject: "token", ...verdict });
  return [
    finding(judgeKind(github)),
    ...isFork ? [finding(FORK)] : [],
    ...expiry(github.token.expiresAtMs, nowMs).map(finding)
  ];
}
var FORK = warning(
  "this run is for a pull request from a fork, so the token can only read",
  "ask again in a run for a branch of the repository itself"
);
function judgeKind({ token, repository }) {
  const { kind, login, scopes } = token;
  if (repository.kind === "refused" && repository.status === 401)
    return failed(
      `${repository.why}; by its prefix it is ${describeKind(kind)}`,
      "it is wrong, revoked or has expired: the token of a workflow ends with its job"
    );
  const saw = `${describeKind(kind)}${login === void 0 ? "" : `, ${login}`}`;
  switch (kind) {
    case "classic":
    case "oauth":
      return warning(
        `${saw}, scopes: ${scopes?.join(", ") || "none"}`,
        "it may do all that its owner may, in every repository, and its commits are not signed: prefer a GitHub App, or a fine-grained token"
      );
    case "fine-grained":
    case "app-user":
      return warning(
        saw,
        "its commits are not signed, and it ends with its owner: prefer a GitHub App"
      );
    case "installation":
    case "unmarked":
      return unknown(saw, "GitHub did not say who it belongs to");
    default:
      return passed(saw);
  }
}
function expiry(expiresAtMs, nowMs) {
  if (expiresAtMs === void 0) return [];
  const days = Math.floor((expiresAtMs - nowMs) / DAY_MS);
  const saw = `it expires on ${new Date(expiresAtMs).toISOString().slice(0, 10)}`;
  return [
    days > SOON_DAYS ? passed(saw) : warning(saw, `renew it within ${Math.max(0, days)} days`)
  ];
}

// src/doctor/commands-used.ts
function commandsUsed(config, { read }) {
  const written = read.flatMap(({ jobs }) => jobs.flatMap(({ steps: steps2 }) => steps2));
  const used = new Set(written.map(({ command }) => command));
  used.add("render");
  if ((config?.promotion.length ?? 0) > 1) used.add("promote");
  const steps = Object.values(config?.promotionSteps ?? {});
  if (steps.some(({ gates }) => gates !== void 0)) used.add("gate");
  if (steps.some(({ gates }) => gates?.drift)) used.add("drift");
  return COMMANDS.filter((command) => used.has(command));
}

// src/doctor/facts.ts
var READS = ["contents", "pull-requests", "checks", "statuses", "issues"];

// src/doctor/checks/token-permissions.ts
function checkTokenPermissions(subject) {
  const { github, config, workflows } = subject;
  const { token, repository } = github;
  if (repository.kind === "refused") return [];
  const jobs = workflows.read.flatMap((workflow) => workflow.jobs);
  if (token.kind === "workflow" && jobs.some(({ steps }) => steps.length > 0)) return [];
  const needs = union(
    commandsUsed(config, workflows).map((command) => permissionsFor(command, config))
  );
  return PERMISSIONS.flatMap((key) => {
    const level = needs[key];
    if (level === void 0 || key === "id-token") return [];
    const verdict = judge7(key, level, token, repository.value);
    return [{ id: "token-permission", subject: `${key}: ${level}`, ...verdict }];
  });
}
var APPS = /^(workflow|app|installation|unmarked)$/;
var CHECK_RUNS = warning(
  "GitHub takes check runs from Apps alone",
  "'igw gate' posts a commit status instead; for 'igw check' use the token of a workflow or an App"
);
function judge7(key, level, token, repository) {
  const advice = adviceFor({ ...token, accepted: { [key]: level } });
  const read = readAnswer(key, repository);
  if (read?.kind === "refused") return failed(`it may not read: ${read.why}`, advice);
  if (key === "checks" && level === "write" && !APPS.test(token.kind)) return CHECK_RUNS;
  if (token.scopes !== void 0) return judgeScopes(level, token.scopes, repository, advice);
  if (level === "write" && repository.mayPush === false)
    return failed("its owner may not write to this repository", advice);
  const canRead = read !== void 0 && repository.isPrivate;
  if (level === "read" && canRead) return passed("it may read");
  const seen = read === void 0 ? "" : canRead ? "it may read; " : "everybody may read; ";
  return unknown(
    `${seen}whether it may ${level} is not to be known without ${level === "write" ? "writing" : "a private repository"}`,
    `without it the first run ends with 'Resource not accessible' (HTTP 403); the log of a job lists what its token has under 'Set up job'. ${capitalized(advice)}`
  );
}
function readAnswer(key, { reads }) {
  const name = READS.find((read) => read === key);
  return name && reads[name];
}
function judgeScopes(level, scopes, { isPrivate, mayPush }, advice) {
  const enough = scopes.includes("repo") || !isPrivate && scopes.includes("public_repo");
  if (!enough && (level === "write" || isPrivate))
    return failed(`the token has the scopes ${scopes.join(", ") || "of nothing"}`, advice);
  if (level === "write" && mayPush === false)
    return failed("its owner may not write to this repository", advice);
  return passed(enough ? "by its scope" : "everybody may read");
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/doctor/checks/index.ts
var CHECKS = [
  checkToken,
  checkRepository,
  checkTokenPermissions,
  checkJobPermissions,
  checkCreatePullRequests,
  checkBotBranches,
  checkBaseBranch,
  checkRequiredChecks,
  checkMerging,
  checkStartedWorkflows
];

// src/doctor/diagnosis.ts
function diagnose(subject) {
  return {
    findings: CHECKS.flatMap((check) => check(subject)),
    permissions: commandsUsed(subject.config, subject.workflows).map((command) => ({
      command,
      permissions: permissionsFor(command, subject.config)
    }))
  };
}
function permissionBlocks({
  permissions
}) {
  const blocks = /* @__PURE__ */ new Map();
  for (const { command, permissions: needs } of permissions) {
    const block = formatBlock(needs);
    blocks.set(block, [...blocks.get(block) ?? [], command]);
  }
  return blocks;
}

// src/commands/doctor/report.ts
function doctorTotals({ findings: findings2 }) {
  const count = (verdict) => findings2.filter((finding) => finding.verdict === verdict).length;
  return {
    failed: count("failed"),
    warning: count("warning"),
    unknown: count("unknown"),
    passed: count("passed")
  };
}
function doctorText(diagnosis) {
  const rows = diagnosis.findings.map((finding) => ({ ...finding, saw: sawAt(finding) }));
  const blocks = [...permissionBlocks(diagnosis)].map(
    ([block, commands]) => `
# ${commands.join(", ")}
${block}`
  );
  return `${formatRows(rows)}${formatTotals(diagnosis)}

${LEAST}:
${blocks.join("")}`;
}
function doctorMarkdown(diagnosis) {
  const { findings: findings2 } = diagnosis;
  const open = findings2.filter(({ verdict }) => verdict === "failed" || verdict === "warning");
  const rest = findings2.filter((finding) => !open.includes(finding));
  const blocks = [...permissionBlocks(diagnosis)].map(
    ([block, commands]) => `For ${commands.map(code).join(", ")}:

${fence(block.trimEnd(), "yaml")}`
  );
  return [
    "## Permission doctor",
    formatTotals(diagnosis),
    ...open.length > 0 ? [tableOf(open)] : [],
    ...rest.length > 0 ? [details("What is unknown, and what passed", tableOf(rest))] : [],
    `### ${LEAST}`,
    ...blocks
  ].join("\n\n");
}
var LEAST = "The least that a job needs, by command";
function formatTotals(diagnosis) {
  const { failed: failed2, warning: warning2, unknown: unknown2, passed: passed2 } = doctorTotals(diagnosis);
  return `${failed2} failed, ${warning2} warnings, ${unknown2} unknown, ${passed2} passed`;
}
function doctorJson(diagnosis) {
  const { findings: findings2, permissions } = diagnosis;
  return {
    ...doctorTotals(diagnosis),
    checks: findings2,
    permissions: Object.fromEntries(
      permissions.map(({ command, permissions: needs }) => [command, needs])
    )
  };
}
function sawAt({ subject, saw, at }) {
  return at === void 0 || at.file === subject ? saw : `${saw} (${at.file}:${at.line})`;
}
function tableOf(findings2) {
  return table(
    ["", "Check", "Of", "Saw"],
    findings2.map((finding) => [
      finding.verdict,
      code(finding.id),
      plain(finding.subject),
      finding.hint === void 0 ? plain(sawAt(finding)) : `${plain(sawAt(finding))}<br>${plain(finding.hint)}`
    ])
  );
}

// src/commands/doctor.ts
async function doctor(examine, { files, base, isFork, nowMs }) {
  const { config, workflows, botPaths: botPaths2 } = files;
  const prefix = config?.pullRequests.branchPrefix ?? defaultBranchPrefix;
  const github = await examine({
    base: base ?? config?.pullRequests.base,
    botPrefix: prefix,
    botBranches: keysOf(config).map((key) => branchName(prefix, key))
  });
  return diagnose({ github, config, workflows, botPaths: botPaths2, isFork, nowMs });
}
function keysOf(config) {
  if (config === void 0) return ["prod"];
  const names = config.environments.map(({ name }) => name);
  const targets = config.promotion.slice(1).flat();
  return [
    ...config.pullRequests.per === "all" ? ["all"] : ends(names),
    ...ends(targets.map(promotionKey))
  ];
}
function ends(names) {
  return [.../* @__PURE__ */ new Set([...names.slice(0, 1), ...names.slice(-1)])];
}

// src/doctor/workflow.ts
var FOLDER = ".github/workflows";
function readWorkflows(tree) {
  const files = tree.list(FOLDER).filter((name) => /\.ya?ml$/.test(name));
  const all = files.map(
    (name) => parseWorkflow(`${FOLDER}/${name}`, tree.read(`${FOLDER}/${name}`))
  );
  return {
    read: all.flatMap((one) => "jobs" in one ? [one] : []),
    unread: all.flatMap((one) => "why" in one ? [one] : [])
  };
}
function parseWorkflow(path, text = "") {
  const document = readConfigDocument({ file: path, text });
  const [error] = document.errors;
  if (error !== void 0) return { path, why: error.message };
  const { value, keyLocationOf } = document;
  const jobs = mapAt(value, "jobs");
  if (!isMap(value) || jobs === void 0) return { path, why: "it has no 'jobs'" };
  const shared = declaredIn(value);
  return {
    path,
    triggers: triggersIn(value.on, (event) => keyLocationOf(["on", event])),
    jobs: Object.entries(jobs).map(([id, job]) => {
      const own = declaredIn(job);
      const name = textAt(job, "name");
      return {
        id,
        name: name === void 0 || name.includes("${{") ? id : name,
        permissions: own ?? shared,
        at: keyLocationOf(permissionsPath(id, own, shared)),
        steps: listAt(job, "steps").flatMap(
          (step, i) => actionStep(step, keyLocationOf(["jobs", id, "steps", i]))
        )
      };
    })
  };
}
function permissionsPath(id, own, shared) {
  if (own !== void 0) return ["jobs", id, "permissions"];
  return shared === void 0 ? ["jobs", id] : ["permissions"];
}
function triggersIn(on, at) {
  const events = isMap(on) ? Object.entries(on) : [on].flat().map((event) => [event, null]);
  return events.flatMap(
    ([event, filters]) => typeof event !== "string" ? [] : [
      {
        event,
        at: at(event),
        types: textsAt(filters, "types"),
        branches: textsAt(filters, "branches"),
        branchesIgnore: textsAt(filters, "branches-ignore"),
        paths: textsAt(filters, "paths"),
        pathsIgnore: textsAt(filters, "paths-ignore")
      }
    ]
  );
}
function declaredIn(owner) {
  const value = isMap(owner) ? owner.permissions : void 0;
  if (value === "read-all" || value === "write-all") return value;
  if (!isMap(value)) return void 0;
  const pairs = Object.entries(value);
  return Object.fromEntries(
    pairs.flatMap(([key, level]) => typeof level === "string" ? [[key, level]] : [])
  );
}
var NAME = PROJECT.slice(PROJECT.indexOf("/"));
var OWN_TOKEN = /^\$\{\{ *(github\.token|secrets\.GITHUB_TOKEN) *\}\}$/;
function actionStep(step, at) {
  const uses = textAt(step, "uses") ?? "";
  if (!uses.split("@")[0]?.endsWith(NAME)) return [];
  const inputs = mapAt(step, "with");
  const token = textAt(inputs, "token") ?? "";
  return [
    {
      command: textAt(inputs, "command") ?? "render",
      dryRun: /^true$/i.test(String(inputs?.["dry-run"])),
      token: token === "" || OWN_TOKEN.test(token) ? "workflow" : "other",
      at
    }
  ];
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mapAt(owner, key) {
  const value = isMap(owner) ? owner[key] : void 0;
  return isMap(value) ? value : void 0;
}
function listAt(owner, key) {
  const value = isMap(owner) ? owner[key] : void 0;
  return Array.isArray(value) ? value : [];
}
function textAt(owner, key) {
  const value = isMap(owner) ? owner[key] : void 0;
  return typeof value === "string" ? value : void 0;
}
function textsAt(owner, key) {
  const value = isMap(owner) ? owner[key] : void 0;
  if (value === void 0) return void 0;
  return [value].flat().filter((item) => typeof item === "string");
}

// src/doctor/repository-files.ts
function readRepositoryFiles(tree, configPath) {
  const text = tree.read(configPath);
  const parsed = text === void 0 ? void 0 : parseConfig({ file: configPath, text });
  return {
    config: parsed?.config,
    configErrors: parsed?.errors ?? [],
    workflows: readWorkflows(tree),
    botPaths: botPaths(parsed?.config)
  };
}
function botPaths(config) {
  const names = config?.environments.map(({ name }) => name) ?? ["prod"];
  const engine = config?.gitops.engine ?? "argocd";
  return names.flatMap((name) => [
    `${PATHS.overlay(name)}/values.yaml`,
    `${PATHS.release(name)}/kustomization.yaml`,
    `${PATHS.rendered(name)}/gateway.yaml`,
    ...engine === "none" ? [] : [`gitops/${engine}/${name}.yaml`]
  ]);
}

// src/edge/github/examine.ts
function createExaminer(repository, { token }) {
  return async (question) => {
    const prefixKind = kindByPrefix(token);
    const got = await answered(() => repository.client.rest.repos.get(repository.at));
    if (got.kind === "refused") {
      const traits = { prefixKind, login: void 0, scopes: void 0 };
      const facts2 = {
        kind: kindOf(traits),
        login: void 0,
        scopes: void 0,
        expiresAtMs: void 0
      };
      return { token: facts2, repository: got };
    }
    const { headers } = got.value;
    const login = await readLogin(repository);
    const facts = tokenFacts({ prefixKind, login, scopes: scopesIn(headers) }, headers);
    const isPersons = /^(fine-grained|classic|oauth|app-user)$/.test(facts.kind);
    const value = await readFacts(repository, got.value, { question, isPersons });
    return { token: facts, repository: { kind: "known", value } };
  };
}
function tokenFacts(traits, headers) {
  const { login, scopes } = traits;
  const expires = headers["github-authentication-token-expiration"];
  const expiresAtMs = Date.parse(String(expires ?? ""));
  return {
    kind: kindOf(traits),
    login,
    scopes,
    expiresAtMs: Number.isNaN(expiresAtMs) ? void 0 : expiresAtMs
  };
}
async function readLogin({ client }) {
  const answer = await answered(
    () => client.graphql("query { viewer { login } }")
  );
  return answer.kind === "known" ? answer.value.viewer?.login : void 0;
}
async function readFacts(repository, { data, headers }, { question, isPersons }) {
  const version = headers["x-github-enterprise-version"];
  const base = question.base ?? data.default_branch;
  const bypass = bypassOf(repository);
  const [pulls, reads, workflowSettings, baseFacts, bot] = await Promise.all([
    readPulls(repository),
    readReads(repository, base),
    readWorkflowSettings(repository),
    readBase(repository, base, bypass),
    Promise.all(question.botBranches.map((name) => readBranch(repository, name, bypass)))
  ]);
  return {
    fullName: data.full_name,
    serverVersion: typeof version === "string" ? version.split("@").at(-1) : void 0,
    isPrivate: data.private,
    isArchived: data.archived,
    mayPush: isPersons ? data.permissions?.push : void 0,
    allowAutoMerge: data.allow_auto_merge,
    mergeMethods: mergeMethods2(data),
    reads: { ...reads, "pull-requests": mapped(pulls, () => true) },
    workflowSettings,
    base: baseFacts,
    bot,
    newestPull: mapped(pulls, (all) => newestOf(all, question.botPrefix))
  };
}
function mergeMethods2(data) {
  const { allow_merge_commit: merge, allow_squash_merge: squash, allow_rebase_merge: rebase } = data;
  if (merge === void 0 || squash === void 0 || rebase === void 0) return void 0;
  return Object.entries({ merge, squash, rebase }).flatMap(([method, on]) => on ? [method] : []);
}
async function readPulls({ client, at }) {
  return await answered(async () => {
    const { data } = await client.rest.pulls.list({ ...at, state: "all", per_page: 100 });
    return data.map(({ number, user, head }) => ({
      number,
      author: user?.login ?? "",
      branch: head.ref
    }));
  });
}
function newestOf(pulls, prefix) {
  return pulls.find(({ branch }) => branch.startsWith(prefix));
}
async function readReads({ client, at }, base) {
  const ref = `heads/${base}`;
  const few = { ...at, per_page: 1 };
  const probe = (call) => answered(async () => {
    await call();
    return true;
  });
  const [contents, checks, statuses, issues] = await Promise.all([
    probe(() => client.rest.git.listMatchingRefs({ ...at, ref })),
    probe(() => client.rest.checks.listForRef({ ...few, ref: base })),
    probe(() => client.rest.repos.listCommitStatusesForRef({ ...few, ref: base })),
    probe(() => client.rest.issues.listForRepo(few))
  ]);
  return { contents, checks, statuses, issues };
}
async function readWorkflowSettings({ client, at }) {
  return await answered(async () => {
    const { data } = await client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at);
    return {
      default: data.default_workflow_permissions,
      mayCreatePullRequests: data.can_approve_pull_request_reviews
    };
  });
}
function bypassOf({ client, at }) {
  const known = /* @__PURE__ */ new Map();
  const read = async (ruleset_id) => {
    const answer = await answered(async () => {
      const { data } = await client.rest.repos.getRepoRuleset({ ...at, ruleset_id });
      return data.current_user_can_bypass;
    });
    const bypass = answer.kind === "known" ? answer.value : void 0;
    return bypass === void 0 ? void 0 : /^(always|exempt)$/.test(bypass);
  };
  return (ruleset) => {
    const asked = known.get(ruleset) ?? read(ruleset);
    known.set(ruleset, asked);
    return asked;
  };
}
async function readBranch({ client, at }, branch, bypass) {
  const rules = await answered(async () => {
    const query = { ...at, branch, per_page: 100 };
    const found = await client.paginate(client.rest.repos.getBranchRules, query);
    return (await Promise.all(found.map((rule) => ruleOf(rule, bypass)))).flat();
  });
  return { name: branch, rules };
}
async function readBase(repository, branch, bypass) {
  const { client, at } = repository;
  const [facts, protection] = await Promise.all([
    readBranch(repository, branch, bypass),
    answered(async () => {
      const { data } = await client.rest.repos.getBranch({ ...at, branch });
      const required = data.protection?.required_status_checks?.contexts ?? [];
      return { isOn: data.protected, required };
    })
  ]);
  return { ...facts, protection };
}
async function ruleOf(rule, bypass) {
  if (!("type" in rule) || typeof rule.type !== "string") return [];
  const parameters = "parameters" in rule && typeof rule.parameters === "object" ? rule.parameters : {};
  const ruleset = "ruleset_id" in rule ? rule.ruleset_id : void 0;
  const mayBypass = typeof ruleset === "number" ? await bypass(ruleset) : void 0;
  return [{ type: rule.type, parameters: { ...parameters }, mayBypass }];
}
async function answered(call) {
  try {
    return { kind: "known", value: await call() };
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === void 0) {
      if (thrown instanceof Error && thrown.name === "GraphqlResponseError")
        return { kind: "refused", status: 200, why: thrown.message };
      throw thrown;
    }
    const { status, text, permission, kind } = failure;
    if (kind === "transient")
      return { kind: "refused", status: void 0, why: `GitHub did not answer: ${text}` };
    const needs = permission === void 0 ? "" : `, which asks for ${permission}`;
    return { kind: "refused", status, why: `HTTP ${status}: ${text}${needs}` };
  }
}
function mapped(answer, map) {
  return answer.kind === "known" ? { kind: "known", value: map(answer.value) } : answer;
}

// src/edge/doctor.ts
async function runDoctor(options) {
  const { root, base, isFork, report } = options;
  const access = await accessOf(root, options.token);
  const files = await filesOf(access, options);
  if (!files.config && files.configErrors.length === 0)
    report.notice(`there is no '${options.configPath}': this is about any config`);
  report.progress("asking GitHub");
  const examine = createExaminer(await repositoryOf(access, report), access);
  const diagnosis = await doctor(examine, { files, base, isFork, nowMs: Date.now() });
  return { diagnosis, configErrors: files.configErrors };
}
async function accessOf(root, token) {
  const { GITHUB_REPOSITORY, GITHUB_TOKEN, GH_TOKEN } = process.env;
  const origin = GITHUB_REPOSITORY ? void 0 : await originUrl(root);
  return accessFrom(token || GITHUB_TOKEN || GH_TOKEN, origin);
}
async function filesOf(access, { root, configPath, base, report }) {
  const local = readRepositoryFiles(diskTree(root), configPath);
  if (local.config || local.configErrors.length > 0 || local.workflows.read.length > 0) return local;
  try {
    const reader = createGitHubReader({ ...access, report });
    const { id } = await reader.pin(base);
    return await reader.read(id, (tree) => readRepositoryFiles(tree, configPath));
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    return local;
  }
}

export {
  doctorTotals,
  doctorText,
  doctorMarkdown,
  doctorJson,
  runDoctor
};
