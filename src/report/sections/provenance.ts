import { type Html, html } from '../html.ts'
import type { Report } from '../report.ts'
import { counted } from '../value-text.ts'

/** What the page was made from, and how to make it again. */
export function provenanceSection({ provenance, checkedBySchema }: Report): Html {
  const { version, configPath, repository, base, head, command } = provenance
  return html`<dl class="facts">
${repository === undefined ? undefined : html`<div><dt>Repository</dt><dd><bdi>${repository}</bdi></dd></div>\n`}<div><dt>Compared with</dt><dd>commit <code>${base}</code></dd></div>
<div><dt>Looked at</dt><dd>${head === undefined ? 'the work tree, committed or not' : html`commit <code>${head}</code>`}</dd></div>
<div><dt>Config</dt><dd><code>${configPath}</code></dd></div>
<div><dt>Schemas</dt><dd>${checkedBySchema === 0 ? 'none were named or found' : `${counted(checkedBySchema, 'resource')} held to one`}</dd></div>
<div><dt>Made by</dt><dd>inference-gateway-gitops ${version}; the same input gives the same bytes</dd></div>
<div><dt>Make it again</dt><dd><code>${command}</code></dd></div>
</dl>
<p class="quiet">Values of Secrets and what looks like one are never shown, only that they change. A release is a git tree: <code>git rev-parse HEAD:overlays/ENVIRONMENT/release</code> prints its id.</p>
`
}
