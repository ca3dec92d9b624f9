import { type Token, templateTokens } from './template-tokens.ts'

/** What an action such as `{{ $value | humanize }}` becomes, and what was lost on the way. */
export interface Translation {
  readonly text: string
  readonly losses: readonly Loss[]
}

export interface Loss {
  /** Offset of the action in the template. */
  readonly offset: number
  readonly message: string
}

/** How a value is written where the text goes. */
export interface Variables {
  readonly value: string
  readonly labels: string
  label(name: string): string
  /** Whether a function that only changes the looks may be dropped. */
  readonly dropFunctions: boolean
  readonly externalLabels: Readonly<Record<string, string>>
  readonly externalUrl?: string
}

/**
 * Translates a Go template of an alert rule into a text with variables of Cloud Monitoring. Text
 * around the actions stays byte for byte; an action without a counterpart goes, with a loss.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
 */
export function translateTemplate(template: string, variables: Variables): Translation {
  const tokens = templateTokens(template)
  const escaped = tokens.find(({ kind, text }) => kind === 'action' && CLOSING.test(text))
  if (escaped !== undefined)
    return { text: simplyTranslated(template, variables), losses: [escapedTwice(escaped.offset)] }
  const losses: Loss[] = []
  const blocks: Block[] = []
  let text = ''
  for (const token of tokens) {
    if (token.kind === 'text') {
      noteDollars(token, losses)
      text += token.text
      continue
    }
    const translated = translateAction(token.text, { variables, blocks })
    text += translated.text
    if (translated.lost !== undefined)
      losses.push({ offset: token.offset, message: `'{{ ${token.text} }}' ${translated.lost}` })
  }
  return { text, losses }
}

/** An action that ends one: so the text is a template of what another engine makes of it. */
const CLOSING = /^(["`])\}\}\1$/

/** The three forms that gcloud knows, and no other: what is escaped stays as it is. */
function simplyTranslated(template: string, { value, labels, label, dropFunctions }: Variables) {
  if (!dropFunctions) return template
  return template
    .replace(/\{\{ *(?:humanize )? *\$value *\}\}/g, () => value)
    .replace(/\{\{ *(?:humanize )? *\$labels *\}\}/g, () => labels)
    .replace(/\{\{ *(?:humanize )? *\$labels\.([a-zA-Z_]\w*) *\}\}/g, (_, name) => label(name))
}

function escapedTwice(offset: number): Loss {
  return {
    offset,
    message: 'the text is escaped for another template engine, which stays: render it first',
  }
}

/** A `with`, `if` or `range` that is open, and what `.` means inside it. */
interface Block {
  readonly dot: string | undefined
}

interface Context {
  readonly variables: Variables
  readonly blocks: Block[]
}

interface Action {
  readonly text: string
  readonly lost?: string
}

const STRING = /"(?:\\.|[^"\\])*"|`[^`]*`/g

