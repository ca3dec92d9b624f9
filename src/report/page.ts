import { type Anchors, anchorsOf } from './anchors.ts'
import { type Html, html, printHtml, styleElement } from './html.ts'
import type { Report, ReportEnvironment } from './report.ts'
import { environmentSection, quietEnvironments } from './sections/environment.ts'
import { findingsSection } from './sections/findings.ts'
import { provenanceSection } from './sections/provenance.ts'
import { releaseMatrix } from './sections/releases.ts'
import { verdictOf } from './sections/severity.ts'
import { STYLE_SHEET } from './style-sheet.ts'
import { countText } from './value-text.ts'

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
  const { level, text } = verdictOf(report.findings)
  const reviews = report.environments.flatMap(({ review }) => review ?? [])
  const changed = reviews.filter((one) => one.changes.length > 0)
  const quiet = reviews.filter((one) => one.changes.length === 0)
  return html`<a class="skip" href="#review">Skip to the review</a>
<header>
<p class="kicker">Inference Gateway review</p>
<h1>${report.name === undefined ? 'Configuration with mistakes' : html`<bdi>${report.name}</bdi>`}</h1>
<p class="verdict ${level}"><span class="sign" aria-hidden="true"></span>${text}.</p>
<p class="lead">${sentence(changed.map(({ name }) => name))}</p>
</header>
<div class="page">
${contents(report, anchors)}<main id="review" tabindex="-1">
${
  report.environments.length === 0
    ? undefined
    : html`<section aria-labelledby="releases">
<h2 id="releases">Environments by release</h2>
${releaseMatrix(report, anchors)}</section>
`
}<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${findingsSection(report.findings, anchors)}</section>
${changed.map((review) => environmentSection(review, anchors))}${quietEnvironments(quiet, anchors)}<section aria-labelledby="provenance">
<h2 id="provenance">Where this comes from</h2>
${provenanceSection(report)}</section>
</main>
</div>
`
}

function sentence(changed: readonly string[]): Html {
  if (changed.length === 0) return html`Nothing that is deployed changes.`
  const names = changed
    .slice(0, 5)
    .map((name, i) => html`${i === 0 ? '' : ', '}<strong><bdi>${name}</bdi></strong>`)
  const more = changed.length > 5 ? ` and ${changed.length - 5} more` : ''
  return html`Once this is merged and rendered, ${names}${more} will change.`
}

function contents({ environments, findings }: Report, anchors: Anchors): Html {
  const links = environments.flatMap(({ place, review }: ReportEnvironment) => {
    const anchor = anchors.environment(place.name)
    if (review === undefined || anchor === undefined) return []
    const count = countText(review.changes.length)
    return [
      html`<li><a href="#${anchor}"><bdi>${place.name}</bdi> <span class="count"><span class="unseen">changes: </span>${count}</span></a></li>\n`,
    ]
  })
  return html`<nav aria-label="Contents">
<ul>
${environments.length === 0 ? undefined : html`<li><a href="#releases">Environments by release</a></li>\n`}<li><a href="#findings">Findings <span class="count">${findings.length}</span></a></li>
${links}<li><a href="#provenance">Where this comes from</a></li>
</ul>
</nav>
`
}
