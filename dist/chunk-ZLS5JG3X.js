const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/gate/landing.ts
function pullRequestOfSubject(subject) {
  const match = /\(#(\d+)\)$/.exec(subject) ?? /^Merge pull request #(\d+)\b/.exec(subject);
  return match === null ? void 0 : Number(match[1]);
}

export {
  pullRequestOfSubject
};
