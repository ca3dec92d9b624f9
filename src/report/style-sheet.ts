/**
 * The look of the page: fonts of the system, colours for light and dark that keep a contrast of 4.5
 * to 1, and nothing that is told by colour alone. It loads nothing.
 */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --surface: #f5f7f9; --line: #d8dee5; --ink: #1a1f26; --soft: #56606c;
  --link: #0b57c4; --focus: #0b57c4;
  --add-ground: #e6f6ea; --add-ink: #0f5a2a; --add-strong: #b3e8c2;
  --del-ground: #fdeced; --del-ink: #8c1a24; --del-strong: #f9c9cd;
  --error-ground: #fdeced; --error-ink: #93161f; --warning-ground: #fff3d4; --warning-ink: #6a4600;
  --notice-ground: #e7effb; --notice-ink: #1b4a97; --clear-ground: #e6f6ea; --clear-ink: #0f5a2a;
  --flow: #8793a0;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11151a; --surface: #191f26; --line: #313a45; --ink: #e4e9ef; --soft: #a0abb8;
    --link: #82b8ff; --focus: #82b8ff;
    --add-ground: #10291a; --add-ink: #93e0ab; --add-strong: #1d5a34;
    --del-ground: #33171b; --del-ink: #ffb3b9; --del-strong: #6e2831;
    --error-ground: #3b181d; --error-ink: #ffabb2; --warning-ground: #33290f; --warning-ink: #f0cd75;
    --notice-ground: #17263d; --notice-ink: #a2c7ff; --clear-ground: #10291a; --clear-ink: #93e0ab;
    --flow: #6f7c8a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1.5rem 4rem; max-width: 84rem; background: var(--ground); color: var(--ink); font: 0.9375rem/1.55 var(--text); overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.9rem; letter-spacing: -0.015em; }
h2 { font-size: 1.35rem; letter-spacing: -0.01em; margin-bottom: 0.75rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 0.6rem; }
h4 { font-size: 0.9375rem; margin: 1.25rem 0 0.4rem; }
p, ul, ol, dl { margin: 0.5rem 0; }
code, pre { font-family: var(--mono); font-size: 0.845em; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus, h2:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1.5rem; top: -4rem; padding: 0.5rem 0.9rem; background: var(--ink); color: var(--ground); border-radius: 0 0 6px 6px; z-index: 2; }
.skip:focus { top: 0; }
.quiet, .lead { color: var(--soft); }
.note { color: var(--soft); font-family: var(--text); font-style: italic; }
.count { display: inline-block; min-width: 1.6em; padding: 0 0.45em; border-radius: 1em; background: var(--surface); border: 1px solid var(--line); color: var(--soft); font-size: 0.78em; font-weight: 500; line-height: 1.65; text-align: center; vertical-align: 0.05em; font-variant-numeric: tabular-nums; }

header { padding: 2.5rem 0 1.5rem; border-bottom: 1px solid var(--line); }
.kicker { margin: 0 0 0.25rem; color: var(--soft); font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; }
.verdict { display: inline-flex; align-items: center; gap: 0.6rem; margin: 1rem 0 0.25rem; padding: 0.45rem 0.9rem 0.45rem 0.75rem; border-radius: 6px; border: 1px solid; font-weight: 600; }
.verdict .sign { width: 0.8em; height: 0.8em; background: currentColor; flex: none; }
.verdict.error .sign { border-radius: 2px; }
.verdict.warning .sign { clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.verdict.clear .sign { border-radius: 50%; }
.error { --tone-ground: var(--error-ground); --tone: var(--error-ink); }
.warning { --tone-ground: var(--warning-ground); --tone: var(--warning-ink); }
.notice { --tone-ground: var(--notice-ground); --tone: var(--notice-ink); }
.suppressed { --tone-ground: var(--surface); --tone: var(--soft); }
.clear { --tone-ground: var(--clear-ground); --tone: var(--clear-ink); }
.verdict, .badge { background: var(--tone-ground); color: var(--tone); border-color: color-mix(in srgb, var(--tone) 35%, transparent); }
.badge { display: inline-block; padding: 0 0.5em; border: 1px solid color-mix(in srgb, var(--tone) 35%, transparent); border-radius: 4px; font: 600 0.75rem/1.5 var(--text); white-space: nowrap; }

.page { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 2.5rem; align-items: start; }
nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.75rem 0.25rem 1rem; font-size: 0.875rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: flex; justify-content: space-between; align-items: center; gap: 0.5rem; padding: 0.25rem 0.5rem; border-radius: 5px; color: var(--ink); text-decoration: none; }
nav a:hover { background: var(--surface); }
section { padding-top: 1.75rem; }
section + section { margin-top: 2.25rem; border-top: 1px solid var(--line); }

