const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/diff/scalars.ts
function canonical(value, reading) {
  if (typeof value === "object" || typeof value === "boolean") return void 0;
  const text = String(value).trim();
  switch (reading) {
    case "quantity":
      return canonicalQuantity(text);
    case "duration":
      return canonicalDuration(text);
    case "percent-or-number":
      return /^\d+%?$/.test(text) ? text.replace(/^0+(?=\d)/, "") : void 0;
    case "json":
      return void 0;
  }
}
var QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/;
var TENS = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18
};
var KIBI = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
function canonicalQuantity(text) {
  const match = text.length <= 60 ? QUANTITY.exec(text) : null;
  if (!match) return void 0;
  const [, sign = "", whole = "", fraction = "", suffix = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return void 0;
  const binary = KIBI.indexOf(suffix);
  const tens = Number(exponent) + (TENS[suffix] ?? 0) - fraction.length;
  const factor = binary === -1 ? 1n : 1024n ** BigInt(binary + 1);
  const digits = BigInt(whole + fraction) * factor;
  if (digits === 0n) return "0";
  const scaled = stripZeros(digits, tens);
  return `${sign === "-" ? "-" : ""}${scaled}`;
}
function stripZeros(digits, exponent) {
  const text = String(digits);
  const zeros = /0*$/.exec(text)?.[0].length ?? 0;
  return `${text.slice(0, text.length - zeros)}e${exponent + zeros}`;
}
var DURATION = /^(?:\d+(?:\.\d+)?(?:h|ms|m|s|d|w|us|ns))+$/;
var PART = /(\d+)(?:\.(\d+))?(h|ms|m|s|d|w|us|ns)/g;
var NANOSECONDS = {
  w: 604800000000000n,
  d: 86400000000000n,
  h: 3600000000000n,
  m: 60000000000n,
  s: 1000000000n,
  ms: 1000000n,
  us: 1000n,
  ns: 1n
};
function canonicalDuration(text) {
  if (text.length > 40 || !DURATION.test(text)) return void 0;
  let sum = 0n;
  for (const [, whole = "0", fraction = "", unit = ""] of text.matchAll(PART)) {
    const ns = NANOSECONDS[unit] ?? 0n;
    sum += BigInt(whole) * ns + BigInt(fraction || "0") * ns / 10n ** BigInt(fraction.length);
  }
  return `${sum}ns`;
}

export {
  canonical
};
