const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  hideSeals,
  isSealed
} from "./chunk-BRSJK6XI.js";
import {
  child,
  items,
  text
} from "./chunk-YTYPHZI2.js";
import {
  details,
  table
} from "./chunk-W473AYAT.js";
import {
  UserError,
  unreachable
} from "./chunk-WWGTZDID.js";

// src/pull-request/facts.ts
var FACTS_BUDGET = { limit: 5e3, sizeOf: (text2) => text2.length };
var FACTS_SLOT = "<!-- facts -->";
var OPEN = "<!-- inference-gateway-gitops:v1 facts -->";
var CLOSE = "<!-- inference-gateway-gitops:v1 end of facts -->";
function withFacts(body, facts, clean = (text2) => text2) {
  const at = body.lastIndexOf(FACTS_SLOT);
  if (at === -1) return clean(body);
  const [before, after] = [body.slice(0, at), body.slice(at + FACTS_SLOT.length)];
  const inside = facts === void 0 ? "" : `${OPEN}

${clean(facts)}

${CLOSE}`;
  return [clean(before.trimEnd()), inside, clean(after.trimStart())].filter((part) => part !== "").join("\n\n");
}
function factsIn(body) {
  const [, rest] = body.replaceAll("\r\n", "\n").split(OPEN);
  const [facts, end] = rest?.split(CLOSE) ?? [];
  return end === void 0 ? void 0 : facts?.trim();
}