table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.plain th, .plain td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.plain thead th { color: var(--soft); font-weight: 500; font-size: 0.8125rem; }
.plain tbody th { font-weight: 500; }
.scroll { position: relative; overflow-x: auto; }
.matrix { min-width: 36rem; overflow-wrap: normal; }
.matrix thead th { vertical-align: bottom; }
.matrix thead code { display: block; color: var(--ink); }
td.hold { min-width: 14rem; }
.number { width: 3.5rem; color: var(--soft); font-weight: 500; }
.has { display: inline-flex; align-items: center; gap: 0.45em; white-space: nowrap; }
.has::before { content: ""; width: 0.7em; height: 0.7em; border-radius: 50%; border: 2px solid currentColor; flex: none; }
.has.now { color: var(--soft); }
.has.after { color: var(--add-ink); font-weight: 600; }
.has.after::before, .has.both::before { background: currentColor; }
.sign.added { color: var(--add-ink); } .sign.removed { color: var(--del-ink); }
td .sign { font-family: var(--mono); font-size: 0.86em; margin-right: 0.35em; }

.findings, .places, .proofs { list-style: none; padding: 0; }
.finding { margin: 0.75rem 0; padding: 0.75rem 1rem 0.8rem; border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; }
.finding h4 { margin: 0 0 0.35rem; }
.finding h4 code { font-size: 0.9rem; margin-left: 0.3rem; }
.finding p { margin: 0.3rem 0; max-width: 52rem; }
.places { margin: 0.4rem 0; }
.places li { padding: 0.15rem 0; }
.env { font-weight: 600; margin-right: 0.25rem; }
.origin { color: var(--soft); font-family: var(--mono); font-size: 0.8em; }
.remedy { color: var(--soft); }
.remedy span:first-child { font-weight: 600; color: var(--ink); }
.finding:target, .inside:target { box-shadow: 0 0 0 3px color-mix(in srgb, var(--focus) 45%, transparent); }

