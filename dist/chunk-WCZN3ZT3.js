const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  details,
  plain
} from "./chunk-W473AYAT.js";

// src/pull-request/review-document.ts
var SUMMARY_BUDGET = {
  limit: 9e5,
  sizeOf: (text) => new TextEncoder().encode(text).length
};
var UNLIMITED = { limit: Number.POSITIVE_INFINITY, sizeOf: (text) => text.length };
function formatReviews(reviews) {
  const told = reviews.filter(({ isIdle }) => !isIdle);
  if (told.length === 0) return "Nothing that is deployed changes.\n";
  return `${told.map(({ title, text }) => `# ${plain(title)}

${text(UNLIMITED)}`).join("\n\n")}
`;
}
var FRAME = 200;
function foldReviews(reviews, { limit, sizeOf }) {
  let left = limit;
  return reviews.map(({ title, text }, i) => {
    const heading = plain(title);
    const share = left / (reviews.length - i) - sizeOf(heading) - FRAME;
    const folded = details(heading, text({ limit: Math.max(0, share), sizeOf }));
    left -= sizeOf(folded);
    return folded;
  });
}

export {
  SUMMARY_BUDGET,
  UNLIMITED,
  formatReviews,
  foldReviews
};
