import { type Anchors, anchorsOf } from './anchors.ts'
import { type Html, html, printHtml, styleElement } from './html.ts'
import type { Report } from './report.ts'
import { contents } from './sections/contents.ts'
import { environmentSections } from './sections/environment.ts'
import { findingsSection } from './sections/findings.ts'
import { pageHead } from './sections/page-head.ts'
import { provenanceSection } from './sections/provenance.ts'
import { releaseMatrix } from './sections/releases.ts'
import { verdictOf } from './sections/severity.ts'
import { STYLE_SHEET } from './style-sheet.ts'

/**
 * A review as one HTML document that needs nothing else: no script, no network, no fonts. The same
 * report gives the same text.
 */
export function formatReport(report: Report): string {
  const { element, source } = styleElement(STYLE_SHEET)
  const { text } = verdictOf(report.findings)
  const policy = `default-src 'none'; style-src ${source}; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report)}: ${text}</title>
${element}
</head>
<body>
${bodyOf(report)}</body>
</html>
`
  return printHtml(page)
}

function titleOf({ name }: Report): string {
  return name === undefined ? 'Inference Gateway review' : `Inference Gateway review of ${name}`
}

function bodyOf(report: Report): Html {
  const anchors = anchorsOf(report)
  return html`<a class="skip" href="#review">Skip to the review</a>
${pageHead(report)}<div class="page">
${contents(report, anchors)}<main id="review" tabindex="-1">
${releaseSection(report, anchors)}<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${findingsSection(report.findings, anchors)}</section>
${environmentSections(report, anchors)}<section aria-labelledby="provenance">
<h2 id="provenance">Where this comes from</h2>
${provenanceSection(report)}</section>
</main>
</div>
`
}

function releaseSection(report: Report, anchors: Anchors): Html | undefined {
  if (report.environments.length === 0) return undefined
  return html`<section aria-labelledby="releases">
<h2 id="releases">Environments by release</h2>
${releaseMatrix(report, anchors)}</section>
`
}
