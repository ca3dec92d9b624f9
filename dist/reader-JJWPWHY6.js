const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  request,
  request2
} from "./chunk-O33AJZ3B.js";
import {
  at,
  isObject,
  listAt,
  parseJson,
  textAt
} from "./chunk-FGOBKQ2S.js";
import {
  setTimeout as setTimeout2
} from "./chunk-EN2WYDH7.js";
import {
  atMost
} from "./chunk-5F7EBJDG.js";
import {
  homedir
} from "./chunk-W46OOGMX.js";
import "./chunk-OT75BEOS.js";
import {
  delimiter,
  dirname,
  isAbsolute,
  join
} from "./chunk-XZZ7DTC4.js";
import {
  nearest
} from "./chunk-HVYIUDWU.js";
import {
  yamlPackage
} from "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";
import {
  existsSync,
  readFileSync
} from "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/kubernetes/credential-failure.ts
function credentialFailure(thrown, user) {
  const command = textAt(user, "exec", "command");
  const message = thrown instanceof Error ? thrown.message.trim() : String(thrown);
  if (command === void 0)
    return new UserError(
      "cluster-auth",
      `the credential of the kubeconfig cannot be read: ${message}`,
      {
        cause: thrown
      }
    );
  if (textAt(thrown, "code") === "ENOENT")
    return new UserError(
      "cluster-auth",
      `the kubeconfig asks '${command}' for a credential, and there is no such program`,
      { hint: textAt(user, "exec", "installHint") ?? "install it, or put it on PATH" }
    );
  const said = message === "" ? "it failed without a word" : shortened(message);
  return new UserError("cluster-auth", `'${command}' gave no credential: ${said}`, {
    hint: command.includes("gke-gcloud-auth-plugin") ? GCLOUD : void 0,
    cause: thrown
  });
}
var GCLOUD = "log in with 'gcloud auth login' or the action google-github-actions/auth; GOOGLE_APPLICATION_CREDENTIALS needs 'use_application_default_credentials: true' or gcloud";
function shortened(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
}

// src/edge/kubernetes/client-node.ts
var loaded;
function clientNode() {
  if (loaded !== void 0) return loaded;
  const { createRequire } = process.getBuiltinModule("node:module");
  const require2 = createRequire(import.meta.url);
  const isSource = import.meta.url.endsWith(".ts");
  const client = require2(
    isSource ? "@kubernetes/client-node/dist/config.js" : "./kubernetes.cjs"
  );
  loaded = client;
  return client;
}