// src/pull-request/branch-name.ts
var defaultBranchPrefix = "inference-gateway/";
function branchName(prefix, key) {
  return `${prefix}${key}`;
}
function assertBotBranch(branch, prefix, kept) {
  const problem = refProblem(branch) ?? ownershipProblem(branch, prefix, kept);
  if (problem === void 0) return;
  throw new UserError("bad-value", `branch ${JSON.stringify(branch)} ${problem}`, {
    hint: "check 'pullRequests.branchPrefix' and the names of the environments"
  });
}
function ownershipProblem(branch, prefix, kept) {
  const lower = branch.toLowerCase();
  if (kept.some((name) => name.toLowerCase() === lower)) return "is the branch to merge into";
  const above = kept.find((name) => lower.startsWith(`${name.toLowerCase()}/`));
  if (above !== void 0) return `cannot exist beside the branch '${above}'`;
  if (prefix === "") return "has no prefix that sets it apart from the branches of people";
  if (!branch.startsWith(prefix) || branch === prefix) return `does not start with '${prefix}'`;
  return void 0;
}
function refProblem(branch) {
  if (branch === "" || branch === "@") return "is no name";
  if (branch.length > 200) return "is longer than 200 characters";
  if (/^(refs\/|heads\/|-)/.test(branch)) return "starts with 'refs/', 'heads/' or '-'";
  const character = /[\u0000-\u0020\u007f~^:?*[\\]/.exec(branch);
  if (character) return `has the character ${JSON.stringify(character[0])}`;
  if (!branch.isWellFormed()) return "is not valid Unicode";
  if (branch.includes("..") || branch.includes("@{")) return "has '..' or '@{' in it";
  if (/(^|\/)(\.|$)|\/\/|^\/|\.$/.test(branch))
    return "has an empty part, or a dot where git allows none";
  if (/\.lock(\/|$)/i.test(branch)) return "has a part that ends in '.lock'";
  return void 0;
}

// src/pull-request/budget.ts
function fitParts(parts, { limit, sizeOf }) {
  const told = parts.filter((part) => typeof part === "string" ? part !== "" : hasItems(part));
  const lists = told.flatMap(
    (part) => typeof part === "string" ? [] : [{ rank: part.rank, choice: startOf(part.listing, sizeOf) }]
  );
  const fixed = told.reduce(
    (sum, part) => sum + 2 + (typeof part === "string" ? sizeOf(part) : 0),
    0
  );
  const least = lists.reduce((sum, { choice }) => sum + choice.frame, 0);
  let room = limit - fixed - least;
  const turns = lists.toSorted((a, b) => a.rank - b.rank);
  for (const { choice } of turns) room = admit(choice, room);
  for (const { choice } of turns) room = enlarge(choice, room);
  const choices = lists.map(({ choice }) => choice);
  return told.map((part) => typeof part === "string" ? part : write(choices.shift())).join("\n\n");
}
function tableListing(head, rows, more) {
  const [names = "", rule = "", ...lines] = table(head, rows).split("\n");
  return {
    open: `${names}
${rule}
`,
    close: "",
    separator: "\n",
    items: lines.map((line) => [line]),
    more: (left) => `| ${more(left)} |${" |".repeat(head.length - 1)}`
  };
}
function foldListing(title, listing) {
  const [before = "", after = ""] = details(title, "\0").split("\0");
  return { ...listing, open: `${before}${listing.open}`, close: `${listing.close}${after}` };
}
function hasItems({ listing }) {
  return listing.items.length > 0;
}
function startOf(listing, sizeOf) {
  const { open, close, separator, items: items2, more } = listing;
  return {
    listing,
    sizes: items2.map((forms) => forms.map((form) => sizeOf(form) + separator.length)),
    frame: sizeOf(open) + sizeOf(close) + sizeOf(more(items2.length)) + 2 * separator.length,
    forms: []
  };
}
function admit({ sizes, forms }, room) {
  let left = room;
  for (const size of sizes) {
    const form = size.length - 1;
    const need = size[form] ?? 0;
    if (need > left) break;
    forms.push(form);
    left -= need;
  }
  return left;
}
function enlarge({ sizes, forms }, room) {
  let left = room;
  const most = forms.reduce((max, form) => Math.max(max, form), 0);
  for (let level = most - 1; level >= 0; level--)
    for (const [i, form] of forms.entries()) {
      const size = sizes[i] ?? [];
      const more = (size[level] ?? 0) - (size[form] ?? 0);
      if (form <= level || more > left) continue;
      forms[i] = level;
      left -= more;
    }
  return left;
}
function write(choice) {
  if (choice === void 0) return "";
  const { listing, forms } = choice;
  const { open, close, separator, items: items2, more } = listing;
  const told = forms.map((form, i) => items2[i]?.[form] ?? "");
  const left = items2.length - told.length;
  const lines = left === 0 ? told : [...told, more(left)];
  return `${open}${lines.join(separator)}${close}`;
}

// src/diff/format-change.ts
function formatPath(path) {
  return path.reduce((printed, step) => {
    if (typeof step !== "string") return `${printed}[${hideSeals(step.label)}]`;
    if (!/^[\w-]+$/.test(step)) return `${printed}[${step}]`;
    return printed === "" ? step : `${printed}.${step}`;
  }, "");
}
function formatSides(change) {
  switch (change.kind) {
    case "added":
      return { before: void 0, after: formatValue(change.after) };
    case "removed":
      return { before: formatValue(change.before), after: void 0 };
    case "changed":
      return isSealed(change.before) && isSealed(change.after) ? secretSides(change.before, change.after) : { before: formatValue(change.before), after: formatValue(change.after) };
    case "reordered":
      return { before: formatOrder(change.before), after: formatOrder(change.after) };
    default:
      return unreachable(change);
  }
}
function secretSides(before, after) {
  const [old, now] = [formatValue(before), formatValue(after)];
  return { before: old, after: old === now ? now.replace("(secret)", "(secret, changed)") : now };
}
function formatValue(value) {
  if (typeof value === "string") return value === "" ? '""' : hideSeals(value);
  const text2 = JSON.stringify(
    value,
    (_, inner) => typeof inner === "bigint" ? Number(inner) : inner
  );
  return hideSeals(text2);
}
function formatOrder(labels) {
  return labels.map(hideSeals).join(", ");
}

// src/traffic/route-match.ts
var MODEL_HEADERS = [
  "x-gateway-model-name",
  "x-gateway-base-model-name"
];
function matchesOf(rule) {
  const matches = items(child(rule, "matches")).map(matchOf);
  return matches.length === 0 ? [EVERYTHING] : matches;
}
var EVERYTHING = {
  path: { type: "PathPrefix", value: "/" },
  method: void 0,
  headers: [],
  query: []
};
function matchOf(match) {
  return {
    path: {
      type: text(child(match, "path", "type")) ?? "PathPrefix",
      value: text(child(match, "path", "value")) ?? "/"
    },
    method: text(child(match, "method")),
    headers: named(child(match, "headers"), (name) => name.toLowerCase()),
    query: named(child(match, "queryParams"), (name) => name)
  };
}
function named(list, spelled) {
  return items(list).map((item) => ({
    name: spelled(text(child(item, "name")) ?? ""),
    type: text(child(item, "type")) ?? "Exact",
    value: text(child(item, "value")) ?? ""
  })).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
function modelOf({ headers }) {
  return headers.find(({ name }) => MODEL_HEADERS.includes(name))?.value;
}
function compareMatches(a, b) {
  return pathRank(a) - pathRank(b) || b.path.value.length - a.path.value.length || Number(a.method === void 0) - Number(b.method === void 0) || b.headers.length - a.headers.length || b.query.length - a.query.length;
}
function pathRank({ path }) {
  const rank = ["Exact", "RegularExpression", "PathPrefix"].indexOf(path.type);
  return rank === -1 ? 1 : rank;
}
function coversMatch(outer, inner) {
  return coversPath(outer, inner) && (outer.method === void 0 || outer.method === inner.method) && containsAll(inner.headers, outer.headers) && containsAll(inner.query, outer.query);
}
function coversPath({ path: outer }, { path: inner }) {
  if (outer.type === inner.type && outer.value === inner.value) return true;
  if (outer.type !== "PathPrefix") return false;
  const prefix = outer.value.replace(/\/+$/, "");
  return prefix === "" || inner.value === prefix || inner.value.startsWith(`${prefix}/`);
}
function containsAll(list, wanted) {
  return wanted.every(
    (one) => list.some(
      ({ name, type, value }) => name === one.name && type === one.type && value === one.value
    )
  );
}
function formatMatch({ path, method, headers, query }) {
  const shown = path.type === "PathPrefix" ? path.value : `${PATH_SIGNS[path.type] ?? path.type} ${path.value}`;
  const pairs = (list, sign) => list.map(({ name, type, value }) => `${name}${sign}${type === "Exact" ? "" : "~"}${value}`);
  return [
    ...method === void 0 ? [] : [method],
    shown,
    ...pairs(headers, ":"),
    ...pairs(query, "=")
  ].join(" ");
}
var PATH_SIGNS = { Exact: "=", RegularExpression: "~" };

// src/traffic/format-traffic.ts
function trafficTable({ changes }) {
  const gateways = new Set(changes.map(({ gateway }) => gateway));
  const named2 = gateways.size > 1;
  return {
    head: ["Requests", "Before", "After"],
    rows: changes.map((change) => [
      `${named2 ? `${change.gateway} ` : ""}${formatRequests(change)}`,
      formatDestinations(change.before),
      formatDestinations(change.after)
    ])
  };
}
function formatRequests(requests) {
  const { where, model } = requestParts(requests);
  return model === void 0 ? where : `${where} model ${model}`;
}
function requestParts({ host, row: { match, model } }) {
  const others = { ...match, headers: match.headers.filter(({ value }) => value !== model) };
  const shown = formatMatch(others);
  if (host === "*") return { where: shown, model };
  return { where: shown.startsWith("/") ? `${host}${shown}` : `${host} ${shown}`, model };
}
function formatDestinations(row) {
  if (row === void 0) return "404: no rule matches";
  if (row.hole !== void 0) return `500: ${row.hole}`;
  return row.shares.map(({ backend, share, hole }) => {
    const name = formatBackend(backend, row);
    const part = row.shares.length === 1 ? name : `${name} ${formatShare(share)}`;
    return hole === void 0 ? part : `${part} (500: ${hole})`;
  }).join(", ");
}
function formatBackend(backend, { gateway }) {
  const [kind = "", name = ""] = backend.split(" ");
  const namespace = gateway.slice(0, gateway.indexOf("/") + 1);
  const short = name.startsWith(namespace) ? name.slice(namespace.length) : name;
  return kind === "InferencePool" || name === "" ? short || kind : `${kind} ${short}`;
}
function formatShare(share) {
  const whole = Math.round(share * 100);
  return `${whole === 0 || whole === 100 ? Math.round(share * 1e4) / 100 : whole} %`;
}

export {
  fitParts,
  tableListing,
  foldListing,
  FACTS_BUDGET,
  FACTS_SLOT,
  withFacts,
  factsIn,
  formatPath,
  formatSides,
  MODEL_HEADERS,
  matchesOf,
  modelOf,
  compareMatches,
  coversMatch,
  formatMatch,
  trafficTable,
  formatRequests,
  requestParts,
  formatDestinations,
  formatBackend,
  formatShare,
  defaultBranchPrefix,
  branchName,
  assertBotBranch
};