/** A `${` that the author wrote would be read as a variable. */
function noteDollars({ text, offset }: Token, losses: Loss[]): void {
  for (const { index } of text.matchAll(/\$\{/g))
    losses.push({
      offset: offset + index,
      message: "'${' is read as the start of a variable by Cloud Monitoring",
    })
  for (const { index } of text.matchAll(/\{\{/g))
    losses.push({ offset: offset + index, message: "'{{' is never closed" })
}

function translateAction(action: string, context: Context): Action {
  const comment = action.startsWith('/*')
  if (comment) return { text: '' }
  const keyword = /^(with|if|range|else|end|define|template|block)\b\s*(.*)$/s.exec(action)
  if (keyword !== null) return translateKeyword(keyword[1] ?? '', keyword[2] ?? '', context)
  return translatePipeline(action, context)
}

function translateKeyword(keyword: string, rest: string, { variables, blocks }: Context): Action {
  if (keyword === 'end') {
    blocks.pop()
    return { text: '' }
  }
  // Both branches are shown, so something has to stand between them.
  if (keyword === 'else') return { text: ' / ', lost: 'is lost: both branches are shown' }
  const subject = keyword === 'with' ? variableOf(rest, variables) : undefined
  blocks.push({ dot: subject })
  if (subject !== undefined) return { text: '' }
  return { text: '', lost: 'is lost: Cloud Monitoring has no conditions and loops in texts' }
}

/** What only the configuration knows. */
const EXTERNAL = [
  [/^(?:\$externalLabels|\$?\.ExternalLabels)\b/, 'an external label'],
  [/^(?:\$externalURL|externalURL|\$?\.ExternalURL)$/, 'the address of Prometheus'],
] as const

function translatePipeline(action: string, { variables, blocks }: Context): Action {
  const literal = /^(?:"((?:\\.|[^"\\])*)"|`([^`]*)`)$/s.exec(action)
  if (literal !== null) return { text: literal[2] ?? unescapeGo(literal[1] ?? '') }
  const plain = variableOf(action, variables) ?? dotOf(action, blocks)
  if (plain !== undefined) return { text: plain }
  const external = EXTERNAL.find(([form]) => form.test(action))?.[1]
  if (external !== undefined)
    return { text: '', lost: `is lost: nothing says what it stands for, as it is ${external}` }
  const humanized = /^humanize\s+(\S+)$/.exec(action)?.[1]
  if (humanized !== undefined && variables.dropFunctions) {
    const variable = variableOf(humanized, variables)
    if (variable !== undefined) return { text: variable }
  }
  return translateCall(action, variables)
}

/** A variable with functions around it: the variable stays, what the functions do to it is lost. */
function translateCall(action: string, variables: Variables): Action {
  const gone = { text: '', lost: 'is lost: it has no counterpart in Cloud Monitoring' }
  if (!variables.dropFunctions) return gone
  // What a query finds or a variable of the template holds is not the value of the alert.
  if (/\bquery\b|:?=/.test(action.replace(STRING, ''))) return gone
  const found = [...action.matchAll(/(?<![\w.$])(\$?\.?[\w$][\w.]*|\.[A-Z][\w.]*)/g)]
    .map(([word]) => variableOf(word, variables))
    .filter((variable) => variable !== undefined)
  const [variable] = found
  if (variable === undefined || new Set(found).size > 1) return gone
  const functions = functionsIn(action)
  return { text: variable, lost: `shows the plain value: ${functions} has no counterpart` }
}

function functionsIn(action: string): string {
  const words = action.replace(STRING, '').match(/(?<![\w.$])[a-zA-Z]\w*/g) ?? ['the expression']
  return [...new Set(words)].join(', ')
}

function variableOf(text: string, variables: Variables): string | undefined {
  const word = text
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .trim()
  if (/^(\$value|\.Value|\$\.Value)$/.test(word)) return variables.value
  if (/^(\$labels|\.Labels|\$\.Labels)$/.test(word)) return variables.labels
  const label = /^(?:\$labels|\.Labels|\$\.Labels)\.([a-zA-Z_]\w*)$/.exec(word)?.[1]
  if (label !== undefined) return variables.label(label)
  const indexed = /^index\s+(?:\$labels|\$?\.Labels)\s+"([a-zA-Z_]\w*)"$/.exec(word)?.[1]
  if (indexed !== undefined) return variables.label(indexed)
  const external = /^(?:\$externalLabels|\$?\.ExternalLabels)\.([a-zA-Z_]\w*)$/.exec(word)?.[1]
  if (external !== undefined) return variables.externalLabels[external]
  return /^(\$externalURL|externalURL|\$?\.ExternalURL)$/.test(word)
    ? variables.externalUrl
    : undefined
}

function dotOf(action: string, blocks: readonly Block[]): string | undefined {
  return action === '.' ? blocks.at(-1)?.dot : undefined
}

function unescapeGo(text: string): string {
  return text.replace(/\\(.)/gs, (_, char: string) =>
    char === 'n' ? '\n' : char === 't' ? '\t' : char,
  )
}