details > summary { cursor: pointer; }
.quiet-fold { margin: 0.6rem 0; color: var(--soft); }
.quiet-fold[open] { color: var(--ink); }
.changes { display: grid; gap: 0.6rem; }
.change { border: 1px solid var(--line); border-radius: 6px; overflow: clip; }
.change > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.6rem; padding: 0.5rem 0.8rem; background: var(--surface); list-style: none; }
.change > summary::-webkit-details-marker { display: none; }
.change > summary::before { content: ""; width: 0.42em; height: 0.42em; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(-45deg); align-self: center; flex: none; }
.change[open] > summary::before { transform: rotate(45deg) translate(-1px, -1px); }
.change > summary:focus-visible { outline-offset: -3px; }
.mark { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; border-radius: 4px; font: 700 0.86em/1 var(--mono); background: var(--notice-ground); color: var(--notice-ink); align-self: center; }
.added > summary .mark { background: var(--add-ground); color: var(--add-ink); }
.removed > summary .mark { background: var(--del-ground); color: var(--del-ink); }
.resource { flex: 1 1 16rem; }
.kind { color: var(--soft); margin-right: 0.5rem; }
.group { font-size: 0.82em; }
.name { font-weight: 600; }
.extent { color: var(--soft); font-size: 0.86em; }
.inside { scroll-margin-top: 3.5rem; }
.about { margin: 0; padding: 0.45rem 0.8rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
.inside > .quiet { padding: 0 0.8rem; }

.fields { table-layout: fixed; border-top: 1px solid var(--line); }
.fields th { text-align: left; font-weight: 500; }
.fields thead th { padding: 0.2rem 0.8rem; color: var(--soft); font-size: 0.75rem; }
.fields tbody th { padding: 0.4rem 0.8rem 0.3rem; border-top: 1px solid var(--line); }
.fields tbody th .origin { margin-left: 0.6rem; font-weight: 400; }
.fields td { width: 50%; padding: 0.2rem 0.8rem 0.2rem 1.7rem; vertical-align: top; position: relative; }
.fields td + td { border-left: 1px solid var(--line); }
.fields td code { white-space: pre-wrap; tab-size: 2; }
td.old, pre.old { background: var(--del-ground); color: var(--del-ink); }
td.new, pre.new { background: var(--add-ground); color: var(--add-ink); }
td.old::before { content: "−" / ""; } td.new::before { content: "+" / ""; }
td.old::before, td.new::before { position: absolute; left: 0.7rem; font: 0.845em/1.9 var(--mono); }
td.none { background: repeating-linear-gradient(135deg, var(--surface) 0 5px, transparent 5px 10px); }
td.gap { padding-left: 0.8rem; background: var(--surface); color: var(--soft); font-size: 0.8rem; }
.line td { padding-top: 0; padding-bottom: 0; }
.line td code { display: block; min-height: 1.55em; }
.line td.gap { padding: 0.1rem 0.8rem; }
del, ins { border-radius: 2px; }
del { background: var(--del-strong); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { background: var(--add-strong); text-decoration: underline; text-decoration-thickness: 1px; }
pre code { font-size: 1em; }
pre { margin: 0; padding: 0.6rem 0.9rem; border-top: 1px solid var(--line); white-space: pre-wrap; line-height: 1.5; }

.graphs { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; margin: 0.9rem 0 0.4rem; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 6px; min-width: 0; }
figcaption { padding: 0.4rem 0.8rem; border-bottom: 1px solid var(--line); color: var(--soft); font-size: 0.8125rem; font-weight: 500; }
figure .scroll { padding: 0.25rem 0.6rem; }
svg { display: block; width: 100%; min-width: 30rem; height: auto; max-width: 42rem; }
svg text { font: 12px var(--text); fill: var(--ink); }
svg path { fill: none; stroke: var(--line); }
.wires path { stroke-width: 1.5; }
svg rect { fill: var(--surface); stroke: var(--line); }
svg .requests text { font: 11px var(--mono); fill: var(--soft); }
svg .requests .more { font-size: 11.5px; fill: var(--ink); }
svg .lost rect { fill: var(--error-ground); stroke: var(--error-ink); stroke-dasharray: 4 3; }
svg .lost text { fill: var(--error-ink); }
svg path.flow { stroke: var(--flow); stroke-opacity: 0.75; }
svg text.flow { font-size: 11px; fill: var(--soft); }
.after path.differs { stroke: var(--add-ink); stroke-dasharray: none; } .after text.differs { fill: var(--add-ink); font-weight: 600; }
.before path.differs { stroke: var(--del-ink); stroke-dasharray: 9 4; } .before text.differs { fill: var(--del-ink); font-weight: 600; }
svg path.flow.lost { stroke: var(--error-ink); stroke-dasharray: 2 4; } svg text.flow.lost { fill: var(--error-ink); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; color: var(--soft); font-size: 0.8125rem; }
.legend span::before { content: ""; display: inline-block; width: 1.8rem; margin-right: 0.5rem; vertical-align: middle; border-top: 3px solid var(--flow); }
.legend .was::before { border-color: var(--del-ink); border-top-style: dashed; }
.legend .is::before { border-color: var(--add-ink); }
.legend .lost::before { border-color: var(--error-ink); border-top-style: dotted; }
.proofs > li { margin: 0.5rem 0; padding: 0.5rem 0.9rem; border: 1px solid var(--line); border-left: 4px solid var(--error-ink); border-radius: 6px; }
.proofs p { margin: 0; font-weight: 600; }
.proofs ol { margin: 0.25rem 0 0; padding-left: 1.3rem; }

.lineage { display: flex; flex-wrap: wrap; gap: 0.2rem 1.75rem; font-size: 0.875rem; }
.lineage dt { display: inline; color: var(--soft); margin-right: 0.4rem; }
.lineage dd { display: inline; margin: 0; }

.facts { display: grid; gap: 0.35rem; }
.facts div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }

@media (max-width: 60rem) {
  .page { display: block; }
  nav { position: static; max-height: none; padding: 1rem 0 0; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem; }
  nav a { border: 1px solid var(--line); }
}
@media (max-width: 36rem) {
  body { padding: 0 1rem 3rem; }
  header { padding-top: 1.5rem; }
  .fields td { padding: 0.2rem 0.4rem 0.2rem 1.2rem; }
  td.old::before, td.new::before { left: 0.35rem; }
  .fields thead th, .fields tbody th { padding-left: 0.5rem; padding-right: 0.5rem; }
  .facts div { grid-template-columns: 1fr; gap: 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .verdict, .badge, .mark, .count { border: 1px solid CanvasText; }
  .verdict .sign { background: CanvasText; forced-color-adjust: none; }
  svg path, svg path.flow, svg path.flow.lost { stroke: CanvasText; } svg rect { fill: Canvas; stroke: CanvasText; } svg text { fill: CanvasText; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  .page { display: block; }
  .change { break-inside: auto; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  .finding, figure { break-inside: avoid; }
  td, pre, .badge, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
