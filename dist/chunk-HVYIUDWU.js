const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/config/did-you-mean.ts
function nearest(written, known) {
  let best;
  let limit = Math.max(1, Math.floor(written.length / 3));
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance > limit || distance === limit && best !== void 0) continue;
    best = name;
    limit = distance;
  }
  return best ?? longer(written, known);
}
function longer(written, known) {
  const start = written.toLowerCase();
  const names = [...known].filter((name) => name.toLowerCase().startsWith(start));
  return start.length >= 3 && names.length === 1 ? names[0] : void 0;
}
function editDistance(a, b) {
  let older = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + same,
          swapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

export {
  nearest
};