// src/edge/kubernetes/kubeconfig.ts
var SERVICE_ACCOUNT_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";
function openKubeconfig(options) {
  const { KubeConfig } = clientNode();
  const config = new KubeConfig();
  const files = kubeconfigFiles(options.file);
  const found = files.filter((file) => existsSync(file));
  if (found.length === 0 && options.file === void 0 && existsSync(SERVICE_ACCOUNT_TOKEN))
    config.loadFromCluster();
  else if (found.length === 0) throw noFile(files);
  else config.loadFromOptions(merged(found.map(loadFile)));
  return connectionOf(config, options.context, found);
}
function kubeconfigFiles(named) {
  if (named !== void 0) return [named];
  const listed = (process.env.KUBECONFIG ?? "").split(delimiter).filter((file) => file !== "");
  return listed.length > 0 ? listed : [join(homedir(), ".kube", "config")];
}
function noFile(files) {
  return new UserError("kubeconfig", `there is no kubeconfig: ${files.join(", ")}`, {
    hint: "'gcloud container clusters get-credentials' or the action google-github-actions/get-gke-credentials writes one; or name it with --kubeconfig"
  });
}
function loadFile(file) {
  const { KubeConfig } = clientNode();
  const config = new KubeConfig();
  try {
    config.loadFromString(JSON.stringify(prepared(readYaml(file), dirname(file))));
    config.makePathsAbsolute(dirname(file));
    return config;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw unreadable(file, cause);
  }
}
function readYaml(file) {
  const value = yamlPackage().parse(readFileSync(file, "utf8"));
  if (isObject(value)) return value;
  throw new UserError("kubeconfig", `'${file}' is no kubeconfig: it holds no map`);
}
function unreadable(file, cause) {
  const [why] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
  return new UserError("kubeconfig", `'${file}' is no kubeconfig: ${why}`, { cause });
}
function prepared(config, folder) {
  const users = listAt(config, "users").map((entry) => {
    if (!isObject(entry) || !isObject(entry.user)) return entry;
    return { ...entry, user: preparedUser(entry.user, folder) };
  });
  return { ...config, users };
}
function preparedUser(user, folder) {
  const { tokenFile, exec } = user;
  if (typeof tokenFile === "string") {
    const config = { tokenFile: isAbsolute(tokenFile) ? tokenFile : join(folder, tokenFile) };
    return { ...user, "auth-provider": { name: "tokenFile", config } };
  }
  return isObject(exec) ? { ...user, exec: preparedPlugin(exec, folder) } : user;
}
function preparedPlugin(exec, folder) {
  const { command, apiVersion } = exec;
  const hasPath = typeof command === "string" && /[\\/]/.test(command) && !isAbsolute(command);
  const info = { kind: "ExecCredential", apiVersion, spec: { interactive: false } };
  return {
    ...exec,
    ...hasPath && { command: join(folder, command) },
    env: [...listAt(exec, "env"), { name: "KUBERNETES_EXEC_INFO", value: JSON.stringify(info) }]
  };
}
function merged(configs) {
  return {
    clusters: firstOfEach(configs.flatMap((one) => one.clusters)),
    users: firstOfEach(configs.flatMap((one) => one.users)),
    contexts: firstOfEach(configs.flatMap((one) => one.contexts)),
    currentContext: configs.map((one) => one.currentContext).find(Boolean)
  };
}
function firstOfEach(items) {
  return items.filter(({ name }, i) => items.findIndex((one) => one.name === name) === i);
}
function connectionOf(config, wanted, files) {
  const context = wanted ?? config.currentContext;
  const names = config.contexts.map(({ name }) => name);
  if (!context) throw badContext("no context is chosen", void 0, names);
  if (!names.includes(context))
    throw badContext(`there is no context '${context}' in ${files.join(", ")}`, context, names);
  config.setCurrentContext(context);
  const cluster = config.getCurrentCluster();
  if (!cluster?.server)
    throw new UserError("kubeconfig", `context '${context}' names a cluster without a server`);
  const user = config.getCurrentUser();
  if (user === null && config.getContextObject(context)?.user)
    throw new UserError("kubeconfig", `context '${context}' names a user that is in no file`);
  const open = config.clusters.map(
    (one) => (
      // The package refuses http:// without this; there is nothing to verify there, as with kubectl.
      one.server.startsWith("http:") ? { ...one, skipTLSVerify: true } : one
    )
  );
  config.clusters = open;
  return { config, server: cluster.server, context, user };
}
function badContext(message, context, names) {
  const meant = context === void 0 ? void 0 : nearest(context, names);
  const all = names.length === 0 ? "the files hold none" : `there are ${names.join(", ")}`;
  return new UserError("kubeconfig", message, {
    hint: meant === void 0 ? `name one with --context; ${all}` : `did you mean '${meant}'?`
  });
}

