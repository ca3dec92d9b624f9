const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  parseTimeout
} from "./chunk-OF5EAPYY.js";
import {
  setLimitsFromEnvironment
} from "./chunk-BPQ6WHCU.js";
import {
  mendableErrorsIn
} from "./chunk-DXDVXKHN.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  getInput,
  setSecret
} from "./chunk-CASCCXCS.js";
import {
  UserError,
  UserErrors
} from "./chunk-WWGTZDID.js";
import "./chunk-LGILVQXC.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/inputs.ts
var COMMANDS = [
  "render",
  "promote",
  "check",
  "gate",
  "status",
  "hydrate",
  "plan",
  "apply",
  "drift",
  "verify",
  "doctor"
];
function readInputs() {
  const errors = [];
  const token = getInput("token");
  delete process.env.INPUT_TOKEN;
  if (token !== "") setSecret(token);
  const inputs = {
    command: readCommand(errors),
    config: getInput("config") || "inference-gateway.yaml",
    token,
    dryRun: readBoolean("dry-run", errors),
    everyEnvironment: readBoolean("every-environment", errors),
    base: getInput("base") || void 0,
    pullRequest: readNumber("pull-request", errors),
    from: getInput("from") || void 0,
    to: getInput("to") || void 0,
    release: getInput("release") || void 0,
    reason: getInput("reason") || void 0,
    liftHold: readBoolean("lift-hold", errors),
    environments: readList("environment"),
    adopt: readList("adopt"),
    maxDeletes: readCount("max-deletes", 10, errors),
    only: readList("only"),
    skip: readList("skip"),
    timeoutMs: readTimeout("timeout", errors),
    sarif: getInput("sarif") || void 0,
    review: getInput("review") || void 0,
    report: getInput("report") || void 0
  };
  if (errors.length > 0) throw new UserErrors(errors);
  return inputs;
}
function readCommand(errors) {
  const text = getInput("command") || "render";
  const command = COMMANDS.find((name) => name === text);
  if (command === void 0) errors.push(badInput("command", text, `known: ${COMMANDS.join(", ")}`));
  return command ?? "render";
}
function readList(name) {
  return getInput(name).split(/[\s,]+/).filter((item) => item !== "");
}
function readTimeout(name, errors) {
  const text = getInput(name) || "10m";
  const timeoutMs = parseTimeout(text);
  if (timeoutMs === void 0) errors.push(badInput(name, text, "write '90s', '10m' or '0'"));
  return timeoutMs ?? 0;
}
function readCount(name, usual, errors) {
  const text = getInput(name);
  if (text === "") return usual;
  if (!/^\d{1,6}$/.test(text)) errors.push(badInput(name, text, "write a number such as 10"));
  return Number(text);
}
function readNumber(name, errors) {
  const text = getInput(name);
  if (text === "") return void 0;
  if (!/^[1-9]\d{0,9}$/.test(text)) errors.push(badInput(name, text, "write a number such as 12"));
  return Number(text);
}
function readBoolean(name, errors) {
  const text = getInput(name);
  if (text === "" || /^(false|False|FALSE)$/.test(text)) return false;
  if (!/^(true|True|TRUE)$/.test(text)) errors.push(badInput(name, text, "write 'true' or 'false'"));
  return true;
}
function badInput(name, value, hint) {
  return new UserError("bad-input", `input '${name}' is '${value}'`, { hint });
}

// src/edge/action/run.ts
async function runAction(home) {
  try {
    const inputs = readInputs();
    setLimitsFromEnvironment();
    await runCommand(inputs, home);
  } catch (thrown) {
    const errors = mendableErrorsIn(thrown);
    if (errors === void 0) throw thrown;
    for (const error of errors) fail(error);
  }
}
async function runCommand(inputs, home) {
  switch (inputs.command) {
    case "render": {
      const { runRender } = await import("./render-HJIXKX6B.js");
      return await runRender(inputs, home);
    }
    case "promote": {
      const { runPromote } = await import("./promote-AEU5TI6A.js");
      return await runPromote(inputs, home);
    }
    case "plan":
    case "apply": {
      const { runPlanOrApply } = await import("./google-cloud-BQ45WBWN.js");
      return await runPlanOrApply(inputs);
    }
    case "drift": {
      const { runDrift } = await import("./google-cloud-BQ45WBWN.js");
      return await runDrift(inputs);
    }
    case "check": {
      const { runCheck } = await import("./check-M7L6HSB2.js");
      return await runCheck(inputs, home);
    }
    case "gate": {
      const { runGate } = await import("./gate-JT3FJ6VC.js");
      return await runGate(inputs);
    }
    case "status": {
      const { runStatus } = await import("./status-LDVP52HX.js");
      return await runStatus(inputs);
    }
    case "hydrate": {
      const { runHydrate } = await import("./hydrate-PZFI2ZRL.js");
      return await runHydrate(inputs);
    }
    case "verify": {
      const { runVerify } = await import("./verify-3M6KRD24.js");
      return await runVerify(inputs);
    }
    case "doctor": {
      const { runDoctorAction } = await import("./doctor-ALILAB4O.js");
      return await runDoctorAction(inputs);
    }
  }
}

// src/action.ts
await runAction(import.meta.dirname);
