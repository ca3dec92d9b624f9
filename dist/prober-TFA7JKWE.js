const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  request,
  request2
} from "./chunk-O33AJZ3B.js";
import "./chunk-OT75BEOS.js";
import "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";
import {
  readFileSync
} from "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// builtin:node:net
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:net");
var $get = (name) => builtin[name];
var isIP = /* @__PURE__ */ $get("isIP");

// builtin:node:tls
var builtin2 = /* @__PURE__ */ process.getBuiltinModule("node:tls");
var $get2 = (name) => builtin2[name];
var rootCertificates = /* @__PURE__ */ $get2("rootCertificates");

// src/edge/gateway/unreachable-answer.ts
function unreachableAnswer(error, url) {
  const { host } = new URL(url);
  const code = error.name === "TimeoutError" || error.name === "AbortError" ? "ETIMEDOUT" : error.code;
  const cause = causeOf(code ?? "");
  switch (cause) {
    case "name":
      return { kind: "unreachable", cause, message: `DNS knows no ${new URL(url).hostname}` };
    case "refused":
      return { kind: "unreachable", cause, message: `nothing listens at ${host}` };
    case "timeout":
      return { kind: "unreachable", cause, message: `no answer from ${host} in time` };
    case "tls":
      return { kind: "unreachable", cause, message: `TLS with ${host} failed: ${error.message}` };
    case "reset":
      return {
        kind: "unreachable",
        cause,
        message: `the connection to ${host} broke: ${error.message}`
      };
  }
}
function causeOf(code) {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name";
  if (code === "ECONNREFUSED") return "refused";
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/.test(code)) return "timeout";
  if (code === "EPROTO" || /CERT|SSL|TLS|SIGNATURE|ALTNAME/.test(code)) return "tls";
  return "reset";
}

// src/edge/gateway/prober.ts
var MADE_UP_KEY = "igw-verify-made-up-key";
var LONGEST_BODY = 256 * 1024;
function httpProber(options) {
  const { key, userAgent, ca } = options;
  const authorities = ca === void 0 ? void 0 : [...rootCertificates, readAuthorities(ca)];
  return {
    hasKey: key !== void 0,
    userAgent,
    async send(probe) {
      const answer = await send(probe, requestOptions(probe, options, authorities));
      if (answer.kind === "unreachable" || key === void 0) return answer;
      return { ...answer, body: answer.body.replaceAll(key, "***") };
    }
  };
}
function readAuthorities(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UserError("file-not-found", `there is no certificate file '${file}'`, {
      hint: "paths are relative to the root of the repository",
      cause
    });
  }
}
function requestOptions({ method, headers, connectTo, key }, options, authorities) {
  const sent = { none: void 0, own: options.key, "made-up": MADE_UP_KEY }[key];
  return {
    method,
    headers: {
      ...headers,
      accept: "application/json",
      "user-agent": options.userAgent,
      ...sent !== void 0 && { [options.keyHeader]: sent }
    },
    agent: false,
    signal: AbortSignal.timeout(options.timeoutMs),
    ...authorities && { ca: [...authorities] },
    ...connectTo !== void 0 && { lookup: lookupOf(connectTo) }
  };
}
function lookupOf(address) {
  return (_host, options, callback) => {
    const family = isIP(address);
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}
function send({ url, body }, options) {
  const request3 = url.startsWith("https:") ? request2 : request;
  return new Promise((resolve) => {
    let call;
    const fail = (error) => resolve(unreachableAnswer(error, url));
    try {
      call = request3(url, options, (response) => {
        readBody(response).then(
          (text) => resolve({ kind: "answered", status: response.statusCode ?? 0, body: text }),
          fail
        );
      });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return fail(error);
    }
    call.on("error", fail);
    call.end(body);
  });
}
async function readBody(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > LONGEST_BODY) break;
  }
  return Buffer.concat(chunks).toString("utf8").slice(0, LONGEST_BODY);
}
export {
  httpProber
};