// src/edge/kubernetes/api-client.ts
var CREDENTIAL_TIMEOUT_MS = 6e4;
var CREDENTIAL_MS = 3e4;
function apiClient(options) {
  let connection = openKubeconfig(options);
  let generation = 1;
  let credential;
  const authorized = () => {
    if (credential === void 0 || credential.at + CREDENTIAL_MS < Date.now())
      credential = { options: credentialOf(connection), at: Date.now() };
    return credential.options;
  };
  return {
    server: connection.server,
    context: connection.context,
    get generation() {
      return generation;
    },
    renew(refused) {
      if (refused !== generation) return;
      generation++;
      connection = openKubeconfig(options);
      credential = void 0;
    },
    async get(path, accept = "application/json") {
      const { headers, ...tls } = await authorized();
      const url = connection.server.replace(/\/$/, "") + path;
      return send(url, {
        ...tls,
        headers: { ...headers, accept, "user-agent": "inference-gateway-gitops" },
        timeout: options.timeoutMs,
        signal: AbortSignal.timeout(options.timeoutMs)
      });
    }
  };
}
async function credentialOf({ config, user }) {
  const options = { headers: {} };
  let timer;
  const late = new Promise((_, reject) => {
    const give = () => reject(new Error(`no answer after ${CREDENTIAL_TIMEOUT_MS / 1e3} s`));
    timer = setTimeout(give, CREDENTIAL_TIMEOUT_MS);
  });
  try {
    await Promise.race([config.applyToHTTPSOptions(options), late]);
    if (typeof options.agent === "object") Object.assign(options.agent, { keepAlive: true });
    return options;
  } catch (thrown) {
    throw credentialFailure(thrown, user);
  } finally {
    clearTimeout(timer);
  }
}
function send(url, options) {
  const request3 = url.startsWith("https:") ? request2 : request;
  return new Promise((resolve) => {
    const call = request3(url, options, (response) => {
      readAll(response).then(
        (text) => resolve(answerOf(response, text)),
        (error) => resolve(unreachable(error))
      );
    });
    call.on("error", (error) => resolve(unreachable(error)));
    call.end();
  });
}
async function readAll(response) {
  const chunks = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
function answerOf({ statusCode = 0, headers }, text) {
  const seconds = Number(headers["retry-after"]);
  return {
    kind: "answered",
    status: statusCode,
    json: parseJson(text),
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : void 0
  };
}
function unreachable(error) {
  const isLate = error.name === "TimeoutError" || error.name === "AbortError";
  const message = isLate ? "no answer in time" : error.message;
  return { kind: "unreachable", code: isLate ? "ETIMEDOUT" : error.code, message };
}

// src/edge/kubernetes/discovery.ts
function discovery(get) {
  const asked = /* @__PURE__ */ new Map();
  const kindsOf = (apiVersion) => {
    const known = asked.get(apiVersion);
    if (known !== void 0) return known;
    const answer = get(rootOf(apiVersion)).then((one) => readKinds(one, apiVersion));
    asked.set(apiVersion, answer);
    answer.then(
      ({ kind }) => kind === "found" || asked.delete(apiVersion),
      () => asked.delete(apiVersion)
    );
    return answer;
  };
  return async (object) => {
    const kinds = await kindsOf(object.apiVersion);
    if (kinds.kind !== "found") return kinds;
    const served = kinds.value.get(object.kind);
    return served === void 0 ? { kind: "unknown-kind" } : { kind: "found", value: pathOf(object, served) };
  };
}
function rootOf(apiVersion) {
  return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}
function readKinds(answer, apiVersion) {
  if (answer.kind === "unreachable") return { kind: "unavailable", message: answer.message };
  const { status, json } = answer;
  if (status === 404) return { kind: "unknown-kind" };
  const message = textAt(json, "message") ?? `HTTP ${status}`;
  if (status === 403) return { kind: "forbidden", permission: `get ${rootOf(apiVersion)}`, message };
  if (status >= 300) return { kind: "unavailable", message };
  const kinds = listAt(json, "resources").flatMap((resource) => {
    const [plural, kind] = [textAt(resource, "name"), textAt(resource, "kind")];
    const isNamespaced = at(resource, "namespaced") === true;
    return plural === void 0 || kind === void 0 || plural.includes("/") ? [] : [[kind, { plural, isNamespaced }]];
  });
  return { kind: "found", value: new Map(kinds) };
}
function pathOf({ apiVersion, name, namespace = "default" }, { plural, isNamespaced }) {
  const group = apiVersion.includes("/") ? `.${apiVersion.split("/")[0]}` : "";
  const place = isNamespaced ? `/namespaces/${encodeURIComponent(namespace)}` : "";
  return {
    path: `${rootOf(apiVersion)}${place}/${plural}/${encodeURIComponent(name)}`,
    permission: `get ${plural}${group}${isNamespaced ? ` in namespace ${namespace}` : ""}`
  };
}

// src/edge/kubernetes/retry.ts
var ATTEMPTS = 3;
var PAUSE_MS = 500;
var LONGEST_PAUSE_MS = 5e3;
async function getPatiently(client, path, accept) {
  for (let attempt = 1; ; attempt++) {
    const answer = await client.get(path, accept);
    if (attempt === ATTEMPTS || !isPassing(answer)) return answer;
    const seconds = answer.kind === "answered" ? answer.retryAfterSeconds : void 0;
    const pause = seconds === void 0 ? PAUSE_MS * attempt : seconds * 1e3;
    await setTimeout2(Math.min(pause, LONGEST_PAUSE_MS));
  }
}
function isPassing(answer) {
  if (answer.kind === "unreachable")
    return answer.code === "ECONNRESET" || answer.code === "EPIPE" || answer.code === "ETIMEDOUT";
  return answer.status === 429 || answer.status >= 500;
}

// src/edge/kubernetes/unreachable.ts
function unreachableCluster({ server, context }, answer) {
  const where = `${server} (context '${context}')`;
  if (answer.kind === "unreachable")
    return new UserError("cluster-unreachable", `no answer from ${where}: ${answer.message}`, {
      hint: hintFor(answer.code)
    });
  const message = textAt(answer.json, "message");
  const saw = `HTTP ${answer.status}${message === void 0 ? "" : `: ${message}`}`;
  if (answer.status === 401)
    return new UserError("cluster-auth", `${where} refused the credential: ${saw}`, {
      hint: "it has expired, or is one of another cluster: 'gcloud container clusters get-credentials' writes a new one"
    });
  if (answer.status === 403)
    return new UserError("cluster-auth", `${where} lets the user do nothing: ${saw}`, {
      hint: "grant roles/container.viewer on the project, or a ClusterRole such as 'view'"
    });
  return new UserError("cluster-unreachable", `${where} answers with ${saw}`);
}
var PRIVATE = "a private control plane is only reached from its network: use its DNS endpoint, an authorized network, or a runner inside";
var HINTS = {
  ENOTFOUND: "the name is unknown here: is the kubeconfig of a cluster that is gone?",
  ECONNREFUSED: "nothing listens there: is the kubeconfig of a cluster that is gone?",
  ETIMEDOUT: PRIVATE,
  EHOSTUNREACH: PRIVATE,
  ENETUNREACH: PRIVATE,
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not of the authority in the kubeconfig",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not of the authority in the kubeconfig",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not of the authority in the kubeconfig",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is of another name: 'tls-server-name' says which"
};
function hintFor(code) {
  return code === void 0 ? void 0 : HINTS[code];
}

// src/edge/kubernetes/reader.ts
var AT_ONCE = 10;
var PAGE = 500;
var METADATA_ONLY = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";
function clusterReader(options) {
  const client = apiClient(options);
  const limited = atMost(AT_ONCE);
  const get = (path, accept) => limited(() => getAuthorized(client, path, accept).catch(unavailable));
  const resources = discovery((path) => get(path));
  return {
    connect: () => connect(client),
    get: (object, metadataOnly) => getObject(object, { get, resources, accept: metadataOnly ? METADATA_ONLY : void 0 }),
    pods: (labels, namespace) => listPods(labels, namespace, get)
  };
}
async function connect(client) {
  const answer = await getAuthorized(client, "/version");
  if (answer.kind === "answered" && answer.status < 300) return client.server;
  throw unreachableCluster(client, answer);
}
async function getAuthorized(client, path, accept) {
  const { generation } = client;
  const answer = await getPatiently(client, path, accept);
  if (answer.kind !== "answered" || answer.status !== 401) return answer;
  client.renew(generation);
  return getPatiently(client, path, accept);
}
function unavailable(thrown) {
  if (!(thrown instanceof UserError)) throw thrown;
  return { kind: "unreachable", code: void 0, message: thrown.message };
}
async function getObject(object, { get, resources, accept }) {
  const found = await resources(object);
  if (found.kind !== "found") return found;
  const { path, permission } = found.value;
  return lookupOf(await get(path, accept), permission);
}
async function listPods(labels, namespace, get) {
  const selector = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods`;
  const permission = `list pods in namespace ${namespace}`;
  let pods = [];
  let token = "";
  for (; ; ) {
    const query = new URLSearchParams({ labelSelector: selector.join(","), limit: String(PAGE) });
    if (token !== "") query.set("continue", token);
    const answer = await get(`${path}?${query}`);
    const isExpired = answer.kind === "answered" && answer.status === 410 && token !== "";
    if (!isExpired) {
      const page = lookupOf(answer, permission);
      if (page.kind !== "found") return page;
      pods = [...pods, ...listAt(page.value, "items")];
      token = textAt(page.value, "metadata", "continue") ?? "";
      if (token === "") return { kind: "found", value: pods };
    } else {
      pods = [];
      token = "";
    }
  }
}
function lookupOf(answer, permission) {
  if (answer.kind === "unreachable") return { kind: "unavailable", message: answer.message };
  const { status, json } = answer;
  if (status < 300) return { kind: "found", value: json };
  const message = textAt(json, "message") ?? `HTTP ${status}`;
  if (status === 404) return { kind: "absent" };
  if (status === 403) return { kind: "forbidden", permission, message };
  return { kind: "unavailable", message: `HTTP ${status}: ${message}` };
}
export {
  clusterReader
};
